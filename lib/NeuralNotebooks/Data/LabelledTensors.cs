using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Data;

/// <summary>Examples that lie in one tensor, a row each. Mini-batches are gathered rows.</summary>
public sealed class LabelledTensors : IExamples, IDisposable
{
    private readonly long[] labels;

    /// <summary>Keeps two tensors; don't change them afterwards.</summary>
    /// <param name="inputs">One row an example: [count, features].</param>
    /// <param name="labels">Int64 [count], each from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="classes">How many classes, at least 1.</param>
    /// <exception cref="ArgumentException">The shapes or the labels don't fit.</exception>
    public LabelledTensors(Tensor inputs, Tensor labels, int classes)
    {
        if (inputs.dim() != 2 || labels.dim() != 1 || inputs.shape[0] != labels.shape[0] || labels.dtype != ScalarType.Int64)
            throw new ArgumentException($"Inputs must be [count, features] and labels Int64 [count]; they are {inputs} and {labels}.");
        (Inputs, Labels, Classes) = (inputs, labels, classes);
        this.labels = labels.data<long>().ToArray();
        if (this.labels.AsSpan().ContainsAnyExceptInRange(0, classes - 1))
            throw new ArgumentException($"A label is not from 0 to {classes - 1}, as {classes} classes have it.", nameof(labels));
    }

    /// <summary>The inputs: [Count, features].</summary>
    public Tensor Inputs { get; }

    /// <summary>The labels: Int64 [Count].</summary>
    public Tensor Labels { get; }

    /// <inheritdoc/>
    public int Count => labels.Length;

    /// <inheritdoc/>
    public int Classes { get; }

    /// <summary>The pixels of images as inputs.</summary>
    /// <param name="images">The images.</param>
    /// <param name="scale">How pixels become inputs.</param>
    public static LabelledTensors Of(ImageSet images, PixelScale scale)
    {
        var (inputs, labels) = images.Tensors(scale);
        return new LabelledTensors(inputs, labels, images.Classes);
    }

    /// <summary>The optical digits as inputs for a network that knows MNIST: see <see cref="OpticalDigits.To28x28"/>.</summary>
    /// <param name="digits">The digits.</param>
    /// <param name="scale">How intensities from 0 to 1 become inputs.</param>
    public static LabelledTensors Of(OpticalDigits digits, PixelScale scale)
    {
        var (inputs, labels) = digits.Tensors28x28(scale);
        return new LabelledTensors(inputs, labels, digits.Images.Classes);
    }

    /// <inheritdoc/>
    public int Label(int i) => (int)labels[i];

    /// <summary>A copy of the rows at these places, in this order.</summary>
    /// <param name="places">From 0 to Count − 1.</param>
    public LabelledTensors Rows(IReadOnlyList<int> places)
    {
        using var index = tensor([.. places.Select(place => (long)place)]);
        return new LabelledTensors(Inputs.index_select(0, index), Labels.index_select(0, index), Classes);
    }

    /// <summary>Parts the examples at random. The same seed gives the same parts everywhere.</summary>
    /// <param name="first">How many go into the first part, 0 to Count.</param>
    /// <param name="seed">Chooses which.</param>
    public (LabelledTensors First, LabelledTensors Others) Split(int first, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, Count);
        var order = RandomOrder.Permutation(Count, seed);
        return (Rows(order[..first]), Rows(order[first..]));
    }

    /// <summary>The examples of some classes, which become the classes 0, 1, … in the order given.</summary>
    /// <param name="classes">Different classes of this set.</param>
    public LabelledTensors OfClasses(params int[] classes)
    {
        var places = Enumerable.Range(0, Count).Where(i => classes.Contains(Label(i))).ToArray();
        using var part = Rows(places);
        var renamed = tensor([.. places.Select(i => (long)Array.IndexOf(classes, Label(i)))]);
        return new LabelledTensors(part.Inputs.alias(), renamed, classes.Length);
    }

    /// <summary>Draws the same number of examples of each class, at random and without repetition, in the order of the classes.</summary>
    /// <param name="shots">Examples of each class, at least 1.</param>
    /// <param name="seed">Chooses which. With the same seed, a larger draw holds the smaller one.</param>
    /// <exception cref="ArgumentException">A class has fewer examples.</exception>
    public LabelledTensors Draw(int shots, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shots, 1);
        var byClass = RandomOrder.Permutation(Count, seed).ToLookup(Label);
        for (var c = 0; c < Classes; c++)
            if (byClass[c].Count() < shots)
                throw new ArgumentException($"Class {c} has {byClass[c].Count()} examples: too few to draw {shots}.", nameof(shots));
        return Rows([.. Enumerable.Range(0, Classes).SelectMany(c => byClass[c].Take(shots))]);
    }

    /// <summary>These examples and then others.</summary>
    /// <param name="others">Examples with as many features and classes.</param>
    public LabelledTensors Concat(LabelledTensors others) => Classes == others.Classes
        ? new LabelledTensors(cat([Inputs, others.Inputs]), cat([Labels, others.Labels]), Classes)
        : throw new ArgumentException($"{others.Classes} classes can't be joined to {Classes}.", nameof(others));

    /// <inheritdoc/>
    public IEnumerable<(Tensor Inputs, Tensor Labels)> Batches(int batchSize, Tensor? order = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        return Gather(batchSize, order);
    }

    /// <summary>Disposes of the tensors.</summary>
    public void Dispose()
    {
        Inputs.Dispose();
        Labels.Dispose();
    }

    private IEnumerable<(Tensor Inputs, Tensor Labels)> Gather(int batchSize, Tensor? order)
    {
        var count = order?.shape[0] ?? Count;
        for (long start = 0; start < count; start += batchSize)
        {
            var length = Math.Min(batchSize, count - start);
            if (order is null)
            {
                yield return (Inputs.narrow(0, start, length), Labels.narrow(0, start, length));
                continue;
            }
            using var rows = order.narrow(0, start, length);
            yield return (Inputs.index_select(0, rows), Labels.index_select(0, rows));
        }
    }
}
