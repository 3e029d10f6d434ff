using NotebookRunner.Checking;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>Checks that the formulas of the course's chapters are typeset.</summary>
internal static class FormulaCheck
{
    /// <summary>The formulas that are missing from the store; when every chapter is checked, those that none of them uses, too.
    /// Notebooks outside the course's folder of chapters have no page, so their formulas need not be there.</summary>
    /// <param name="paths">The notebooks' files, as full paths.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<string> paths) => Of(paths, CourseFolder.Find());

    /// <summary>As <see cref="Of(IReadOnlyList{string})"/>, for the course in a folder.</summary>
    internal static IEnumerable<Finding> Of(IReadOnlyList<string> paths, string root)
    {
        var options = new SiteOptions(root);
        var chapters = Directory.GetFiles(Path.GetDirectoryName(options.FormulasFile)!, "*.ipynb");
        var chosen = chapters.Intersect(paths.Select(Path.GetFullPath)).ToList();
        if (chosen.Count == 0) return [];
        try
        {
            var store = FormulaStore.Load(options.FormulasFile);
            var notebooks = chosen.ConvertAll(NotebookReader.Read);
            return chosen.Count == chapters.Length ? store.Findings(notebooks) : store.Missing(notebooks);
        }
        catch (NotebookException)
        {
            // The check of the notebook's form reports it.
            return [];
        }
        catch (InvalidDataException error)
        {
            return [new Finding(options.FormulasFile, null, null, error.InnerException?.Message ?? error.Message, FormulaStore.Remedy + ".")];
        }
    }
}
