namespace NeuralNotebooks.Explain;

/// <summary>Solves Ax = b for a symmetric positive definite A by its Cholesky factor: A = LLᵀ, Ly = b, Lᵀx = y.</summary>
internal sealed class Cholesky
{
    // A pivot that lost this much of its diagonal entry is rounding error.
    private const double Smallest = 1e-13;

    private readonly double[,] l;

    private Cholesky(double[,] l) => this.l = l;

    /// <summary>Factors a matrix; null if it is singular or not positive definite.</summary>
    /// <param name="a">n × n, symmetric; it is not changed.</param>
    internal static Cholesky? Of(double[,] a)
    {
        var n = a.GetLength(0);
        var l = new double[n, n];
        for (var j = 0; j < n; j++)
            for (var i = j; i < n; i++)
            {
                var sum = a[i, j];
                for (var k = 0; k < j; k++) sum -= l[i, k] * l[j, k];
                if (i == j && !(sum > Smallest * a[j, j])) return null;
                l[i, j] = i == j ? Math.Sqrt(sum) : sum / l[j, j];
            }
        return new Cholesky(l);
    }

    internal double[] Solve(double[] b)
    {
        var n = b.Length;
        double[] x = [.. b];
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) x[i] -= l[i, k] * x[k];
            x[i] /= l[i, i];
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) x[i] -= l[k, i] * x[k];
            x[i] /= l[i, i];
        }
        return x;
    }
}
