using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>x³.</summary>
internal readonly struct Cube : IUnaryOperator
{
    public static T Invoke<T>(T x) where T : unmanaged, INumber<T> => x * x * x;

    public static Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T> => x * x * x;
}

/// <summary>aᵇ. Whole numbers are multiplied, and have no negative powers but those of 1 and −1.</summary>
internal readonly struct Power : IScalarBinaryOperator
{
    public static T Invoke<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return (T)(object)MathF.Pow((float)(object)a, (float)(object)b);
        if (typeof(T) == typeof(double)) return (T)(object)Math.Pow((double)(object)a, (double)(object)b);
        if (b < T.Zero) return a == T.One ? T.One : T.IsZero(a + T.One) ? T.IsOddInteger(b) ? a : T.One : T.Zero;
        var power = T.One;
        for (var (rest, square) = (long.CreateTruncating(b), a); rest > 0; rest >>= 1, square *= square)
            if ((rest & 1) == 1)
                power *= square;
        return power;
    }
}
