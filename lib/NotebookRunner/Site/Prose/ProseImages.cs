using Markdig.Syntax.Inlines;

namespace NotebookRunner.Site;

/// <summary>Puts the pictures of the prose into the page itself, so that it shows them offline and wherever it is moved.</summary>
/// <param name="folder">The folder that the pictures' paths start from: the notebook's.</param>
/// <param name="missing">Told each path that leads to no picture.</param>
internal sealed class ProseImages(string folder, Action<string> missing)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".gif"] = "image/gif", [".jpeg"] = "image/jpeg", [".jpg"] = "image/jpeg",
        [".png"] = "image/png", [".svg"] = "image/svg+xml", [".webp"] = "image/webp",
    };

    /// <summary>Makes a picture's address one with its data. A picture of another site becomes a link to it, so that a page asks
    /// for nothing when it loads; one that is not there shows its text alternative.</summary>
    public void Rewrite(LinkInline image)
    {
        var url = image.Url ?? "";
        if (url.StartsWith("data:", StringComparison.Ordinal)) return;
        if (Uri.TryCreate(url, UriKind.Absolute, out var elsewhere) && !elsewhere.IsFile)
        {
            image.IsImage = false;
            return;
        }

        var file = Path.Combine(folder, Uri.UnescapeDataString(url));
        if (Types.TryGetValue(Path.GetExtension(file), out var type) && File.Exists(file))
        {
            image.Url = $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(file))}";
            return;
        }

        missing(url);
        image.ReplaceBy(new ContainerInline(), copyChildren: true);
    }
}
