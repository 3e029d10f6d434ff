using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Modules;

public partial class Adam
{
    /// <summary>One parameter's step.</summary>
    private readonly struct Update(Options options, State state) : IParameterUpdate
    {
        public unsafe void Run<T>(T* w, T* g, long n) where T : unmanaged, IFloatingPointIeee754<T>
        {
            state.step++;
            var (beta1, beta2) = (options.beta1!.Value, options.beta2!.Value);
            var rates = new AdamRates(
                beta1, beta2, options.eps!.Value, options.weight_decay!.Value, Keep: 1,
                Rate: options.LearningRate!.Value / (1 - WholePower.Of(beta1, state.step)),
                RootOfCorrection: Math.Sqrt(1 - WholePower.Of(beta2, state.step)),
                options.maximize!.Value);
            var largest = options.amsgrad!.Value ? state.max_exp_avg_sq!.Data<T>() : null;
            AdamKernel.Step(w, g, state.exp_avg.Data<T>(), state.exp_avg_sq.Data<T>(), largest, n, rates);
            state.MarkWritten();
        }
    }
}
