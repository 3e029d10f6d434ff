using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimizer remembers of one parameter.</summary>
public abstract class OptimizerState
{
    /// <summary>The parameter.</summary>
    protected Parameter _parameter;

    /// <summary>The state of a parameter that has made no step.</summary>
    protected OptimizerState(Parameter parameter) => _parameter = parameter;

    /// <summary>Sets the state to that before the first step.</summary>
    public abstract void Initialize(OptimizerOptions options);

    /// <summary>Copies the state of another.</summary>
    /// <exception cref="ArgumentException">It belongs to another kind of optimizer, or to a parameter of another shape or type.</exception>
    public abstract void LoadStateDict(OptimizerState source);

    /// <summary>Whether both remember the same, but for rounding.</summary>
    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    /// <summary>What the state consists of, by the fields' names; null for what it lacks.</summary>
    internal abstract IEnumerable<(string Name, Tensor? Tensor)> Tensors { get; }

    internal abstract void Release();

    /// <summary>Throws unless <see cref="LoadStateDict"/> can copy another state.</summary>
    internal void RequireFit(OptimizerState source)
    {
        if (source.GetType() != GetType())
            throw new ArgumentException(
                $"Mismatched optimizer type: expected {GetType()}, but found {source.GetType()}.", nameof(source));
        foreach (var (name, tensor) in source.Tensors)
            if (tensor is not null && !Fits(tensor))
                throw new ArgumentException($"Invalid optimizer state: {Misfit(name, tensor)}", nameof(source));
    }

    /// <summary>Where the elements of one of the tensors lie, in row-major order. They are zeros if it is null.</summary>
    /// <exception cref="ExternalException">The field was set to a tensor of another shape or type than the parameter's.</exception>
    internal unsafe T* Memory<T>(string name, ref Tensor? tensor) where T : unmanaged
    {
        tensor ??= ZerosLikeParameter();
        if (!Fits(tensor)) throw new ExternalException($"The optimizer cannot make a step: {Misfit(name, tensor)}");
        if (!tensor.IsContiguous) tensor = tensor.RowMajorCopy().DetachFromDisposeScope();
        return tensor.Data<T>();
    }

    /// <summary>A tensor of zeros of the parameter's shape, which no scope disposes of.</summary>
    private protected Tensor ZerosLikeParameter() => zeros(_parameter.shape, _parameter.dtype).DetachFromDisposeScope();

    private bool Fits(Tensor tensor) => tensor.Sizes.SequenceEqual(_parameter.Sizes) && tensor.dtype == _parameter.dtype;

    private string Misfit(string name, Tensor tensor) =>
        $"{name} has shape {Shape.Text(tensor.Sizes)} and type {tensor.dtype}, but the parameter has shape " +
        $"{Shape.Text(_parameter.Sizes)} and type {_parameter.dtype}.";

    private protected static void Replace(ref Tensor? own, Tensor? source)
    {
        own?.Dispose();
        own = source?.RowMajorCopy().DetachFromDisposeScope();
    }

    private protected static bool Close(Tensor? a, Tensor? b) =>
        a is null || b is null ? a is null && b is null : a.allclose(b);
}
