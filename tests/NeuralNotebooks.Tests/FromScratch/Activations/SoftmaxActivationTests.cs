using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class SoftmaxActivationTests
{
    private static readonly SoftmaxActivation Softmax = Activation.Softmax;

    /// <summary>One to eight logits, small and extreme.</summary>
    private static readonly Arbitrary<int[]> Logits =
        Gen.OneOf(Gen.Choose(-5, 5), Gen.Choose(-1000, 1000)).ArrayOf().Where(z => z.Length is > 0 and < 9).ToArbitrary();

    private static Vector Of(int[] z) => [.. z.Select(zi => (double)zi)];

    [Fact]
    public void The_outputs_are_probabilities() => Prop.ForAll(Logits, z =>
        Math.Abs(Softmax.Apply(Of(z)).Sum() - 1) < 1e-14 && Softmax.Apply(Of(z)).All(p => p is >= 0 and <= 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_a_number_to_every_logit_changes_nothing() => Prop.ForAll(Logits, Gen.Choose(-1000, 1000).ToArbitrary(), (z, c) =>
        Softmax.Apply(Of(z)).SequenceEqual(Softmax.Apply(Of(z).Map(zi => zi + c)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_larger_logit_never_gets_a_smaller_probability() => Prop.ForAll(Logits, z =>
        z.Zip(Softmax.Apply(Of(z))).OrderBy(pair => pair.First).Select(pair => pair.Second).ToArray() is var p
        && p.SequenceEqual(p.Order())).QuickCheckThrowOnFailure();

    [Fact]
    public void The_product_with_the_Jacobian_is_that_of_the_whole_matrix()
    {
        Vector z = [0.5, -1, 2, 0.1], v = [1, -2, 0.5, 3];
        Near.Equal(Softmax.Jacobian(z) * v, Softmax.JacobianVectorProduct(z, v));
        Near.Equal(Softmax.Jacobian(z).Transposed * v, Softmax.Backward(z, v));
    }

    [Fact]
    public void Each_column_of_the_Jacobian_is_a_difference_quotient()
    {
        Vector z = [0.5, -1, 2];
        for (var j = 0; j < 3; j++)
        {
            var h = 1e-5 * Vector.OneHot(j, 3);
            Near.Equal(Softmax.Jacobian(z).Transposed.Row(j), (Softmax.Apply(z + h) - Softmax.Apply(z - h)) / 2e-5, 1e-8);
        }
    }

    [Fact]
    public void Extreme_logits_neither_overflow_nor_become_NaN()
    {
        Assert.Equal([1, 0, 0], Softmax.Apply([1000, 0, -1000]));
        Assert.Equal([0.5, 0.5], Softmax.Apply([-1000, -1000]));
        Assert.Equal([1, 0], Softmax.Apply([double.PositiveInfinity, 1000]));
        Assert.Equal([0, 1], Softmax.Apply([double.NegativeInfinity, -1000]));
        Assert.Equal([0, 0.5, 0.5], Softmax.Apply([3, double.PositiveInfinity, double.PositiveInfinity]));
    }

    [Fact]
    public void The_logarithm_stays_finite_where_the_probability_underflows()
    {
        Near.Equal([0, -2000], Softmax.Log([1000, -1000]));
        Near.Equal(Softmax.Apply([1, 2, -3]).Map(Math.Log), Softmax.Log([1, 2, -3]));
    }
}
