using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class TestSurfacesTests
{
    public static TheoryData<string> Names => [.. TestSurfaces.All.Select(surface => surface.Name)];

    private static LossSurface Named(string name) => TestSurfaces.All.Single(surface => surface.Name == name);

    [Theory, MemberData(nameof(Names))]
    public void Gradients_agree_with_differences(string name)
    {
        var surface = Named(name);
        foreach (var point in (Vector[])[[0.3, -0.7], [-1.2, 1], [2.5, 0.4], [-3.1, -2.2]])
        {
            var check = GradientCheck.Of(surface.Value, point, surface.Gradient(point), 1e-6);
            Assert.True(check.RelativeError < 1e-7, $"{name} at {point}: {check}");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void At_a_minimum_the_value_and_the_gradient_are_0(string name)
    {
        foreach (var minimum in Named(name).Minima)
        {
            Assert.InRange(Named(name).Value(minimum), 0, 1e-25);
            Assert.InRange(Named(name).Gradient(minimum).Norm, 0, 1e-12);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_minima_lie_where_it_is_drawn(string name)
    {
        var surface = Named(name);
        Assert.All(surface.Minima, m => Assert.InRange(m[0], surface.XRange.Low, surface.XRange.High));
        Assert.All(surface.Minima, m => Assert.InRange(m[1], surface.YRange.Low, surface.YRange.High));
        Assert.Equal(name == "saddle", surface.Minima.Count == 0);
    }

    [Fact]
    public void On_Himmelblau_s_function_the_start_decides_which_minimum_is_found()
    {
        var ends = ((Vector[])[[4, 3], [-4, 4], [-4, -4], [4, -3]])
            .Select(start => TestSurfaces.Himmelblau.Descend(DescentRule.GradientDescent(0.01), start, 500).End).ToArray();
        Assert.All(ends.Zip(TestSurfaces.Himmelblau.Minima), pair => Near.Equal(pair.Second, pair.First, 1e-6));
    }
}
