namespace NeuralNotebooks.Display;

/// <summary>
/// Places the vertices of a directed graph in columns so that every edge leads to the right, few edges cross and edges are
/// short. An edge over several columns gets a bend in each column between. The method is that of Sugiyama, Tagawa and Toda,
/// "Methods for visual understanding of hierarchical system structures", 1981.
/// </summary>
internal sealed class LayeredLayout
{
    private const int OrderSweeps = 8, HeightSweeps = 25; // an odd number ends from left to right: the result stands level

    private readonly List<int> columnOf = [];
    private readonly List<List<int>> before = [], after = [];
    private readonly int nodes;
    private readonly double nodeSize, bendSize;

    /// <summary>Lays out vertices 0 to n − 1; edges lead from a smaller to a larger one.</summary>
    internal LayeredLayout(int nodes, IReadOnlyList<(int From, int To)> edges, double nodeSize, double bendSize)
    {
        (this.nodes, this.nodeSize, this.bendSize) = (nodes, nodeSize, bendSize);
        foreach (var column in ColumnsOf(nodes, edges)) AddVertex(column);
        Routes = [.. edges.Select(AddRoute)];
        Columns = [.. Enumerable.Range(0, columnOf.Max() + 1)
            .Select(column => Enumerable.Range(0, columnOf.Count).Where(v => columnOf[v] == column).ToList())];
        ReduceCrossings();
        Y = new double[columnOf.Count];
        for (var sweep = 0; sweep < HeightSweeps; sweep++) Spread(sweep);
    }

    /// <summary>The vertices of each column from top to bottom; from n on they are bends.</summary>
    internal List<List<int>> Columns { get; private set; }

    /// <summary>The vertices that each edge passes: its start, its bends and its end.</summary>
    internal List<int[]> Routes { get; }

    /// <summary>The height of the middle of each vertex.</summary>
    internal double[] Y { get; }

    internal int ColumnOf(int vertex) => columnOf[vertex];

    internal double Size(int vertex) => vertex < nodes ? nodeSize : bendSize;

    /// <summary>As far right as what uses it allows, so that an input stands beside its first use.</summary>
    private static int[] ColumnsOf(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        var toEnd = new int[nodes];
        foreach (var (from, to) in edges.OrderByDescending(edge => edge.From)) toEnd[from] = Math.Max(toEnd[from], toEnd[to] + 1);
        return [.. toEnd.Select(distance => toEnd.Max() - distance)];
    }

    private int AddVertex(int column)
    {
        columnOf.Add(column);
        before.Add([]);
        after.Add([]);
        return columnOf.Count - 1;
    }

    private int[] AddRoute((int From, int To) edge)
    {
        var route = new List<int> { edge.From };
        for (var column = columnOf[edge.From] + 1; column < columnOf[edge.To]; column++) route.Add(AddVertex(column));
        route.Add(edge.To);
        foreach (var (from, to) in route.Zip(route.Skip(1)))
        {
            after[from].Add(to);
            before[to].Add(from);
        }
        return [.. route];
    }

    /// <summary>Sorts each column by the mean place of its neighbours, to and fro, and keeps the
    /// best order that was seen.</summary>
    private void ReduceCrossings()
    {
        var (best, fewest) = (Columns, Crossings(Columns));
        for (var sweep = 0; sweep < OrderSweeps && fewest > 0; sweep++)
        {
            var neighbours = sweep % 2 == 0 ? before : after;
            var places = new double[columnOf.Count];
            foreach (var column in Columns)
                for (var i = 0; i < column.Count; i++) places[column[i]] = i;
            var columns = Columns.ToList();
            foreach (var c in Enumerable.Range(0, columns.Count).Select(c => sweep % 2 == 0 ? c : columns.Count - 1 - c))
            {
                columns[c] = [.. columns[c]
                    .OrderBy(v => neighbours[v].Count == 0 ? places[v] : neighbours[v].Average(u => places[u]))];
                for (var i = 0; i < columns[c].Count; i++) places[columns[c][i]] = i;
            }
            Columns = columns;
            var crossings = Crossings(columns);
            if (crossings < fewest) (best, fewest) = (columns, crossings);
        }
        Columns = best;
    }

    private int Crossings(List<List<int>> columns)
    {
        var count = 0;
        foreach (var column in columns)
        {
            var next = column
                .SelectMany((v, place) => after[v].Select(to => (place, at: columns[columnOf[to]].IndexOf(to)))).ToArray();
            for (var i = 0; i < next.Length; i++)
                for (var j = 0; j < i; j++)
                    if ((next[i].place - next[j].place) * (next[i].at - next[j].at) < 0) count++;
        }
        return count;
    }

    /// <summary>Moves every vertex towards the mean height of its neighbours, as far as the distances in its
    /// column allow.</summary>
    private void Spread(int sweep)
    {
        foreach (var column in sweep % 2 == 0 ? Columns : Columns.AsEnumerable().Reverse())
        {
            var offsets = new double[column.Count];
            for (var i = 1; i < column.Count; i++) offsets[i] = offsets[i - 1] + (Size(column[i - 1]) + Size(column[i])) / 2;
            var wishes = column.Select((v, i) =>
                before[v].Concat(after[v]).Select(u => Y[u]).DefaultIfEmpty(Y[v]).Average() - offsets[i]);
            foreach (var (i, height) in NonDecreasing.Nearest(wishes).Index()) Y[column[i]] = height + offsets[i];
        }
    }
}
