using System.Globalization;

namespace NeuralNotebooks.Data;

/// <summary>
/// Random changes of an image that leave its label true: it is shifted, turned, stretched, sheared and bent, by amounts drawn anew for
/// each image. All of them move pixels, so they add up to one field of displacements, and the image is interpolated once.
/// </summary>
/// <param name="Shift">The most that it moves, in pixels across and down: from −Shift to Shift, all equally likely.</param>
/// <param name="Rotation">The most that it turns about its centre, in degrees, either way.</param>
/// <param name="Stretch">The most by which it grows or shrinks, as a share, across and down apart; below 1.</param>
/// <param name="Shear">The most by which it slants: pixels across for a pixel down, either way.</param>
/// <param name="Elastic">α of the elastic distortion: what the smooth random field is multiplied by, in pixels.</param>
/// <param name="Smoothness">σ of the elastic distortion: the deviation of the Gaussian that smooths the field, in pixels; more than 0.</param>
/// <remarks>
/// P. Simard, D. Steinkraus and J. Platt, "Best practices for convolutional neural networks applied to visual document analysis",
/// 2003: draw a number from −1 to 1 for each pixel and direction, smooth with a Gaussian whose weights add up to 1, multiply by α.
/// A displacement then has the deviation α·Σw²/√3 (w: the one-dimensional weights), near α/(2σ√(3π)).
/// </remarks>
public sealed record Distortion(
    double Shift = 0, double Rotation = 0, double Stretch = 0, double Shear = 0, double Elastic = 0, double Smoothness = 4)
{
    // More means a mistake, such as pixels where a share belongs.
    private const int Most = 1000;

    /// <summary>Leaves every image as it is.</summary>
    public static Distortion None { get; } = new();

    /// <summary>The elastic distortion with Simard's values for MNIST: α = 34 and σ = 4.</summary>
    public static Distortion Simard { get; } = new(Elastic: 34, Smoothness: 4);

    /// <summary>Whether every image stays as it is.</summary>
    public bool IsNone => (Shift, Rotation, Stretch, Shear, Elastic) == (0, 0, 0, 0, 0);

    /// <summary>Refuses what can't be done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or above 1000, the stretch is 1 or more, or σ is 0.</exception>
    internal void Check()
    {
        foreach (var (name, value) in new[] { (nameof(Shift), Shift), (nameof(Rotation), Rotation), (nameof(Shear), Shear), (nameof(Elastic), Elastic) })
            if (!(value is >= 0 and <= Most)) throw Wrong(name, value, $"from 0 to {Most}");
        if (!(Stretch is >= 0 and < 1)) throw Wrong(nameof(Stretch), Stretch, "from 0 to below 1");
        if (!(Smoothness is > 0 and <= Most)) throw Wrong(nameof(Smoothness), Smoothness, $"above 0 and at most {Most}");
    }

    private static ArgumentOutOfRangeException Wrong(string name, double value, string range) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it must be {range}."));
}
