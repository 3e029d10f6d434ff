using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Figures;

public sealed class ContourLevelsTests
{
    [Fact]
    public void A_level_at_zero_is_not_labelled_with_what_rounding_leaves_of_it() =>
        Assert.Contains(0.0, ContourMark.Levels(new() { Start = -1.2, End = 1.2, Size = 0.2 }));
}
