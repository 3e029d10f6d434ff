namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A fully connected layer of m neurons over n inputs: z = W a + b and f(z), with W of shape m × n, b and z of shape (m),
/// the input a of shape (n). A whole batch, one sample a row, is Z = A Wᵀ + 1bᵀ with A of shape N × n and Z of shape N × m.
/// It never changes. Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", 1986.
/// </summary>
public sealed class DenseLayer
{
    /// <summary>A layer with known weights.</summary>
    /// <param name="weights">W, shape m × n: row i holds the weights of neuron i.</param>
    /// <param name="biases">b, shape (m).</param>
    /// <param name="activation">f.</param>
    /// <exception cref="ArgumentException">W does not have one row for each bias.</exception>
    public DenseLayer(Matrix weights, Vector biases, Activation activation)
    {
        Shapes.Length(biases, weights.Rows, nameof(biases));
        (Weights, Biases, Activation) = (weights, biases, activation);
    }

    /// <summary>W, shape m × n.</summary>
    public Matrix Weights { get; }

    /// <summary>b, shape (m).</summary>
    public Vector Biases { get; }

    /// <summary>f.</summary>
    public Activation Activation { get; }

    /// <summary>n.</summary>
    public int Inputs => Weights.Columns;

    /// <summary>m.</summary>
    public int Outputs => Weights.Rows;

    /// <summary>The number of weights and biases, m(n + 1).</summary>
    public int ParameterCount => Outputs * (Inputs + 1);

    /// <summary>z = W a + b and the output f(z), both of shape (m), for one sample.</summary>
    /// <param name="input">a, shape (n).</param>
    public LayerTrace Forward(Vector input)
    {
        var z = Weights * input + Biases;
        return new LayerTrace(this, input, z, Activation.Apply(z));
    }

    /// <summary>Z = A Wᵀ + 1bᵀ, shape N × m, for a batch.</summary>
    /// <param name="inputs">A, shape N × n: one sample a row.</param>
    public Matrix Sums(Matrix inputs)
    {
        var products = inputs * Weights.Transposed;
        return Matrix.From(products.Rows, products.Columns, (i, j) => products[i, j] + Biases[j]);
    }

    /// <summary>f(Z), shape N × m, for a batch; f works on each row.</summary>
    /// <param name="inputs">A, shape N × n: one sample a row.</param>
    public Matrix Forward(Matrix inputs)
    {
        var sums = Sums(inputs);
        return Matrix.FromRows([.. Enumerable.Range(0, sums.Rows).Select(i => Activation.Apply(sums.Row(i)))]);
    }
}
