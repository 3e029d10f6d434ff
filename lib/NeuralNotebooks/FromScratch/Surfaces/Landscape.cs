namespace NeuralNotebooks.FromScratch;

/// <summary>A network's output as a landscape over two inputs: one forward pass of a batch that holds every point of a square grid.</summary>
public static class Landscape
{
    /// <summary>The output a over the square from −reach to reach.</summary>
    /// <param name="network">A network of two inputs.</param>
    /// <param name="reach">Half the side of the square, above 0.</param>
    /// <param name="points">How many grid points along each side, 2 or more.</param>
    /// <param name="output">Which output, from 0.</param>
    /// <exception cref="ArgumentException">The network does not have two inputs, or has no such output.</exception>
    public static SurfaceGrid Of(MultilayerPerceptron network, double reach = 3, int points = 61, int output = 0)
    {
        if (network.Layers[0].Inputs != 2)
            throw new ArgumentException($"A landscape needs a network of 2 inputs; this one has {network.Layers[0].Inputs}.", nameof(network));
        if (output < 0 || output >= network.Layers[^1].Outputs)
            throw new ArgumentOutOfRangeException(nameof(output), output, $"The network has {network.Layers[^1].Outputs} outputs, counted from 0.");
        var side = Side(reach, points);
        var outputs = network.Predict(Points(reach, points));
        var heights = new double[points, points];
        for (var i = 0; i < points; i++)
            for (var j = 0; j < points; j++)
                heights[i, j] = outputs[i * points + j, output];
        return new SurfaceGrid(side, side, heights);
    }

    /// <summary>The points of the grid as a batch, shape points² × 2: row by row from below, x₁ grows within a row.</summary>
    /// <param name="reach">Half the side of the square, above 0.</param>
    /// <param name="points">How many grid points along each side, 2 or more.</param>
    public static Matrix Points(double reach, int points)
    {
        var side = Side(reach, points);
        return Matrix.From(points * points, 2, (row, axis) => axis == 0 ? side[row % points] : side[row / points]);
    }

    private static double[] Side(double reach, int points)
    {
        if (!(reach > 0) || !double.IsFinite(reach)) throw new ArgumentOutOfRangeException(nameof(reach), reach, "The square reaches a finite distance above 0.");
        return SurfaceGrid.Between((-reach, reach), points);
    }
}
