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
    /// <exception cref="ArgumentException">It belongs to another kind of optimizer.</exception>
    public abstract void LoadStateDict(OptimizerState source);

    /// <summary>Whether both remember the same, but for rounding.</summary>
    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    internal abstract void Release();

    /// <summary>A tensor of zeros of the parameter's shape, which no scope disposes of.</summary>
    private protected Tensor ZerosLikeParameter() => zeros(_parameter.shape, _parameter.dtype).DetachFromDisposeScope();

    private protected static T Expect<T>(OptimizerState source) where T : OptimizerState => source as T
        ?? throw new ArgumentException(
            $"Mismatched optimizer type: expected {typeof(T)}, but found {source.GetType()}.", nameof(source));

    private protected static void Replace(ref Tensor? own, Tensor? source)
    {
        own?.Dispose();
        own = source?.RowMajorCopy().DetachFromDisposeScope();
    }

    private protected static bool Close(Tensor? a, Tensor? b) =>
        a is null || b is null ? a is null && b is null : a.allclose(b);
}
