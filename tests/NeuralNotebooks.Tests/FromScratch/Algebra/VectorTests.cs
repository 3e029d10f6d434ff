using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class VectorTests
{
    [Fact]
    public void Arithmetic_works_entry_by_entry()
    {
        Vector a = [1, 2, 3], b = [10, 20, 40];
        Assert.Equal([11, 22, 43], a + b);
        Assert.Equal([-9, -18, -37], a - b);
        Assert.Equal([-1, -2, -3], -a);
        Assert.Equal([2, 4, 6], 2 * a);
        Assert.Equal([0.5, 1, 1.5], a / 2);
        Assert.Equal([10, 40, 120], a.Hadamard(b));
        Assert.Equal(170, a.Dot(b));
        Assert.Equal(5, Vector.Create(3, 4).Norm);
    }

    [Fact]
    public void Changing_the_array_afterwards_does_not_change_the_vector()
    {
        double[] source = [1, 2];
        Vector v = source;
        source[0] = 9;
        v.ToArray()[1] = 9;
        Assert.Equal([1, 2], v);
    }

    [Fact]
    public void Different_lengths_are_named_in_the_error()
    {
        var error = Assert.Throws<ArgumentException>(() => Vector.Create(1, 2) + Vector.Create(1, 2, 3));
        Assert.Contains("2 entries", error.Message);
        Assert.Contains("3", error.Message);
    }

    [Fact]
    public void A_class_becomes_a_target() => Assert.Equal([0, 0, 1, 0], Vector.OneHot(2, 4));

    [Fact]
    public void A_class_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Vector.OneHot(4, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Vector.OneHot(-1, 4));
    }

    [Fact]
    public void The_first_of_several_largest_entries_is_found() => Assert.Equal(1, Vector.Create(1, 5, 5, 2).ArgMax);

    [Fact]
    public void Text_uses_points_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("de-DE");
            Assert.Equal("[1.5, -0.25]", Vector.Create(1.5, -0.25).ToString());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
