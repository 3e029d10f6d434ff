namespace NeuralNotebooks.Classical;

/// <summary>
/// What multinomial logistic regression makes small, with its gradient:
/// C(W, b) = −(1/n) Σᵢ ln softmax(Wxᵢ + b)_yᵢ + (λ/2)‖W‖². With δᵢ = softmax(Wxᵢ + b) − e_yᵢ the gradient is
/// ∂C/∂W = (1/n) Σᵢ δᵢxᵢᵀ + λW and ∂C/∂b = (1/n) Σᵢ δᵢ. Biases are not penalised.
/// </summary>
internal sealed class LogisticLoss
{
    // Examples are always divided into the same parts, so that the sums do not depend on the number of threads.
    private const int Parts = 16;

    private readonly SparseRows x;
    private readonly int[] labels;
    private readonly int classes, stride;
    private readonly double lambda;
    private readonly (double Loss, double[] Gradient)[] parts;

    internal LogisticLoss(LabelledFeatures examples, double lambda)
    {
        (x, labels, classes, this.lambda) = (SparseRows.Of(examples.X), [.. examples.Labels], examples.Classes, lambda);
        stride = ClassWeights.Stride(classes);
        Length = (examples.X.Columns + 1) * stride;
        parts = [.. Enumerable.Range(0, Parts).Select(_ => (0.0, new double[Length]))];
    }

    /// <summary>How many numbers <see cref="ClassWeights"/> takes.</summary>
    internal int Length { get; }

    /// <summary>C at the weights; its gradient goes into an array of the same length.</summary>
    internal double At(double[] weights, double[] gradient)
    {
        Parallel.For(0, Parts, part => parts[part].Loss = Sum(weights, part, parts[part].Gradient));
        Array.Clear(gradient);
        foreach (var part in parts) DenseVector.AddScaled(gradient, 1.0 / labels.Length, part.Gradient);
        var penalised = Length - stride;
        var kept = weights.AsSpan(0, penalised);
        DenseVector.AddScaled(gradient.AsSpan(0, penalised), lambda, kept);
        return parts.Sum(part => part.Loss) / labels.Length + lambda / 2 * DenseVector.Dot(kept, kept);
    }

    private double Sum(double[] weights, int part, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        var scores = new double[stride];
        var (from, to) = (Bound(part), Bound(part + 1));
        for (var i = from; i < to; i++)
        {
            var (columns, values) = x.Row(i);
            ClassWeights.Scores(weights, columns.Span, values.Span, scores);
            loss += SoftmaxMinusLabel(scores, labels[i]);
            ClassWeights.AddOuter(gradient, columns.Span, values.Span, scores);
        }
        return loss;
    }

    private int Bound(int part) => (int)((long)labels.Length * part / Parts);

    // From scores to δ, in place; returns −ln of the label's probability.
    private double SoftmaxMinusLabel(double[] scores, int label)
    {
        var own = scores.AsSpan(0, classes);
        double highest = double.NegativeInfinity, sum = 0, labelScore = own[label];
        foreach (var score in own) highest = Math.Max(highest, score);
        foreach (ref var score in own) sum += score = Math.Exp(score - highest);
        foreach (ref var score in own) score /= sum;
        own[label] -= 1;
        return highest + Math.Log(sum) - labelScore;
    }
}
