using NeuralNotebooks.Classical;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Classical;

public class FeatureMatrixTests
{
    [Fact]
    public void Rows_of_an_array_come_in_another_order()
    {
        var x = FeatureMatrix.Of(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        Assert.Equal((2, 3), (x.Rows, x.Columns));
        Assert.Equal([4, 5, 6], x.Row(1));
        Assert.Equal([1, 2, 3], FeatureMatrix.Of([[1.0, 2, 3], [4, 5, 6]]).Row(0));
    }

    [Fact]
    public void Pixels_are_not_scaled_by_the_set_s_white()
    {
        var x = FeatureMatrix.Of(new ImageSet([0, 8, 16, 4], [0, 1], 2, 1, classes: 2, highest: 16));
        Assert.Equal([1, 0.25], x.Row(1));
    }

    [Fact]
    public void A_later_change_of_the_caller_s_array_changes_the_features()
    {
        double[][] rows = [[1, 2]];
        var x = FeatureMatrix.Of(rows);
        rows[0][0] = 7;
        Assert.Equal([1, 2], x.Row(0));
    }

    [Theory, InlineData(double.NaN), InlineData(double.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_taken(double bad)
    {
        var error = Assert.Throws<ArgumentException>(() => FeatureMatrix.Of([[1, 2, 3], [4, 5, bad]]));
        Assert.Contains("Feature 2 of row 1", error.Message);
    }

    [Fact]
    public void No_rows_or_unequal_rows_are_taken()
    {
        Assert.Contains("0 rows", Assert.Throws<ArgumentException>(() => FeatureMatrix.Of([])).Message);
        Assert.Contains("0 features", Assert.Throws<ArgumentException>(() => FeatureMatrix.Of(new double[3, 0])).Message);
        Assert.Contains("Row 1 has 1", Assert.Throws<ArgumentException>(() => FeatureMatrix.Of([[1, 2], [3]])).Message);
        Assert.Throws<ArgumentException>(() => FeatureMatrix.Of(new ImageSet([], [], 2, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => FeatureMatrix.Of([[1.0]]).Row(1));
    }
}
