using static TorchSharp.torch;

namespace NeuralNotebooks.Data;

/// <summary>Examples with labels: to learn from, or to measure on.</summary>
public interface IExamples
{
    /// <summary>How many examples.</summary>
    int Count { get; }

    /// <summary>How many classes; a label is 0 to <c>Classes − 1</c>.</summary>
    int Classes { get; }

    /// <summary>The label of example <paramref name="i"/>, from 0.</summary>
    int Label(int i);

    /// <summary>The examples as an epoch of training shows them: augmented examples look different in each, others are the same.</summary>
    /// <param name="number">1, 2, …</param>
    IExamples InEpoch(int number) => this;

    /// <summary>The examples in mini-batches; the last may be smaller. Each pair is the caller's to dispose of.</summary>
    /// <param name="batchSize">Examples in a batch, at least 1.</param>
    /// <param name="order">Which examples, in which order: Int64, places from 0 to Count − 1; null for all in their own order.</param>
    /// <returns>Inputs [n, features] and labels [n] of type Int64.</returns>
    IEnumerable<(Tensor Inputs, Tensor Labels)> Batches(int batchSize, Tensor? order = null);
}
