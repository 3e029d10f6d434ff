using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Modules;

public partial class AdamW
{
    /// <summary>One parameter's step.</summary>
    private readonly struct Update(Options options, State state) : IParameterUpdate
    {
        public unsafe void Run<T>(T* w, T* g, long n) where T : unmanaged, IFloatingPointIeee754<T>
        {
            state.step++;
            var (rate, beta1, beta2) = (options.LearningRate!.Value, options.beta1!.Value, options.beta2!.Value);
            var rates = new AdamRates(
                beta1, beta2, options.eps!.Value, Decay: 0,
                Keep: 1 - rate * options.weight_decay!.Value,
                Rate: rate / (1 - WholePower.Of(beta1, state.step)),
                RootOfCorrection: Math.Sqrt(1 - WholePower.Of(beta2, state.step)),
                options.maximize!.Value);
            var largest = options.amsgrad!.Value ? state.max_exp_avg_sq!.Data<T>() : null;
            AdamKernel.Step(w, g, state.exp_avg.Data<T>(), state.exp_avg_sq.Data<T>(), largest, n, rates);
            state.MarkWritten();
        }
    }
}
