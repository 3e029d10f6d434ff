namespace NeuralNotebooks.Explain;

/// <summary>
/// Superpixels by flood fill: compact groups of neighbouring pixels of similar brightness. Simpler than the quickshift that LIME's
/// authors used, and enough for strokes on paper.
/// </summary>
internal static class FloodFill
{
    private const int None = -1;

    /// <summary>Floods the image from each pixel that is still free, row by row, breadth first; then joins small segments to a neighbour.</summary>
    /// <param name="image">The image.</param>
    /// <param name="tolerance">How far a pixel may differ from the segment's first, as a share of the range from black to white.</param>
    /// <param name="largest">Pixels at which a segment is full, at least 1.</param>
    /// <param name="smallest">A segment with fewer pixels is joined to the neighbour of the most similar mean; 1 joins none.</param>
    internal static Segmentation Of(ImageInput image, double tolerance, int largest, int smallest)
    {
        if (!(tolerance >= 0)) throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance is 0 or more.");
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        var segmentOf = new int[image.Count];
        Array.Fill(segmentOf, None);
        var count = 0;
        for (var pixel = 0; pixel < image.Count; pixel++)
            if (segmentOf[pixel] == None) Flood(image, segmentOf, pixel, count++, tolerance * (image.Range.High - image.Range.Low), largest);
        while (Smallest(segmentOf, smallest) is >= 0 and var small && MostSimilarNeighbour(image, segmentOf, small) is >= 0 and var neighbour)
            for (var pixel = 0; pixel < segmentOf.Length; pixel++)
                if (segmentOf[pixel] == small) segmentOf[pixel] = neighbour;
        int[] numbers = [.. segmentOf.Distinct()];
        return new Segmentation([.. segmentOf.Select(segment => Array.IndexOf(numbers, segment))]);
    }

    private static void Flood(ImageInput image, int[] segmentOf, int first, int segment, double tolerance, int room)
    {
        var edge = new Queue<int>([first]);
        segmentOf[first] = segment;
        while (edge.TryDequeue(out var pixel))
            foreach (var next in Neighbours(image, pixel))
                if (segmentOf[next] == None && Math.Abs(image.Pixels[next] - image.Pixels[first]) <= tolerance && --room > 0)
                {
                    segmentOf[next] = segment;
                    edge.Enqueue(next);
                }
    }

    /// <summary>The smallest of the segments that are too small; none if all are large enough.</summary>
    private static int Smallest(int[] segmentOf, int smallest) =>
        segmentOf.CountBy(segment => segment).Where(size => size.Value < smallest).OrderBy(size => size.Value).ThenBy(size => size.Key)
            .Select(size => size.Key).DefaultIfEmpty(None).First();

    private static int MostSimilarNeighbour(ImageInput image, int[] segmentOf, int segment)
    {
        double Mean(int of) => Enumerable.Range(0, segmentOf.Length).Where(pixel => segmentOf[pixel] == of).Average(pixel => image.Pixels[pixel]);
        var own = Mean(segment);
        return Enumerable.Range(0, segmentOf.Length).Where(pixel => segmentOf[pixel] == segment)
            .SelectMany(pixel => Neighbours(image, pixel)).Select(pixel => segmentOf[pixel]).Where(other => other != segment).Distinct()
            .OrderBy(other => Math.Abs(Mean(other) - own)).ThenBy(other => other).DefaultIfEmpty(None).First();
    }

    private static IEnumerable<int> Neighbours(ImageInput image, int pixel)
    {
        var (row, column) = (pixel / image.Width, pixel % image.Width);
        if (row > 0) yield return pixel - image.Width;
        if (column > 0) yield return pixel - 1;
        if (column < image.Width - 1) yield return pixel + 1;
        if (row < image.Height - 1) yield return pixel + image.Width;
    }
}
