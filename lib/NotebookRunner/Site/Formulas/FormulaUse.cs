using System.Text.Json;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>A place in the course's prose where a formula stands.</summary>
/// <param name="File">The notebook's or Markdown file's path.</param>
/// <param name="CellId">The cell's id; empty in a Markdown file.</param>
/// <param name="Line">The line in the cell or file, from 1.</param>
/// <param name="Formula">The formula.</param>
public sealed record FormulaUse(string File, string CellId, int Line, Formula Formula)
{
    /// <summary>The formulas in a notebook's prose, in order.</summary>
    public static IEnumerable<FormulaUse> In(Notebook notebook) =>
        from cell in notebook.Cells
        where cell.Kind == CellKind.Markdown
        from found in ProseParser.Formulas(cell.Source)
        select new FormulaUse(notebook.Path, cell.Id, found.Line, found.Formula);

    /// <summary>The formulas as a JSON array of <c>hash</c>, <c>display</c> and <c>tex</c>, each formula once: what the
    /// maintainer's script reads.</summary>
    public static string ToJson(IEnumerable<FormulaUse> uses) => JsonSerializer.Serialize(
        uses.Select(use => use.Formula).DistinctBy(f => f.Hash).OrderBy(f => f.Hash, StringComparer.Ordinal),
        JsonSerializerOptions.Web);
}
