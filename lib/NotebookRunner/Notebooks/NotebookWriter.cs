using System.Text.Json.Nodes;
using NotebookRunner.Files;

namespace NotebookRunner.Notebooks;

/// <summary>Writes notebooks in one canonical form, so that a change of a cell is a change of that cell's lines only.</summary>
public static class NotebookWriter
{
    /// <summary>Writes the notebook to a file, by rename.</summary>
    public static void Write(Notebook notebook, string path) => WholeFile.Write(path, Format(notebook));

    /// <summary>The notebook's canonical text.</summary>
    public static string Format(Notebook notebook)
    {
        var document = Copy(notebook.Extra);
        document["cells"] = new JsonArray([.. notebook.Cells.Select(cell => ToJson(cell))]);
        document["metadata"] = notebook.Metadata.DeepClone();
        document["nbformat"] = 4;
        document["nbformat_minor"] = notebook.FormatMinor;
        return CanonicalJson.Format(document);
    }

    private static JsonObject ToJson(Cell cell)
    {
        var fields = Copy(cell.Extra);
        fields["cell_type"] = cell.Kind.ToString().ToLowerInvariant();
        fields["metadata"] = cell.Metadata.DeepClone();
        fields["source"] = MultilineText.Split(cell.Source);
        if (cell.Id != "")
            fields["id"] = cell.Id;
        if (cell.Kind == CellKind.Code)
        {
            fields["execution_count"] = cell.ExecutionCount;
            fields["outputs"] = new JsonArray([.. cell.Outputs.Select(output => OutputJson.Write(output))]);
        }
        return fields;
    }

    private static JsonObject Copy(JsonObject fields) => (JsonObject)fields.DeepClone();
}
