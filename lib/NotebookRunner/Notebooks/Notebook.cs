using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>A Jupyter notebook of format 4 (nbformat 4.0 to 4.5), as stored in an <c>.ipynb</c> file.</summary>
/// <remarks>Fields that the runner does not know are kept in <see cref="Extra"/> and written back.</remarks>
public sealed record Notebook
{
    /// <summary>The file it was read from, as a full path; empty for a notebook made in memory.</summary>
    public string Path { get; init; } = "";

    /// <summary>The minor version of the format: 5 in <c>nbformat 4.5</c>, the first with cell ids.</summary>
    public int FormatMinor { get; init; } = 5;

    /// <summary>The document's metadata: kernel, language.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    /// <summary>Fields of the document that the format does not name.</summary>
    public JsonObject Extra { get; init; } = [];

    /// <summary>The file's name without folder and extension, such as <c>05-mnist-mlp</c>.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The first heading of the first Markdown cell that has one, else <see cref="Name"/>.</summary>
    public string Title =>
        Cells.Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => cell.Source.Split('\n'))
            .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? Name;
}
