using static TorchSharp.torch;

namespace NeuralNotebooks.Data;

/// <summary>
/// Two made-up classification tasks over the same inputs, a source and a target, that are related as much as you say.
/// </summary>
/// <remarks>
/// <para>Each class c has <see cref="Modes"/> prototypes p(c, m), points whose coordinates are normal with deviation
/// <see cref="Separation"/>. An example of class c is one of its prototypes, each as likely, plus normal noise of deviation 1 in
/// each feature: x = p(c, m) + ε. Classes are equally likely.</para>
/// <para>The target's prototypes are p' = r·p + √(1 − r²)·q with fresh q, where r is the relatedness. So p' has the same
/// distribution as p for every r, and each task is as hard as the other: with r = 1 they are the same task, with r = 0 they have nothing
/// in common.</para>
/// <para>A normal number is a sum of twelve uniform ones, less 6: nearly normal, and the same bits on every platform.</para>
/// </remarks>
public sealed class SyntheticTasks
{
    /// <summary>Prototypes of a class.</summary>
    public const int Modes = 4;

    /// <summary>Deviation of a prototype's coordinates; the noise has 1.</summary>
    public const double Separation = 0.45;

    private readonly double[][] source, target;
    private readonly long seed;

    /// <summary>Makes a pair of tasks.</summary>
    /// <param name="relatedness">r, from 0 (nothing in common) to 1 (the same task).</param>
    /// <param name="seed">Chooses the prototypes and the examples. The source is the same for every relatedness.</param>
    /// <param name="features">Numbers in an example, at least 1.</param>
    /// <param name="classes">Number of classes, at least 2.</param>
    public SyntheticTasks(double relatedness, long seed = 1, int features = 100, int classes = 10)
    {
        if (relatedness is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(relatedness), relatedness, "Relatedness goes from 0 (nothing in common) to 1 (the same task).");
        ArgumentOutOfRangeException.ThrowIfLessThan(features, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 2);
        (Relatedness, Features, Classes, this.seed) = (relatedness, features, classes, seed);
        var (p, q) = (new SplitMix64((ulong)seed), new SplitMix64(~(ulong)seed));
        source = [.. Enumerable.Range(0, classes * Modes).Select(_ => Prototype(ref p))];
        var rest = Math.Sqrt(1 - relatedness * relatedness);
        target = [.. source.Select(point => (double[])[.. point.Zip(Prototype(ref q), (a, b) => relatedness * a + rest * b)])];
    }

    /// <summary>r, from 0 to 1.</summary>
    public double Relatedness { get; }

    /// <summary>Numbers in an example.</summary>
    public int Features { get; }

    /// <summary>Number of classes, in both tasks.</summary>
    public int Classes { get; }

    /// <summary>Examples of the source task.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="part">Different parts are different examples: 0 to train, 1 to test, …</param>
    public LabelledTensors Source(int count, int part = 0) => Examples(source, count, 2 * part);

    /// <summary>Examples of the target task.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="part">Different parts are different examples: 0 to train, 1 to test, …</param>
    public LabelledTensors Target(int count, int part = 0) => Examples(target, count, 2 * part + 1);

    private LabelledTensors Examples(double[][] prototypes, int count, int stream)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(stream);
        var random = new SplitMix64(StreamSeed(stream));
        var (inputs, labels) = (new float[count * Features], new long[count]);
        for (var i = 0; i < count; i++)
        {
            var prototype = random.Below(prototypes.Length);
            labels[i] = prototype / Modes;
            for (var f = 0; f < Features; f++) inputs[i * Features + f] = (float)(prototypes[prototype][f] + Normal(ref random));
        }
        return new LabelledTensors(tensor(inputs, [count, Features]), tensor(labels), Classes);
    }

    private ulong StreamSeed(int stream)
    {
        var seeds = new SplitMix64((ulong)seed ^ 0x5EED5EED5EED5EEDUL);
        for (var i = 0; i < stream; i++) seeds.Next();
        return seeds.Next();
    }

    private double[] Prototype(ref SplitMix64 random)
    {
        var point = new double[Features];
        for (var f = 0; f < Features; f++) point[f] = Separation * Normal(ref random);
        return point;
    }

    private static double Normal(ref SplitMix64 random)
    {
        double sum = -6;
        for (var i = 0; i < 12; i++) sum += (random.Next() >> 11) * (1.0 / (1L << 53));
        return sum;
    }
}
