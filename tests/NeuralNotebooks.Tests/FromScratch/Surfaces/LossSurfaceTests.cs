using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class LossSurfaceTests
{
    [Fact]
    public void Samples_lie_in_rows_of_y_and_columns_of_x()
    {
        var grid = new LossSurface("plane", (x, y) => 10 * x + y, (_, _) => (10, 1), (0, 2), (-1, 1)).Sample(columns: 3, rows: 2);
        Assert.Equal([0, 1, 2], grid.X);
        Assert.Equal([-1, 1], grid.Y);
        Assert.Equal(new double[,] { { -1, 9, 19 }, { 1, 11, 21 } }, grid.Heights);
    }

    [Fact]
    public void A_point_that_is_not_in_the_plane_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TestSurfaces.Bowl.Value([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => TestSurfaces.Bowl.Gradient([1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestSurfaces.Bowl.Sample(columns: 1));
    }
}
