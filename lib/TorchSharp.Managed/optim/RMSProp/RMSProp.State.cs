using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class RMSProp
{
    /// <summary>What RMSProp remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were made.</summary>
        public long step;

        /// <summary>s, the average of the squared gradient.</summary>
        public Tensor square_avg = null!;

        /// <summary>u, what momentum carries on; null without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <summary>m, the average of the gradient; null unless centred.</summary>
        public Tensor? grad_avg;

        /// <inheritdoc/>
        public State(Parameter parameter) : base(parameter) { }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            var own = (Options)options;
            Release();
            step = 0;
            square_avg = ZerosLikeParameter();
            if (own.momentum > 0) momentum_buffer = ZerosLikeParameter();
            if (own.centered == true) grad_avg = ZerosLikeParameter();
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            RequireFit(source);
            if (ReferenceEquals(this, source)) return;
            var other = (State)source;
            step = other.step;
            Replace(ref square_avg!, other.square_avg);
            Replace(ref momentum_buffer, other.momentum_buffer);
            Replace(ref grad_avg, other.grad_avg);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && step == state.step && Close(square_avg, state.square_avg) &&
            Close(momentum_buffer, state.momentum_buffer) && Close(grad_avg, state.grad_avg);

        /// <summary>Disposes of the tensors.</summary>
        public void Dispose() => Release();

        internal override IEnumerable<(string Name, Tensor? Tensor)> Tensors =>
            [(nameof(square_avg), square_avg), (nameof(momentum_buffer), momentum_buffer), (nameof(grad_avg), grad_avg)];

        internal override void Release()
        {
            Replace(ref square_avg!, null);
            Replace(ref momentum_buffer, null);
            Replace(ref grad_avg, null);
        }

        internal void MarkWritten()
        {
            square_avg.Storage.MarkWritten();
            momentum_buffer?.Storage.MarkWritten();
            grad_avg?.Storage.MarkWritten();
        }
    }
}
