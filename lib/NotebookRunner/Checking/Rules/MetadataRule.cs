using System.Text.Json.Nodes;

namespace NotebookRunner.Checking.Rules;

/// <summary>Metadata is what every host understands, and nothing that one host left behind.</summary>
internal sealed class MetadataRule : INotebookRule
{
    private const string Remedy = "Run `clean`.";

    public IEnumerable<Finding> Check(CheckedNotebook notebook)
    {
        if (!JsonNode.DeepEquals(notebook.Notebook.Metadata, CourseMetadata.Document()))
            yield return notebook.Document("The document's metadata is not the course's.", Remedy);
        foreach (var cell in notebook.Notebook.Cells)
        {
            if (!JsonNode.DeepEquals(cell.Metadata, CourseMetadata.Cell(cell)))
                yield return notebook.In(cell, null, "The cell's metadata is missing or foreign.", Remedy);
            foreach (var field in cell.Extra)
                yield return notebook.In(cell, null, $"The field \"{field.Key}\" is not on every host.", "Remove it by hand.");
        }
    }
}
