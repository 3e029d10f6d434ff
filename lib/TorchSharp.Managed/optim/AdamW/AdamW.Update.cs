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
            var mean = state.Memory<T>(nameof(state.exp_avg), ref state.exp_avg!);
            var square = state.Memory<T>(nameof(state.exp_avg_sq), ref state.exp_avg_sq!);
            var largest = options.amsgrad!.Value ? state.Memory<T>(nameof(state.max_exp_avg_sq), ref state.max_exp_avg_sq) : null;
            state.step++;
            var (rate, beta1, beta2) = (options.LearningRate!.Value, options.beta1!.Value, options.beta2!.Value);
            var rates = new AdamRates(
                beta1, beta2, options.eps!.Value, Decay: 0,
                Keep: 1 - rate * options.weight_decay!.Value,
                Rate: rate / (1 - WholePower.Of(beta1, state.step)),
                RootOfCorrection: Math.Sqrt(1 - WholePower.Of(beta2, state.step)),
                options.maximize!.Value);
            AdamKernel.Step(w, g, mean, square, largest, n, rates);
            state.MarkWritten();
        }
    }
}
