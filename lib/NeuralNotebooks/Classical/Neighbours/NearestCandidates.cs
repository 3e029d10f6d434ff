using System.Numerics;

namespace NeuralNotebooks.Classical;

/// <summary>
/// Which examples may be among the k nearest of one query, by distances that are only known up to an error. An example is out
/// of the question once k others are nearer by more than twice that error.
/// </summary>
internal sealed class NearestCandidates
{
    private readonly List<(float Distance, int Index)> kept = [];
    private readonly PriorityQueue<float, float> nearest = new();
    private readonly int k;
    private readonly float doubt;
    private float limit = float.PositiveInfinity;
    private int most = 256;

    /// <param name="k">How many neighbours are wanted.</param>
    /// <param name="error">How far an approximate distance may be from the true one.</param>
    internal NearestCandidates(int k, float error) => (this.k, doubt) = (k, 2 * error);

    /// <summary>Looks at approximate distances of the examples <paramref name="first"/>, <paramref name="first"/> + 1, …</summary>
    internal void Add(ReadOnlySpan<float> distances, int first)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= distances.Length; i += width)
            if (Vector.LessThanOrEqualAny(new Vector<float>(distances[i..]), new Vector<float>(limit)))
                for (var j = i; j < i + width; j++) AddOne(distances[j], first + j);
        for (; i < distances.Length; i++) AddOne(distances[i], first + i);
    }

    /// <summary>The examples that are still in question: k or a few more.</summary>
    internal IEnumerable<int> Indices() => kept.Where(candidate => candidate.Distance <= limit).Select(candidate => candidate.Index);

    private void AddOne(float distance, int index)
    {
        if (distance > limit) return;
        kept.Add((distance, index));
        nearest.Enqueue(distance, -distance);
        if (nearest.Count > k) nearest.Dequeue();
        if (nearest.Count == k) limit = nearest.Peek() + doubt;
        if (kept.Count <= most) return;
        kept.RemoveAll(candidate => candidate.Distance > limit);
        most = Math.Max(most, 2 * kept.Count);
    }
}
