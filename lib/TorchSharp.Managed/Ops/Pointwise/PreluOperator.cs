using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>x where it is positive, else slope · x.</summary>
internal readonly struct PreluOperator : IBinaryOperator
{
    public static T Invoke<T>(T x, T slope) where T : unmanaged, INumber<T> => x > T.Zero ? x : slope * x;

    public static Vector256<T> Invoke<T>(Vector256<T> x, Vector256<T> slope) where T : unmanaged, INumber<T> =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(x, Vector256<T>.Zero), x, slope * x);
}
