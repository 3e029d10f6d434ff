using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Transfer;

public class CkaTests
{
    [Fact]
    public void It_differs_from_the_value_of_the_definition_by_kernels()
    {
        var golden = TransferGoldens.Read().Cka;
        Assert.Equal(golden.Value, Cka.Linear(Matrix(golden.X), Matrix(golden.Y)), 1e-12);
    }

    [Fact]
    public void A_rotation_a_scale_a_shift_or_an_order_of_neurons_makes_a_difference()
    {
        manual_seed(1);
        using var x = randn(50, 3, dtype: ScalarType.Float64);
        var rotation = tensor([0.6, -0.8, 0, 0.8, 0.6, 0, 0, 0, 1], [3, 3]);
        Assert.Equal(1, Cka.Linear(x, x.matmul(rotation) * 7 + 5), 1e-12);
        Assert.Equal(1, Cka.Linear(x, x.flip(1)), 1e-12);
    }

    [Fact]
    public void Unrelated_representations_are_alike()
    {
        manual_seed(2);
        Assert.InRange(Cka.Linear(randn(2000, 4), randn(2000, 4)), 0, 0.01);
    }

    [Fact]
    public void Representations_of_different_examples_or_without_variation_are_compared()
    {
        Assert.Throws<ArgumentException>(() => Cka.Linear(ones(3, 2), ones(4, 2)));
        Assert.Throws<ArgumentException>(() => Cka.Linear(ones(3, 2), ones(3, 2)));
    }

    private static Tensor Matrix(double[][] rows) => tensor([.. rows.SelectMany(row => row)], [rows.Length, rows[0].Length]);
}
