using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adam
{
    /// <summary>What Adam remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were made.</summary>
        public long step;

        /// <summary>m, the average of the gradient.</summary>
        public Tensor exp_avg = null!;

        /// <summary>v, the average of its square.</summary>
        public Tensor exp_avg_sq = null!;

        /// <summary>The largest v so far; null without AMSGrad.</summary>
        public Tensor? max_exp_avg_sq;

        /// <inheritdoc/>
        public State(Parameter parameter) : base(parameter) { }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            Release();
            step = 0;
            exp_avg = ZerosLikeParameter();
            exp_avg_sq = ZerosLikeParameter();
            if (((Options)options).amsgrad == true) max_exp_avg_sq = ZerosLikeParameter();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            RequireFit(source);
            if (ReferenceEquals(this, source)) return;
            var other = (State)source;
            step = other.step;
            Replace(ref exp_avg!, other.exp_avg);
            Replace(ref exp_avg_sq!, other.exp_avg_sq);
            Replace(ref max_exp_avg_sq, other.max_exp_avg_sq);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && step == state.step && Close(exp_avg, state.exp_avg) &&
            Close(exp_avg_sq, state.exp_avg_sq) && Close(max_exp_avg_sq, state.max_exp_avg_sq);

        /// <summary>Disposes of the tensors.</summary>
        public void Dispose() => Release();

        internal override IEnumerable<(string Name, Tensor? Tensor)> Tensors =>
            [(nameof(exp_avg), exp_avg), (nameof(exp_avg_sq), exp_avg_sq), (nameof(max_exp_avg_sq), max_exp_avg_sq)];

        internal override void Release()
        {
            Replace(ref exp_avg!, null);
            Replace(ref exp_avg_sq!, null);
            Replace(ref max_exp_avg_sq, null);
        }

        internal void MarkWritten()
        {
            exp_avg.Storage.MarkWritten();
            exp_avg_sq.Storage.MarkWritten();
            max_exp_avg_sq?.Storage.MarkWritten();
        }
    }
}
