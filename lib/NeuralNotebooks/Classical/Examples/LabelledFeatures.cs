using NeuralNotebooks.Data;

namespace NeuralNotebooks.Classical;

/// <summary>Examples with their classes: what a classifier learns from, or is measured on.</summary>
public sealed class LabelledFeatures
{
    /// <summary>Joins features and labels.</summary>
    /// <param name="x">X, n × d.</param>
    /// <param name="labels">y, n labels from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="classes">K, how many classes there are; the largest label and one more if left out.</param>
    /// <exception cref="ArgumentException">The counts don't match, or a label is out of range.</exception>
    public LabelledFeatures(FeatureMatrix x, IReadOnlyList<int> labels, int? classes = null)
    {
        if (labels.Count != x.Rows)
            throw new ArgumentException($"There are {x.Rows} rows of features but {labels.Count} labels: each row needs one.", nameof(labels));
        Classes = classes ?? labels.Max() + 1;
        for (var i = 0; i < labels.Count; i++)
            if ((uint)labels[i] >= (uint)Classes)
                throw new ArgumentException($"The label of row {i} is {labels[i]}; with {Classes} classes labels go from 0 to {Classes - 1}.", nameof(labels));
        (X, Labels) = (x, [.. labels]);
    }

    /// <summary>X, n × d.</summary>
    public FeatureMatrix X { get; }

    /// <summary>y, n labels from 0 to K − 1.</summary>
    public IReadOnlyList<int> Labels { get; }

    /// <summary>K.</summary>
    public int Classes { get; }

    /// <summary>n.</summary>
    public int Count => X.Rows;

    /// <summary>The pixels of images from 0 to 1, with the images' labels.</summary>
    /// <exception cref="ArgumentException">There are no images.</exception>
    public static LabelledFeatures Of(ImageSet images) =>
        new(FeatureMatrix.Of(images), [.. Enumerable.Range(0, images.Count).Select(images.Label)], images.Classes);

    /// <summary>How many examples each class has: K numbers.</summary>
    internal int[] ClassCounts()
    {
        var counts = new int[Classes];
        foreach (var label in Labels) counts[label]++;
        return counts;
    }

    /// <summary>Refuses examples of one class only.</summary>
    internal void RequireTwoClasses(string method)
    {
        if (Labels.All(label => label == Labels[0]))
            throw new ArgumentException($"All {Count} examples have the class {Labels[0]}; {method} needs examples of at least two classes.");
    }
}
