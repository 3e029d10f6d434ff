using NotebookRunner.Files;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>Writes the site: an index and one page a notebook.</summary>
/// <param name="options">What the site is made from, besides the notebooks.</param>
public sealed class SiteWriter(SiteOptions options)
{
    /// <summary>Writes the pages into a folder, each beside and then renamed.</summary>
    /// <param name="notebooks">The executed notebooks, in reading order.</param>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <exception cref="IOException">The folder can't be written to; the message is the system's.</exception>
    /// <remarks>A damaged <c>formulas.json</c> costs the formulas, not the site: they show as TeX, with a warning.</remarks>
    public void Write(IReadOnlyList<ExecutedNotebook> notebooks, string folder)
    {
        var chapters = Chapter.Of(notebooks);
        var formulas = Formulas();
        var links = new SiteLinks(chapters);
        var hasPlotly = SiteAssets.Write(folder, options.PlotlyFile);
        var pages = new NotebookPage(formulas, links, Warn);
        for (var i = 0; i < chapters.Count; i++)
        {
            var page = pages.Make(chapters[i], i > 0 ? chapters[i - 1] : null, i + 1 < chapters.Count ? chapters[i + 1] : null);
            Write(folder, chapters[i].File, page with { HasPlotly = hasPlotly });
        }

        Gallery.Write(folder, chapters);
        Write(folder, "index.html", new IndexPage(formulas, links, Warn).Make(chapters, options.IndexFile));
    }

    private static void Write(string folder, string file, Page page) =>
        WholeFile.Write(Path.Combine(folder, file), PageShell.ToHtml(page));

    private void Warn(string sentence) => options.Warn?.Invoke(sentence);

    private FormulaStore Formulas()
    {
        try
        {
            return FormulaStore.Load(options.FormulasFile);
        }
        catch (InvalidDataException error)
        {
            Warn(error.Message);
            return FormulaStore.Empty;
        }
    }
}
