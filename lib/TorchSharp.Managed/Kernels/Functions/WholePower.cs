namespace TorchSharp.Kernels;

/// <summary>A number multiplied with itself, in an order that no platform's library decides.</summary>
internal static class WholePower
{
    /// <summary>xⁿ for n ≥ 0, by squaring: a rounding for each binary digit of n.</summary>
    public static double Of(double x, long n)
    {
        var power = 1.0;
        for (; n > 0; n >>= 1, x *= x)
            if ((n & 1) == 1)
                power *= x;
        return power;
    }
}
