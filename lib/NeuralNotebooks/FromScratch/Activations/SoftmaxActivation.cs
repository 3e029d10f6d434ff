namespace NeuralNotebooks.FromScratch;

/// <summary>
/// Softmax sᵢ = e^(zᵢ)/Σⱼ e^(zⱼ): n positive numbers with the sum 1, shape (n) to (n). Adding the same number to every zᵢ
/// changes nothing, so the largest is subtracted first and no exponential overflows. Infinite entries give the limit.
/// Its Jacobian is Jᵢⱼ = sᵢ(δᵢⱼ − sⱼ). Source: Boltzmann, 1868; in networks Bridle, 1990.
/// </summary>
public sealed class SoftmaxActivation : Activation
{
    internal SoftmaxActivation()
    {
    }

    /// <inheritdoc/>
    public override string Name => "softmax";

    /// <summary>s = softmax(z), shape (n).</summary>
    /// <inheritdoc/>
    public override Vector Apply(Vector z)
    {
        var e = StableMath.BelowMaximum(z).Map(Math.Exp);
        return e / e.Sum();
    }

    /// <summary>ln s = z − ln Σⱼ e^(zⱼ), shape (n): finite where s itself is too small for a float64.</summary>
    /// <param name="z">The logits, shape (n).</param>
    public Vector Log(Vector z) => StableMath.LogSoftmax(z);

    /// <summary>The Jacobian J = diag(s) − s sᵀ, shape n × n. It is symmetric.</summary>
    /// <param name="z">The logits, shape (n).</param>
    public Matrix Jacobian(Vector z)
    {
        var s = Apply(z);
        return Matrix.From(s.Count, s.Count, (i, j) => s[i] * ((i == j ? 1 : 0) - s[j]));
    }

    /// <summary>J v = s ⊙ (v − s·v), shape (n), without making J.</summary>
    /// <param name="z">The logits, shape (n).</param>
    /// <param name="v">A vector of shape (n).</param>
    public Vector JacobianVectorProduct(Vector z, Vector v)
    {
        var s = Apply(z);
        var mean = s.Dot(v);
        return s.Hadamard(v.Map(vi => vi - mean));
    }

    /// <summary>∂C/∂z = J ∂C/∂a, since Jᵀ = J.</summary>
    /// <inheritdoc/>
    public override Vector Backward(Vector z, Vector outputGradient) => JacobianVectorProduct(z, outputGradient);

    /// <summary>Always false: softmax is smooth.</summary>
    /// <inheritdoc/>
    public override bool HasKinkBetween(Vector from, Vector to) => false;
}
