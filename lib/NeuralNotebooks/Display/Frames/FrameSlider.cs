using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>
/// Views that a slider switches between: what a picture looks like for each value of a number, or at each step of a process.
/// All are made beforehand, so it works offline and without a running kernel. Where scripts do not run, one of them shows.
/// </summary>
public sealed class FrameSlider : HtmlView
{
    private const int MostFrames = 100;

    private readonly string name;
    private readonly (string Label, HtmlView View)[] frames;
    private int shown;
    private string caption = "";

    /// <summary>Makes a slider.</summary>
    /// <param name="name">What the slider changes, as in "bias b" or "step".</param>
    /// <param name="frames">From left to right, each with a short label; 2 to 100, best all of the same size and with the same axes.</param>
    /// <exception cref="ArgumentException">There are too few or too many frames, or one is a slider itself.</exception>
    public FrameSlider(string name, IEnumerable<(string Label, HtmlView View)> frames)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(frames);
        (this.name, this.frames) = (name, [.. frames]);
        if (this.frames.Length is < 2 or > MostFrames)
            throw new ArgumentException($"A slider switches between 2 to {MostFrames} frames, not {this.frames.Length}.", nameof(frames));
        foreach (var (_, view) in this.frames)
        {
            ArgumentNullException.ThrowIfNull(view, nameof(frames));
            if (view is FrameSlider) throw new ArgumentException("A frame of a slider can't be a slider itself.", nameof(frames));
        }
    }

    /// <summary>Makes a slider over numbers, each labelled as in "b = −0.5".</summary>
    /// <param name="name">What the slider changes, as in "b".</param>
    /// <param name="values">The numbers, 2 to 100.</param>
    /// <param name="view">Draws the frame of a number.</param>
    /// <param name="format">How to write a number, as in "0.0".</param>
    public static FrameSlider Over(string name, IEnumerable<double> values, Func<double, HtmlView> view, string format = "0.###")
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(view);
        return new(name, values.Select(value =>
            ($"{name} = {value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−')}", view(value))));
    }

    /// <summary>Chooses the frame that shows first, and the only one that shows without scripts. Choose one that makes the point.</summary>
    /// <param name="frame">Its number, from 0; otherwise the first.</param>
    public FrameSlider StartAt(int frame)
    {
        if (frame < 0 || frame >= frames.Length)
            throw new ArgumentOutOfRangeException(nameof(frame), frame, $"The slider has frames 0 to {frames.Length - 1}.");
        shown = frame;
        return this;
    }

    /// <summary>Sets the text below the picture.</summary>
    public FrameSlider Caption(string text)
    {
        caption = text ?? "";
        return this;
    }

    /// <inheritdoc/>
    public override string AltText =>
        $"{frames.Length} pictures over {name}, from {frames[0].Label} to {frames[^1].Label}. At {frames[shown].Label}: {frames[shown].View.AltText}";

    /// <inheritdoc/>
    public override string ToHtml() =>
        FrameSliderHtml.Write(name, [.. frames.Select(frame => (frame.Label, frame.View.ToStillHtml()))], shown, caption);

    /// <inheritdoc/>
    internal override string ToStillHtml() => frames[shown].View.ToStillHtml();
}
