using System.Globalization;

namespace NeuralNotebooks.Tests.FromScratch;

/// <summary>Asserts that numbers agree to a relative tolerance, with an absolute one for numbers near 0.</summary>
internal static class Near
{
    internal static void Equal(double expected, double actual, double relative = 1e-12, double absolute = 1e-300, string what = "number")
    {
        if (expected.Equals(actual)) return;
        var allowed = Math.Max(absolute, relative * Math.Abs(expected));
        Assert.True(Math.Abs(expected - actual) <= allowed,
            string.Create(CultureInfo.InvariantCulture, $"{what}: expected {expected:R}, was {actual:R}"));
    }

    internal static void Equal(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double relative = 1e-12, double absolute = 1e-300)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++) Equal(expected[i], actual[i], relative, absolute, $"entry {i}");
    }
}
