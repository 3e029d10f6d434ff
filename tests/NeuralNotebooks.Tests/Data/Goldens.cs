using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuralNotebooks.Tests.Data;

/// <summary>What PyTorch gives: <c>goldens/data.json</c>, made by <c>goldens/make_goldens.py</c>.</summary>
internal static class Goldens
{
    private static readonly JsonNode Values = JsonNode.Parse(File.ReadAllText(
        Path.Combine(TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Data", "goldens", "data.json")))!;

    public static T[] Of<T>(params string[] path) =>
        path.Aggregate(Values, (node, name) => node[name]!).Deserialize<T[]>()!;
}
