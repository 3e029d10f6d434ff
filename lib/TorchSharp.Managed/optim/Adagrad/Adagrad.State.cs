using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>What Adagrad remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>How many steps were made.</summary>
        public long step;

        /// <summary>s, the sum of the squared gradients so far.</summary>
        public Tensor sum = null!;

        /// <inheritdoc/>
        public State(Parameter parameter) : base(parameter) { }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options)
        {
            Release();
            step = 0;
            sum = ZerosLikeParameter();
            sum.fill_(((Options)options).initial_accumulator_value ?? 0);
        }

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            RequireFit(source);
            if (ReferenceEquals(this, source)) return;
            var other = (State)source;
            step = other.step;
            Replace(ref sum!, other.sum);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && step == state.step && Close(sum, state.sum);

        /// <summary>Disposes of the tensor.</summary>
        public void Dispose() => Release();

        internal override IEnumerable<(string Name, Tensor? Tensor)> Tensors => [(nameof(sum), sum)];

        internal override void Release() => Replace(ref sum!, null);
    }
}
