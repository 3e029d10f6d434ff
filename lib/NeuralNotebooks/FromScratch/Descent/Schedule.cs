namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A learning rate α that may change from step to step: α₀, α₁, … A plain number is a schedule that never changes.
/// </summary>
public sealed class Schedule
{
    private readonly double rate;
    private readonly Func<int, double> factor;

    /// <summary>αₜ is the first rate times a factor.</summary>
    private Schedule(string name, double rate, Func<int, double> factor)
    {
        if (!(rate > 0)) throw new ArgumentOutOfRangeException(nameof(rate), rate, "A learning rate is a number above 0.");
        (Name, this.rate, this.factor) = (name, rate, factor);
    }

    /// <summary>The kind of schedule, such as <c>cosine</c>.</summary>
    public string Name { get; }

    /// <summary>αₜ.</summary>
    /// <param name="step">t, the number of steps taken before, from 0.</param>
    public double At(int step) => rate * factor(step);

    /// <summary>αₜ = α.</summary>
    /// <param name="rate">α &gt; 0.</param>
    public static Schedule Constant(double rate) => new("constant", rate, _ => 1);

    /// <summary>αₜ = α₀·γ^⌊t/k⌋: drops by a factor after every k steps. As PyTorch's StepLR.</summary>
    /// <param name="rate">α₀ &gt; 0.</param>
    /// <param name="every">k, at least 1.</param>
    /// <param name="factor">γ, usually 0.1 to 0.5.</param>
    public static Schedule Step(double rate, int every, double factor = 0.1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        return new("step", rate, t => Math.Pow(factor, t / every));
    }

    /// <summary>αₜ = α₀·γᵗ. As PyTorch's ExponentialLR; with γ &gt; 1 it is the
    /// learning-rate range test of Smith, 2017.</summary>
    /// <param name="rate">α₀ &gt; 0.</param>
    /// <param name="factor">γ.</param>
    public static Schedule Exponential(double rate, double factor) => new("exponential", rate, t => Math.Pow(factor, t));

    /// <summary>
    /// αₜ = α_min + ½(α₀ − α_min)(1 + cos(πt/T)) up to t = T, then α_min. As PyTorch's CosineAnnealingLR.
    /// Source: Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2016.
    /// </summary>
    /// <param name="rate">α₀ &gt; 0.</param>
    /// <param name="steps">T, at least 1.</param>
    /// <param name="minimum">α_min, 0 or more.</param>
    public static Schedule Cosine(double rate, int steps, double minimum = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        var lowest = minimum / rate;
        return new("cosine", rate, t => lowest + (1 - lowest) * (1 + Math.Cos(Math.PI * Math.Min(t, steps) / steps)) / 2);
    }

    /// <inheritdoc cref="Constant"/>
    public static implicit operator Schedule(double rate) => Constant(rate);
}
