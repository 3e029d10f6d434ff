using System.Text;
using NotebookRunner.Files;

namespace NotebookRunner.Site;

/// <summary>The files that all pages share.</summary>
internal static class SiteAssets
{
    /// <summary>The address of the style sheet, from a page.</summary>
    public const string StyleUrl = "assets/site.css";

    /// <summary>The address of plotly.js, from a page.</summary>
    public const string PlotlyUrl = "assets/plotly.min.js";

    /// <summary>The style sheet: the files of the folder <c>Style</c>, in the order of their names.</summary>
    public static string Style()
    {
        var assembly = typeof(SiteAssets).Assembly;
        var style = new StringBuilder();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".css")).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            style.Append(reader.ReadToEnd()).Append('\n');
        }

        return style.ToString();
    }

    /// <summary>Writes the style sheet, and plotly.js where there is one.</summary>
    /// <returns>Whether the site has plotly.js.</returns>
    public static bool Write(string folder, string plotlyFile)
    {
        WholeFile.Write(Path.Combine(folder, StyleUrl), Style());
        if (!File.Exists(plotlyFile)) return false;
        WholeFile.Write(Path.Combine(folder, PlotlyUrl), File.ReadAllText(plotlyFile));
        return true;
    }
}
