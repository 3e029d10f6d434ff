using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuralNotebooks.Tests.FromScratch;

/// <summary>Values that PyTorch computed in float64; make_goldens.py beside wrote them.</summary>
internal static class Golden
{
    private static readonly JsonNode Root = JsonNode.Parse(File.ReadAllText(Path.Combine(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "CourseRoot").Value!,
        "tests", "NeuralNotebooks.Tests", "FromScratch", "Goldens", "goldens.json")))!;

    internal static IEnumerable<string> Names(string group) => Root[group]!.AsObject().Select(pair => pair.Key);

    internal static T Read<T>(params string[] path) =>
        path.Aggregate(Root, (node, name) => node[name] ?? throw new KeyNotFoundException($"goldens.json has no {name}.")).Deserialize<T>()!;
}
