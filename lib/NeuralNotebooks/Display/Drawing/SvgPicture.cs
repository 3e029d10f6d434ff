using System.Security.Cryptography;
using System.Text;

namespace NeuralNotebooks.Display;

/// <summary>Puts SVG text into an HTML picture that shows even where inline SVG and scripts are removed.</summary>
internal static class SvgPicture
{
    /// <summary>An img element with the SVG as data. It shrinks with the page and keeps its proportions.</summary>
    internal static string Image(string svg, string altText, int width, int height) => Image(svg, altText, width, height, "");

    /// <summary>An img element that shrinks to 70 % at most, so that its text stays readable, and scrolls sideways on a narrower page.</summary>
    internal static string WideImage(string svg, string altText, int width, int height) =>
        $"<div style=\"overflow-x:auto\">{Image(svg, altText, width, height, FormattableString.Invariant($"min-width:{width * 7 / 10}px;"))}</div>";

    private static string Image(string svg, string altText, int width, int height, string style)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
        return $"<img alt=\"{Html.Escape(altText)}\" width=\"{width}\" height=\"{height}\" style=\"{style}max-width:100%;height:auto\" "
            + $"src=\"data:image/svg+xml;base64,{data}\">";
    }

    /// <summary>A figure element with a picture and, if there is one, a caption.</summary>
    internal static string Figure(string image, string? caption) =>
        $"<figure class=\"nn-figure\" style=\"margin:0 0 1em\">{image}{Caption(caption)}</figure>";

    internal static string Caption(string? caption) =>
        string.IsNullOrEmpty(caption) ? "" : $"<figcaption style=\"font-size:.9em\">{Html.Escape(caption)}</figcaption>";

    /// <summary>Eight hexadecimal digits that depend on the content only, so that the same picture has the same id in every run.</summary>
    internal static string Id(string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 4));
}
