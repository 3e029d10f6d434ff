using System.Numerics;
using System.Runtime.InteropServices;
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
    /// <exception cref="ExternalException">The gradient does not fit the parameter.</exception>
    public static void Run<TUpdate>(Parameter parameter, Tensor gradient, TUpdate update) where TUpdate : struct, IParameterUpdate
    {
        if (!parameter.dtype.IsFloatingPoint() || gradient.dtype != parameter.dtype || !gradient.Sizes.SequenceEqual(parameter.Sizes))
            throw new ExternalException(
                $"The optimizer cannot make a step: a gradient of shape {Shape.Text(gradient.Sizes)} and type {gradient.dtype} does not " +
                $"update a parameter of shape {Shape.Text(parameter.Sizes)} and type {parameter.dtype}.");
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
