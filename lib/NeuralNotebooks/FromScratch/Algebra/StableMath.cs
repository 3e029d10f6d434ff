namespace NeuralNotebooks.FromScratch;

/// <summary>Logarithms and exponentials near their cancellations, where the plain formula loses its digits.</summary>
internal static class StableMath
{
    /// <summary>ln(1 + x), accurate for tiny x. The factor undoes the rounding of 1 + x (Kahan's correction).</summary>
    internal static double Log1p(double x)
    {
        var u = 1 + x;
        return u == 1 || double.IsInfinity(u) ? x : Math.Log(u) * (x / (u - 1));
    }

    /// <summary>eˣ − 1, accurate for tiny x (Kahan's correction).</summary>
    internal static double Expm1(double x)
    {
        var u = Math.Exp(x);
        if (u == 1) return x;
        return Math.Abs(x) > 1 ? u - 1 : (u - 1) * (x / Math.Log(u));
    }

    /// <summary>
    /// x − max, which is never positive. Entries that are the maximum give 0 even where the maximum is infinite, so an
    /// infinite entry takes all the mass of a softmax instead of making it NaN.
    /// </summary>
    internal static Vector BelowMaximum(Vector x)
    {
        var max = x.Max();
        return x.Map(xi => xi == max ? 0 : xi - max);
    }

    /// <summary>log softmax: zᵢ − ln Σⱼ e^(zⱼ), shifted by the maximum so that no exponential overflows.</summary>
    internal static Vector LogSoftmax(Vector z)
    {
        var shifted = BelowMaximum(z);
        var logSum = Math.Log(shifted.Sum(Math.Exp));
        return shifted.Map(x => x - logSum);
    }

    /// <summary>p·ln q with the convention 0·ln 0 = 0.</summary>
    internal static double TimesLog(double p, double logQ) => p == 0 ? 0 : p * logQ;
}
