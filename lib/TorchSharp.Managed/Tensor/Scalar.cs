using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// One number that takes part in an operation on tensors. It adapts to the tensor's type: added to a Float32 tensor it
/// gives Float32. Numbers convert to it by themselves.
/// </summary>
public sealed class Scalar : IDisposable
{
    private readonly double real;
    private readonly long integer;

    private Scalar(ScalarType type, double real, long integer)
    {
        Type = type;
        this.real = real;
        this.integer = integer;
    }

    /// <summary>Int64 for whole numbers, Float64 for real ones, Bool for true and false.</summary>
    public ScalarType Type { get; }

    internal double AsDouble => real;

    /// <summary>The value cut to a whole number, as C casts do.</summary>
    internal long AsInt64 => integer;

    internal bool AsBool => real != 0;

    /// <summary>A 32-bit whole number.</summary>
    public static implicit operator Scalar(int value) => (long)value;

    /// <summary>A 64-bit whole number.</summary>
    public static implicit operator Scalar(long value) => new(ScalarType.Int64, value, value);

    /// <summary>A real number.</summary>
    public static implicit operator Scalar(float value) => (double)value;

    /// <summary>A real number.</summary>
    public static implicit operator Scalar(double value) => new(ScalarType.Float64, value, unchecked((long)value));

    /// <summary>True or false.</summary>
    public static implicit operator Scalar(bool value) => new(ScalarType.Bool, value ? 1 : 0, value ? 1 : 0);

    /// <summary>Does nothing: a scalar holds no native memory here.</summary>
    public void Dispose()
    {
    }

    /// <summary>The number as an element of a tensor; of Bool as 0 or 1.</summary>
    internal T To<T>() where T : unmanaged, System.Numerics.INumber<T> =>
        typeof(T) == typeof(long) || typeof(T) == typeof(int) || typeof(T) == typeof(byte) ? T.CreateTruncating(integer) : T.CreateTruncating(real);
}
