using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class SGD
{
    /// <summary>What momentum remembers of a parameter.</summary>
    public sealed class State : OptimizerState, IDisposable
    {
        /// <summary>v, of the parameter's shape; null before the first step, and without momentum.</summary>
        public Tensor? momentum_buffer;

        /// <inheritdoc/>
        public State(Parameter parameter) : base(parameter) { }

        /// <inheritdoc/>
        public override void Initialize(OptimizerOptions options) => Replace(ref momentum_buffer, null);

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerState source)
        {
            RequireFit(source);
            if (!ReferenceEquals(this, source)) Replace(ref momentum_buffer, ((State)source).momentum_buffer);
        }

        /// <inheritdoc/>
        public override bool ApproximatelyEquals(OptimizerState other) =>
            other is State state && Close(momentum_buffer, state.momentum_buffer);

        /// <summary>Disposes of the tensors.</summary>
        public void Dispose() => Release();

        internal override IEnumerable<(string Name, Tensor? Tensor)> Tensors => [(nameof(momentum_buffer), momentum_buffer)];

        internal override void Release() => Replace(ref momentum_buffer, null);

        /// <summary>Makes the buffer if there is none; true when this is the first step.</summary>
        internal bool BeginMomentum()
        {
            if (momentum_buffer is not null) return false;
            momentum_buffer = Tensor.Allocate(_parameter.Sizes, _parameter.dtype).DetachFromDisposeScope();
            return true;
        }
    }
}
