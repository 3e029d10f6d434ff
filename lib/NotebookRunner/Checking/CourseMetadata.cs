using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Checking;

/// <summary>The metadata that every host understands, and no other.</summary>
internal static class CourseMetadata
{
    /// <summary>The document's.</summary>
    public static JsonObject Document() => new()
    {
        ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
        ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        ["polyglot_notebook"] = new JsonObject
        {
            ["kernelInfo"] = new JsonObject
            {
                ["defaultKernelName"] = "csharp",
                ["items"] = new JsonArray(new JsonObject { ["aliases"] = new JsonArray(), ["name"] = "csharp" }),
            },
        },
    };

    /// <summary>A cell's: language if it is code, and the tags that it has.</summary>
    public static JsonObject Cell(Cell cell)
    {
        var metadata = cell.Kind != CellKind.Code
            ? []
            : new JsonObject
            {
                ["dotnet_interactive"] = new JsonObject { ["language"] = "csharp" },
                ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "csharp" },
            };
        if (cell.Tags.Count > 0)
            metadata["tags"] = new JsonArray([.. cell.Tags.Select(tag => JsonValue.Create(tag))]);
        return metadata;
    }
}
