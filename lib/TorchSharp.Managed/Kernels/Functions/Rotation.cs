using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static TorchSharp.Kernels.Simd;

namespace TorchSharp.Kernels;

/// <summary>Sine and cosine of an angle in turns (1 turn = 2π), where the reduction to an eighth of a turn is exact.</summary>
internal static class Rotation
{
    /// <summary>sin 2πt and cos 2πt, each within 2·10⁻¹⁶, for |t| &lt; 2⁵⁰.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<double> Sine, Vector256<double> Cosine) OfTurns(Vector256<double> turns)
    {
        var quarters = Round(turns * All<double>(4));
        var angle = (turns - quarters * All<double>(0.25)) * All<double>(2 * Math.PI);
        var square = angle * angle;
        var sine = angle * SineSeries(square);
        var cosine = CosineSeries(square);
        // Quarter 1 and 3 exchange the two; 2 and 3 turn the sine's sign, 1 and 2 the cosine's.
        var quarter = quarters - Round(quarters * All<double>(0.25) - All<double>(0.375)) * All<double>(4);
        var odd = Vector256.Equals(quarter, All<double>(1)) | Vector256.Equals(quarter, All<double>(3));
        var lower = Vector256.GreaterThanOrEqual(quarter, All<double>(2));
        var left = Vector256.Equals(quarter, All<double>(1)) | Vector256.Equals(quarter, All<double>(2));
        var (s, c) = (Vector256.ConditionalSelect(odd, cosine, sine), Vector256.ConditionalSelect(odd, sine, cosine));
        return (Vector256.ConditionalSelect(lower, -s, s), Vector256.ConditionalSelect(left, -c, c));
    }

    /// <summary>sin a / a = Σ (−a²)ᵏ / (2k + 1)!.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> SineSeries(Vector256<double> square)
    {
        var p = Fma(square, All<double>(1 / 355687428096000.0), All<double>(-1 / 1307674368000.0));
        p = Fma(square, p, All<double>(1 / 6227020800.0));
        p = Fma(square, p, All<double>(-1 / 39916800.0));
        p = Fma(square, p, All<double>(1 / 362880.0));
        p = Fma(square, p, All<double>(-1 / 5040.0));
        p = Fma(square, p, All<double>(1 / 120.0));
        p = Fma(square, p, All<double>(-1 / 6.0));
        return Fma(square, p, All<double>(1));
    }

    /// <summary>cos a = Σ (−a²)ᵏ / (2k)!.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> CosineSeries(Vector256<double> square)
    {
        var p = Fma(square, All<double>(1 / 20922789888000.0), All<double>(-1 / 87178291200.0));
        p = Fma(square, p, All<double>(1 / 479001600.0));
        p = Fma(square, p, All<double>(-1 / 3628800.0));
        p = Fma(square, p, All<double>(1 / 40320.0));
        p = Fma(square, p, All<double>(-1 / 720.0));
        p = Fma(square, p, All<double>(1 / 24.0));
        p = Fma(square, p, All<double>(-0.5));
        return Fma(square, p, All<double>(1));
    }
}
