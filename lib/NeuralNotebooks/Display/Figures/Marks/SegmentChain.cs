namespace NeuralNotebooks.Display;

/// <summary>Joins segments that share an end into long lines.</summary>
internal static class SegmentChain
{
    internal static List<List<(double X, double Y)>> Join(IEnumerable<((double X, double Y) From, (double X, double Y) To)> segments)
    {
        // Where a corner is exactly at the level, a segment may be a point.
        var all = segments.Where(segment => Key(segment.From) != Key(segment.To)).ToArray();
        var byEnd = new Dictionary<(double, double), List<int>>();
        for (var i = 0; i < all.Length; i++)
            foreach (var end in ((double X, double Y)[])[all[i].From, all[i].To])
                (byEnd.TryGetValue(Key(end), out var list) ? list : byEnd[Key(end)] = []).Add(i);

        var used = new bool[all.Length];
        var lines = new List<List<(double X, double Y)>>();
        for (var i = 0; i < all.Length; i++)
        {
            if (used[i]) continue;
            used[i] = true;
            var line = new List<(double X, double Y)> { all[i].From, all[i].To };
            Extend(line);
            line.Reverse();
            Extend(line);
            lines.Add(line);
        }
        return lines;

        void Extend(List<(double X, double Y)> line)
        {
            while (byEnd[Key(line[^1])].Find(i => !used[i], out var next))
            {
                used[next] = true;
                line.Add(Key(all[next].From) == Key(line[^1]) ? all[next].To : all[next].From);
            }
        }
    }

    // Both squares beside an edge compute the same crossing, but round it differently in the last bit.
    private static (double, double) Key((double X, double Y) point) => (Math.Round(point.X, 7), Math.Round(point.Y, 7));

    private static bool Find(this List<int> list, Predicate<int> match, out int found)
    {
        var at = list.FindIndex(match);
        found = at >= 0 ? list[at] : -1;
        return at >= 0;
    }
}
