using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A step of one parameter, over contiguous memory.</summary>
internal unsafe interface IParameterUpdate
{
    /// <summary>Changes the n weights w by the gradient g.</summary>
    void Run<T>(T* w, T* g, long n) where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>Runs a step for a parameter's type and layout.</summary>
internal static unsafe class ParameterUpdate
{
    public static void Run<TUpdate>(Parameter parameter, Tensor gradient, TUpdate update) where TUpdate : struct, IParameterUpdate
    {
        if (parameter.IsContiguous && gradient.IsContiguous)
        {
            RunContiguous(parameter, gradient, update);
            return;
        }
        using var scope = NewDisposeScope();
        var weights = parameter.detach().contiguous();
        RunContiguous(weights, gradient.contiguous(), update);
        if (!parameter.IsContiguous) parameter.copy_(weights);
    }

    private static void RunContiguous<TUpdate>(Tensor weights, Tensor gradient, TUpdate update) where TUpdate : struct, IParameterUpdate
    {
        if (weights.dtype == ScalarType.Float32) update.Run(weights.Data<float>(), gradient.Data<float>(), weights.Count);
        else update.Run(weights.Data<double>(), gradient.Data<double>(), weights.Count);
        weights.Storage.MarkWritten();
    }
}
