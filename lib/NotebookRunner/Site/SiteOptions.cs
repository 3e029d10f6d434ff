namespace NotebookRunner.Site;

/// <summary>What the site is made from, besides the notebooks.</summary>
/// <param name="Root">The course's folder.</param>
/// <param name="Warn">Told, in one sentence each, what the site shows less well than it could; null to say nothing.</param>
public sealed record SiteOptions(string Root, Action<string>? Warn = null)
{
    /// <summary>The course's name, in titles.</summary>
    public const string CourseName = "Neural Notebooks";

    /// <summary>The formulas as MathML.</summary>
    public string FormulasFile => Path.Combine(Root, "notebooks", FormulaStore.FileName);

    /// <summary>The Markdown that the index page opens and closes with.</summary>
    public string IndexFile => Path.Combine(Root, "notebooks", "index.md");

    /// <summary>plotly.js, where a maintainer or CI has fetched it.</summary>
    public string PlotlyFile =>
        Path.Combine(Root, "lib", "NotebookRunner", "Site", "node_modules", "plotly.js-dist-min", "plotly.min.js");
}
