using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class DenseLayerTests
{
    private static readonly DenseLayer Layer = new(new double[,] { { 1, -2 }, { 0.5, 3 }, { 0, 1 } }, Vector.Create(10, 20, 30), Activation.Tanh);

    [Fact]
    public void One_sample_gives_W_a_plus_b_and_its_activation()
    {
        var trace = Layer.Forward(Vector.Create(2, 4));
        Assert.Equal([2 - 8 + 10, 1 + 12 + 20, 4 + 30], trace.Sums);
        Assert.Equal(Activation.Tanh.Apply(trace.Sums), trace.Output);
        Assert.Equal((2, 3, 9), (Layer.Inputs, Layer.Outputs, Layer.ParameterCount));
    }

    [Fact]
    public void A_batch_gives_the_same_as_its_samples_one_by_one()
    {
        var softmax = new DenseLayer(Layer.Weights, Layer.Biases, Activation.Softmax);
        var batch = Matrix.FromRows([0.1, 0.2], [-1, 0.5], [3, 3], [0, 0]);
        Assert.Equal("4×3", softmax.Sums(batch).Shape);
        for (var i = 0; i < batch.Rows; i++)
        {
            Near.Equal(softmax.Forward(batch.Row(i)).Sums, softmax.Sums(batch).Row(i), 1e-15);
            Near.Equal(softmax.Forward(batch.Row(i)).Output, softmax.Forward(batch).Row(i), 1e-14);
        }
    }

    [Fact]
    public void Biases_that_do_not_fit_the_weights_are_refused() =>
        Assert.Contains("2 entries, but 3", Assert.Throws<ArgumentException>(
            () => new DenseLayer(Layer.Weights, Vector.Create(1, 2), Activation.ReLU)).Message);

    [Fact]
    public void An_input_of_the_wrong_length_is_named_in_the_error() =>
        Assert.Contains("3×2", Assert.Throws<ArgumentException>(() => Layer.Forward(Vector.Create(1, 2, 3))).Message);
}
