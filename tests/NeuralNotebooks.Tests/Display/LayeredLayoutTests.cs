using FsCheck;
using FsCheck.Fluent;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display;

public sealed class LayeredLayoutTests
{
    private static (int Nodes, (int From, int To)[] Edges) RandomGraph(int seed)
    {
        var random = new Random(seed);
        var nodes = random.Next(1, 20);
        return (nodes, [.. Enumerable.Range(1, nodes - 1).SelectMany(to => Enumerable.Range(0, random.Next(1, 3)).Select(_ => (random.Next(to), to)))]);
    }

    [Fact]
    public void Every_route_leads_one_column_to_the_right_at_a_time_from_its_start_to_its_end() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (nodes, edges) = RandomGraph(seed);
            var layout = new LayeredLayout(nodes, edges, 60, 20);
            return edges.Zip(layout.Routes).All(pair => pair.Second[0] == pair.First.From && pair.Second[^1] == pair.First.To
                && pair.Second.Zip(pair.Second.Skip(1)).All(step => layout.ColumnOf(step.Second) == layout.ColumnOf(step.First) + 1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Vertices_of_a_column_stand_apart_in_their_order() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var (nodes, edges) = RandomGraph(seed);
        var layout = new LayeredLayout(nodes, edges, 60, 20);
        return layout.Columns.Sum(column => column.Count) == layout.Y.Length && layout.Columns.All(column => column.Zip(column.Skip(1))
            .All(pair => layout.Y[pair.Second] - layout.Y[pair.First] >= (layout.Size(pair.First) + layout.Size(pair.Second)) / 2 - 1e-9));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_that_need_not_cross_do_not()
    {
        // Three pairs whose ends are listed in the opposite order, joined at last.
        var layout = new LayeredLayout(7, [(0, 5), (1, 4), (2, 3), (3, 6), (4, 6), (5, 6)], 60, 20);
        var starts = layout.Columns[0].Select(v => 5 - v);
        Assert.Equal(layout.Columns[1], starts);
    }

    [Fact]
    public void A_chain_is_level()
    {
        var layout = new LayeredLayout(4, [(0, 1), (1, 2), (2, 3)], 60, 20);
        Assert.Single(layout.Y.Distinct());
    }
}
