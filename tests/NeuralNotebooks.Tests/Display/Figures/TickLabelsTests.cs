using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class TickLabelsTests
{
    [Theory]
    [InlineData(new[] { 0, 0.5, 1 }, new[] { "0.0", "0.5", "1.0" })]
    [InlineData(new[] { -0.25, 0, 0.25 }, new[] { "−0.25", "0.00", "0.25" })]
    [InlineData(new double[] { 0, 20000, 40000 }, new[] { "0", "20,000", "40,000" })]
    [InlineData(new double[] { 0, 1e6, 2e6 }, new[] { "0", "1×10⁶", "2×10⁶" })]
    [InlineData(new double[] { 0, 5e-5, 1e-4 }, new[] { "0", "0.5×10⁻⁴", "1.0×10⁻⁴" })]
    public void Linear_labels_share_their_decimals(double[] ticks, string[] labels) => Assert.Equal(labels, TickLabels.Linear(ticks));

    [Theory]
    [InlineData(new[] { 0.01, 0.1, 1 }, new[] { "0.01", "0.1", "1" })]
    [InlineData(new[] { 1e-6, 1e-3, 1 }, new[] { "10⁻⁶", "10⁻³", "10⁰" })]
    public void Log_labels_are_plain_or_powers(double[] ticks, string[] labels) => Assert.Equal(labels, TickLabels.Log(ticks));

    [Theory]
    [InlineData(0, "0"), InlineData(0.974512, "0.9745"), InlineData(60000, "60000"), InlineData(-1.5e-9, "-1.5e-9"), InlineData(double.NaN, "missing")]
    public void Prose_has_four_significant_digits(double value, string text) => Assert.Equal(text, TickLabels.Prose(value));
}
