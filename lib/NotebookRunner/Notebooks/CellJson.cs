using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NotebookRunner.Notebooks;

/// <summary>Cells as nbformat stores them.</summary>
internal static partial class CellJson
{
    /// <param name="node">The cell.</param>
    /// <param name="number">Its place in the notebook, from 1.</param>
    /// <param name="minor">The minor version of the notebook's format; cells have ids from 5 on.</param>
    public static Cell Read(JsonNode? node, int number, int minor)
    {
        var place = $"cell {number}";
        var cell = new JsonField(place, node as JsonObject ?? throw JsonField.Wrong(place, "not an object"));
        var kind = Kind(cell);
        MetadataRules.Cell(cell);
        return new Cell
        {
            Kind = kind,
            Id = minor >= 5 || cell.Fields.ContainsKey("id") ? Id(cell) : "",
            Source = cell.Lines("source").Replace("\r\n", "\n").Replace('\r', '\n'),
            Metadata = (JsonObject)cell.Object("metadata").DeepClone(),
            Outputs = kind == CellKind.Code ? Outputs(cell) : [],
            ExecutionCount = kind == CellKind.Code ? cell.OptionalWholeNumber("execution_count") : null,
            Extra = kind == CellKind.Code
                ? cell.Except("cell_type", "id", "source", "metadata", "outputs", "execution_count")
                : cell.Except("cell_type", "id", "source", "metadata"),
        };
    }

    private static CellKind Kind(JsonField cell) => cell.Text("cell_type") switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        "raw" => CellKind.Raw,
        var other => throw JsonField.Wrong(cell.Place, $"the cell type \"{other}\" is unknown"),
    };

    private static string Id(JsonField cell) => cell.Text("id") is var id && IdPattern().IsMatch(id)
        ? id
        : throw JsonField.Wrong(cell.Place, "\"id\" is not 1 to 64 letters, digits, hyphens and underscores");

    private static List<Output> Outputs(JsonField cell) => [.. cell.List("outputs").Select((node, index) =>
    {
        var place = $"{cell.Place}, output {index + 1}";
        return OutputJson.Read(new JsonField(place, node as JsonObject ?? throw JsonField.Wrong(place, "not an object")));
    })];

    [GeneratedRegex(@"\A[a-zA-Z0-9_-]{1,64}\z")]
    private static partial Regex IdPattern();
}
