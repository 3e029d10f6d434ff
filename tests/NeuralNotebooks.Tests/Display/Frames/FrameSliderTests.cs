using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Frames;

public sealed partial class FrameSliderTests
{
    [Fact]
    public void Html_is_as_accepted() => Snapshot.Verify(Small().ToHtml() + "\n", "frames", "html");

    [Fact]
    public void Without_scripts_the_chosen_frame_shows_and_no_control_that_does_nothing()
    {
        var still = Scripts().Replace(Small().StartAt(1).ToHtml(), "");
        Assert.Contains(">slope 1<", still);
        Assert.DoesNotContain("slope 2", still);
        Assert.DoesNotContain("<input", still);
        Assert.DoesNotContain("<button", still);
        Assert.Contains("one of 3 pictures", still);
    }

    [Fact]
    public void The_data_hold_every_label_and_every_frame_that_is_not_in_the_page()
    {
        var frames = JsonSerializer.Deserialize<string[][]>(Data().Match(Small().StartAt(1).ToHtml()).Groups[1].Value)!;
        Assert.Equal(["w = −1", "w = 1", "w = 2"], frames.Select(frame => frame[0]));
        Assert.Equal(["slope -1", "", "slope 2"], frames.Select(frame => Cell().Match(frame[1]).Groups[1].Value));
    }

    [Fact]
    public void A_figure_as_a_frame_keeps_its_text_alternative_and_leaves_its_script_behind()
    {
        var figure = new Figure("Loss", "step", "loss").Line([1, 2], [1, 2], "training").Caption("while it learns");
        var html = new FrameSlider("step", [("step 1", figure), ("step 2", figure)]).ToHtml();
        Assert.Equal(2, Regex.Count(html, "</script>"));
        Assert.Contains($"<img alt=\"{Html.Escape(figure.AltText)}\"", html);
        Assert.Contains("while it learns", html);
        Assert.DoesNotContain("plotly", html);
    }

    [Fact]
    public void A_row_of_figures_as_a_frame_leaves_their_scripts_behind()
    {
        var row = HtmlView.Row(new Figure("a").Line([1, 2], [1, 2]), new Figure("b").Line([1, 2], [2, 1]));
        Assert.Equal(2, Regex.Count(new FrameSlider("step", [("1", row), ("2", row)]).ToHtml(), "</script>"));
    }

    [Fact]
    public void A_name_or_label_can_t_break_out()
    {
        const string evil = "</script><script>alert('1')</script>\" onload=\"";
        var html = new FrameSlider(evil, [(evil, Frame(1)), (evil, Frame(2))]).Caption(evil).ToHtml();
        Assert.Equal(2, Regex.Count(html, "</script>"));
        Assert.DoesNotContain("\" onload", Scripts().Replace(html, ""));
    }

    [Fact]
    public void The_text_alternative_names_the_ends_and_describes_what_shows()
    {
        var text = Small().StartAt(2).AltText;
        Assert.StartsWith("3 pictures over w, from w = −1 to w = 2. At w = 2: ", text);
        Assert.EndsWith(Frame(2).AltText, text);
    }

    [Fact]
    public void Different_sliders_have_different_ids_and_the_same_one_the_same()
    {
        Assert.Equal(Small().ToHtml(), Small().ToHtml());
        Assert.NotEqual(Id(Small()), Id(Small().StartAt(1)));
        Assert.NotEqual(Id(Small()), Id(FrameSlider.Over("w", [-1, 1, 3], Frame)));
    }

    [Fact]
    public void A_reader_s_culture_changes_nothing()
    {
        var (expected, before) = (FrameSlider.Over("w", [-0.5, 0.5], Frame).ToHtml(), CultureInfo.CurrentCulture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.Equal(expected, FrameSlider.Over("w", [-0.5, 0.5], Frame).ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void One_frame_is_no_slider() =>
        Assert.Contains("2 to 100 frames, not 1", Assert.Throws<ArgumentException>(() => FrameSlider.Over("w", [1], Frame)).Message);

    [Fact]
    public void A_slider_in_a_slider_is_an_error() =>
        Assert.Throws<ArgumentException>(() => new FrameSlider("w", [("a", Small()), ("b", Small())]));

    [Fact]
    public void A_start_outside_is_an_error_that_names_the_frames() =>
        Assert.Contains("frames 0 to 2", Assert.Throws<ArgumentOutOfRangeException>(() => Small().StartAt(3)).Message);

    private static FrameSlider Small() => FrameSlider.Over("w", [-1, 1, 2], Frame);

    private static HtmlView Frame(double slope) => new Table(FormattableString.Invariant($"slope {slope}"));

    private static string Id(FrameSlider slider) => Regex.Match(slider.ToHtml(), "data-nn-frames=\"([0-9a-f]{8})\"").Groups[1].Value;

    [GeneratedRegex(@"<script\b.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex(@"<script type=""application/json"">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("<th[^>]*>([^<]*)</th>")]
    private static partial Regex Cell();
}
