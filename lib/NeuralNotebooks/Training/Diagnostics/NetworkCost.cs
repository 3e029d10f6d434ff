namespace NeuralNotebooks.Training;

/// <summary>What a fully connected network costs.</summary>
/// <param name="Parameters">Numbers to learn: weights and biases.</param>
/// <param name="MultiplyAdds">Multiplications, each with an addition, to answer for one example: one for each weight.</param>
public readonly record struct NetworkCost(long Parameters, long MultiplyAdds)
{
    /// <summary>Memory of the parameters as Float32.</summary>
    public long Bytes => sizeof(float) * Parameters;

    /// <summary>Memory of the parameters while they are trained with momentum: each has a gradient and a velocity beside it.</summary>
    public long TrainingBytes => 3 * Bytes;

    /// <summary>
    /// Multiply-adds to learn from one example: forward, back to the weights, and back to each layer's inputs but the first's.
    /// </summary>
    /// <param name="sizes">As in <see cref="Of"/>.</param>
    public static long TrainingMultiplyAdds(params int[] sizes) => 3 * Of(sizes).MultiplyAdds - (long)sizes[0] * sizes[1];

    /// <summary>The cost of a network.</summary>
    /// <param name="sizes">Inputs, hidden neurons layer by layer, outputs: at least two numbers of at least 1.</param>
    /// <exception cref="ArgumentException">There are too few sizes, or one is below 1.</exception>
    public static NetworkCost Of(params int[] sizes)
    {
        if (sizes.Length < 2 || sizes.Any(size => size < 1))
            throw new ArgumentException($"A network needs at least two sizes of at least 1; these are {string.Join(", ", sizes)}.", nameof(sizes));
        var weights = sizes.Zip(sizes.Skip(1), (inputs, outputs) => (long)inputs * outputs).Sum();
        return new NetworkCost(weights + sizes.Skip(1).Sum(size => (long)size), weights);
    }
}
