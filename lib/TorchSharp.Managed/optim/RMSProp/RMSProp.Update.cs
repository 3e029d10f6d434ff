using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Modules;

public partial class RMSProp
{
    /// <summary>One parameter's step.</summary>
    private readonly struct Update(Options options, State state) : IParameterUpdate
    {
        public unsafe void Run<T>(T* w, T* g, long n) where T : unmanaged, IFloatingPointIeee754<T>
        {
            var momentum = options.momentum!.Value;
            var square = state.Memory<T>(nameof(state.square_avg), ref state.square_avg!);
            var mean = options.centered!.Value ? state.Memory<T>(nameof(state.grad_avg), ref state.grad_avg) : null;
            var velocity = momentum > 0 ? state.Memory<T>(nameof(state.momentum_buffer), ref state.momentum_buffer) : null;
            state.step++;
            var rates = new RmsPropRates(
                options.alpha!.Value, options.eps!.Value, options.weight_decay!.Value, momentum, options.LearningRate!.Value,
                options.maximize!.Value);
            RmsPropKernel.Step(w, g, square, mean, velocity, n, rates);
            state.MarkWritten();
        }
    }
}
