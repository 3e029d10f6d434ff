using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Modules;

public partial class SGD
{
    /// <summary>One parameter's step.</summary>
    private readonly struct Update(Options options, State state) : IParameterUpdate
    {
        public unsafe void Run<T>(T* w, T* g, long n) where T : unmanaged, IFloatingPointIeee754<T>
        {
            // Maximising is minimising −C: with the signs of rate and decay turned, the kernels need not know of it.
            var sign = options.maximize!.Value ? -1 : 1;
            var rate = T.CreateChecked(sign * options.LearningRate!.Value);
            var decay = T.CreateChecked(sign * options.weight_decay!.Value);
            var momentum = options.momentum!.Value;
            if (momentum == 0)
            {
                UpdateKernels.GradientDescent(w, g, n, rate, decay);
                return;
            }
            var first = state.BeginMomentum();
            UpdateKernels.Momentum(
                w, g, state.Memory<T>(nameof(state.momentum_buffer), ref state.momentum_buffer), n, rate, T.CreateChecked(momentum),
                T.CreateChecked(options.dampening!.Value), decay, options.nesterov!.Value, first);
            state.momentum_buffer!.Storage.MarkWritten();
        }
    }
}
