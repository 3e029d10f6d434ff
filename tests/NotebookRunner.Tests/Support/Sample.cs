using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Tests.Support;

/// <summary>Small notebooks for tests.</summary>
internal static class Sample
{
    /// <summary>A notebook of code cells with the ids <c>cell-1</c>, <c>cell-2</c> …</summary>
    public static Notebook OfCode(params string[] sources) => new()
    {
        Path = Path.GetFullPath("sample.ipynb"),
        Cells = [.. sources.Select((source, index) => new Cell { Kind = CellKind.Code, Id = $"cell-{index + 1}", Source = source })],
    };

    /// <summary>The text of a notebook of code cells.</summary>
    public static string Text(params string[] sources) => NotebookWriter.Format(OfCode(sources));

    public static Cell Markdown(string id, string source) => new() { Kind = CellKind.Markdown, Id = id, Source = source };

    /// <summary>A notebook with every kind of cell and output.</summary>
    public static Notebook OfEverything() => OfCode("int a = 1;\na", "1 / 0") with
    {
        Metadata = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp", ["display_name"] = ".NET (C#)", ["language"] = "C#" },
            ["language_info"] = new JsonObject { ["name"] = "polyglot-notebook" },
        },
        Cells =
        [
            Markdown("prose", "# Title 🙂\n\n\"quoted\" \\ text\t"),
            new Cell { Kind = CellKind.Raw, Id = "raw", Source = "" },
            new Cell
            {
                Kind = CellKind.Code,
                Id = "code",
                Source = "int a = 1;\na",
                ExecutionCount = 1,
                Metadata = new JsonObject { ["tags"] = new JsonArray("parameters") },
                Outputs =
                [
                    new StreamOutput("stdout", "one\ntwo"),
                    new DisplayOutput(new JsonObject { ["text/html"] = "<b>1</b>", ["application/json"] = new JsonObject { ["x"] = 1 } }),
                    new ResultOutput(new JsonObject { ["text/plain"] = "1" }, 1),
                    new ErrorOutput("DivideByZeroException", "no", ["line 1", "line 2"]),
                ],
            },
        ],
    };
}
