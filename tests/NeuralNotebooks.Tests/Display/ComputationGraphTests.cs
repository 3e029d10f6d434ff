using System.Globalization;
using System.Xml.Linq;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class ComputationGraphTests
{
    private static readonly GraphNode X = new("x", "", 3, 6), Y = new("y", "×", 9, 1);

    private static XElement[] Elements(ComputationGraph graph, string name) =>
        [.. XDocument.Parse(graph.ToSvg()).Descendants().Where(element => element.Name.LocalName == name)];

    [Fact]
    public void Every_value_gradient_name_and_operation_is_written()
    {
        var texts = Elements(new ComputationGraph([X, Y], [new(0, 1, -3), new(0, 1, 4)]), "text").Select(text => text.Value);
        Assert.Equal(["−3", "4", "x", "3", "∂ 6", "y", "9", "∂ 1", "×"], texts);
    }

    [Fact]
    public void Without_gradients_only_the_forward_pass_is_shown()
    {
        var graph = new ComputationGraph([X with { Gradient = null }, Y with { Gradient = null }], [new(0, 1), new(0, 1)]);
        Assert.Equal(["x", "3", "y", "9", "×"], Elements(graph, "text").Select(text => text.Value));
        Assert.DoesNotContain("gradient", graph.AltText);
    }

    [Fact]
    public void Two_uses_of_the_same_value_are_two_curves()
    {
        var paths = Elements(new ComputationGraph([X, Y], [new(0, 1, 3), new(0, 1, 3)]), "path").Select(path => path.Attribute("d")!.Value).ToArray();
        Assert.Equal(2, paths.Length);
        Assert.NotEqual(paths[0], paths[1]);
    }

    [Fact]
    public void The_text_alternative_says_what_was_computed_from_what()
    {
        GraphNode[] nodes = [new("x", "", 2), new("", "", 0.5), new("", "×", 1), new("a", "tanh", 0.7616)];
        Assert.Equal("Computation graph of 4 values: x = 2; constant = 0.5; #3 = x × 0.5 = 1; a = tanh(#3) = 0.7616.",
            new ComputationGraph(nodes, [new(0, 2), new(1, 2), new(2, 3)]).AltText);
    }

    [Fact]
    public void A_long_text_alternative_is_cut_and_says_so()
    {
        var nodes = Enumerable.Range(0, 100).Select(i => new GraphNode("v", "", i)).ToArray();
        var text = new ComputationGraph(nodes, []).AltText;
        Assert.EndsWith("and 84 more.", text);
        Assert.InRange(text.Length, 20, 1500);
    }

    [Fact]
    public void Boxes_and_names_of_any_size_stay_apart_and_on_the_card()
    {
        GraphNode[] nodes = [new("a very long name of a value", "", -1e300, 1e-300), new("", "", double.NaN, double.PositiveInfinity), new("<&\"", "an operation", 0, 0)];
        var graph = new ComputationGraph(nodes, [new(0, 2, -1e-9), new(1, 2, 1)]);
        var root = XDocument.Parse(graph.ToSvg()).Root!;
        var boxes = Elements(graph, "rect").Where(rect => rect.Attribute("x") is not null && (string?)rect.Attribute("class") == "nn-card nn-axis")
            .Select(rect => (X: (double)rect.Attribute("x")!, Y: (double)rect.Attribute("y")!, W: (double)rect.Attribute("width")!, H: (double)rect.Attribute("height")!)).ToArray();
        Assert.Equal(3, boxes.Length);
        Assert.All(boxes, box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.W <= (double)root.Attribute("width")! && box.Y + box.H <= (double)root.Attribute("height")!));
        Assert.All(from i in Enumerable.Range(0, 3) from j in Enumerable.Range(0, i) select (boxes[i], boxes[j]), pair => Assert.True(
            pair.Item1.X >= pair.Item2.X + pair.Item2.W || pair.Item2.X >= pair.Item1.X + pair.Item1.W
            || pair.Item1.Y >= pair.Item2.Y + pair.Item2.H || pair.Item2.Y >= pair.Item1.Y + pair.Item1.H));
    }

    [Fact]
    public void The_middle_of_a_backward_pass_leaves_out_gradients_and_keeps_every_box_in_place()
    {
        var (whole, part) = (new ComputationGraph([X, Y], [new(0, 1, 3)]), new ComputationGraph([X, Y], [new(0, 1, 3)]).GradientsOfLast(1));
        Assert.Equal(Elements(whole, "rect").Select(rect => rect.ToString()), Elements(part, "rect").Select(rect => rect.ToString()));
        Assert.Equal(["∂ 6"], Elements(whole, "text").Select(text => text.Value).Except(Elements(part, "text").Select(text => text.Value)));
        Assert.Equal("Computation graph of 2 values: x = 3; y = ×(x) = 9 (gradient 1).", part.AltText);
    }

    [Theory, InlineData(-1), InlineData(3)]
    public void More_gradients_than_values_are_refused(int values) =>
        Assert.Contains("0 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => new ComputationGraph([X, Y], []).GradientsOfLast(values)).Message);

    [Fact]
    public void A_graph_that_is_empty_or_too_large_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ComputationGraph([], []));
        Assert.Contains("draw a part", Assert.Throws<ArgumentException>(() => new ComputationGraph([.. Enumerable.Repeat(X, 151)], [])).Message);
    }

    [Theory, InlineData(1, 0), InlineData(0, 0), InlineData(0, 2), InlineData(-1, 1)]
    public void An_edge_that_does_not_lead_forward_is_named_in_the_error(int from, int to) => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"from {from} to {to}"),
        Assert.Throws<ArgumentException>(() => new ComputationGraph([X, Y], [new(from, to)])).Message);
}
