using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>One parameter's step.</summary>
    private readonly struct Update(Options options, State state) : IParameterUpdate
    {
        public unsafe void Run<T>(T* w, T* g, long n) where T : unmanaged, IFloatingPointIeee754<T>
        {
            var squares = state.Memory<T>(nameof(state.sum), ref state.sum!);
            var rate = options.LearningRate!.Value / (1 + state.step * options.lr_decay!.Value);
            state.step++;
            AdagradKernel.Step(w, g, squares, n, rate, options.weight_decay!.Value, options.eps!.Value);
            state.sum.Storage.MarkWritten();
        }
    }
}
