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
            state.step++;
            var momentum = options.momentum!.Value;
            var rates = new RmsPropRates(
                options.alpha!.Value, options.eps!.Value, options.weight_decay!.Value, momentum, options.LearningRate!.Value,
                options.maximize!.Value);
            var mean = options.centered!.Value ? state.grad_avg!.Data<T>() : null;
            var velocity = momentum > 0 ? state.Velocity().Data<T>() : null;
            RmsPropKernel.Step(w, g, state.square_avg.Data<T>(), mean, velocity, n, rates);
            state.MarkWritten();
        }
    }
}
