using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class MatrixTests
{
    private static readonly Matrix A = new double[,] { { 1, 2, 3 }, { 4, 5, 6 } };

    [Fact]
    public void A_matrix_times_a_vector_sums_each_row() => Assert.Equal([1 + 20 + 300, 4 + 50 + 600], A * Vector.Create(1, 10, 100));

    [Fact]
    public void Products_and_transposes_obey_their_laws()
    {
        Matrix b = new double[,] { { 2, -1 }, { 0, 3 }, { 5, 7 } };
        Assert.Equal(new double[,] { { 17, 26 }, { 38, 53 } }, (A * b).ToArray());
        Assert.Equal((A * b).Transposed.ToArray(), (b.Transposed * A.Transposed).ToArray());
        Assert.Equal("3×2", A.Transposed.Shape);
    }

    [Fact]
    public void Sums_differences_and_multiples_work_entry_by_entry()
    {
        Assert.Equal((2 * A).ToArray(), (A + A).ToArray());
        Assert.All((A - A).Flattened, entry => Assert.Equal(0, entry));
    }

    [Fact]
    public void An_outer_product_has_one_row_for_each_entry_of_the_first() =>
        Assert.Equal(new double[,] { { 3, 4, 5 }, { 6, 8, 10 } }, Matrix.Outer([1, 2], [3, 4, 5]).ToArray());

    [Fact]
    public void Rows_put_together_come_apart_again()
    {
        var rows = Matrix.FromRows([1, 2], [3, 4], [5, 6]);
        Assert.Equal("3×2", rows.Shape);
        Assert.Equal([3, 4], rows.Row(1));
        Assert.Equal([1, 2, 3, 4, 5, 6], rows.Flattened);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_named_in_the_error()
    {
        Assert.Contains("2×3", Assert.Throws<ArgumentException>(() => A * Vector.Create(1, 2)).Message);
        Assert.Contains("2×3", Assert.Throws<ArgumentException>(() => A * A).Message);
        Assert.Contains("3×2", Assert.Throws<ArgumentException>(() => A + A.Transposed).Message);
        Assert.Throws<ArgumentException>(() => Matrix.FromRows([1, 2], [3]));
        Assert.Throws<ArgumentException>(() => Matrix.FromRows());
    }
}
