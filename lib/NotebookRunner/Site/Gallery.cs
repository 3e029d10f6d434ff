using System.Text;
using NotebookRunner.Files;

namespace NotebookRunner.Site;

/// <summary>Writes the picture of each chapter as a file of its own, for the README: <c>gallery/NAME.svg</c>.</summary>
internal static class Gallery
{
    private const string SvgAddress = "data:image/svg+xml;base64,";

    /// <summary>Writes the pictures that are SVG, each beside and then renamed.</summary>
    public static void Write(string folder, IEnumerable<Chapter> chapters)
    {
        foreach (var chapter in chapters)
            if (Thumbnail.Of(chapter.Notebook) is { } picture && picture.StartsWith(SvgAddress, StringComparison.Ordinal))
                WholeFile.Write(
                    Path.Combine(folder, "gallery", $"{chapter.Name}.svg"),
                    Encoding.UTF8.GetString(Convert.FromBase64String(picture[SvgAddress.Length..])));
    }
}
