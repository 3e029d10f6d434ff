using Microsoft.DotNet.Interactive.Formatting;
using NeuralNotebooks.Display;
using Plotly.NET;
using TorchSharp;
using Figure = NeuralNotebooks.Display.Figure;

namespace NeuralNotebooks.Polyglot.Tests;

/// <summary>What .NET Interactive shows once the extension is loaded.</summary>
public class KernelExtensionTests
{
    public KernelExtensionTests() => new KernelExtension().OnLoadAsync(null!).GetAwaiter().GetResult();

    [Fact]
    public void A_small_tensor_shows_its_values_and_a_large_one_statistics()
    {
        Assert.Contains(">2.5</td>", torch.tensor(new[] { 1f, 2.5f }).ToDisplayString("text/html"));
        Assert.Contains("Tensor of shape [2], Float32", torch.tensor(new[] { 1f, 2.5f }).ToDisplayString("text/plain"));
        Assert.Contains(">deviation</th>", torch.ones(100, 100).ToDisplayString("text/html"));
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(torch.Tensor)).Order());
    }

    [Fact]
    public void A_parameter_shows_as_the_tensor_that_it_is() =>
        Assert.Contains("Tensor of shape [1, 2], Float32", torch.nn.Linear(2, 1).weight!.ToDisplayString("text/html"));

    [Fact]
    public void A_figure_keeps_its_drawing_and_its_words_beside_Plotlys_until_that_stands()
    {
        var figure = Example();
        var html = figure.ToDisplayString("text/html");
        Assert.Contains(figure.ToHtml(), html);
        Assert.Contains("visibility:hidden", html);
        Assert.Contains(".main-svg", html);
        Assert.Equal(figure.AltText, figure.ToDisplayString("text/plain"));
    }

    [Fact]
    public void A_chart_of_Plotly_NETs_own_shows_through_its_own_formatter() =>
        Assert.Contains("scatter", Example().ToGenericChart().ToDisplayString("text/html"));

    internal static Figure Example() => new Figure("Loss", "epoch", "loss").Line([1, 2, 3], [0.5, double.NaN, 0.25], "training").LogY();
}
