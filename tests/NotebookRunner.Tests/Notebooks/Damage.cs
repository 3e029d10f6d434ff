using System.Text;
using System.Text.Json.Nodes;

namespace NotebookRunner.Tests.Notebooks;

/// <summary>Ways in which a notebook's file goes bad. Each makes it certain that the file is no notebook any more.</summary>
internal static class Damage
{
    private static readonly string[] Needed = ["nbformat", "nbformat_minor", "metadata", "cells"];
    private static readonly string[] NeededInCode = ["cell_type", "id", "metadata", "source", "outputs", "execution_count"];

    public static readonly (string Name, Func<string, Random, byte[]> Apply)[] Kinds =
    [
        ("cut", (text, random) => Utf8(text[..random.Next(text.TrimEnd().Length)])),
        ("beginning lost", (text, random) => Utf8(text[(1 + random.Next(text.Length - 3))..])),
        ("structure flipped", Flip),
        ("NUL inside", (text, random) => Utf8(text.Insert(random.Next(1, text.TrimEnd().Length), "\0"))),
        ("UTF-16", (text, _) => Encoding.Unicode.GetBytes(text)),
        ("byte that is not UTF-8", (text, random) => Broken(Utf8(text), random)),
        ("byte order mark", (text, _) => [0xEF, 0xBB, 0xBF, .. Utf8(text)]),
        ("field lost", (text, random) => Edit(text, root => root.Remove(Pick(Needed, random)))),
        ("cell field lost", (text, random) => Edit(text, root => Code(root).Remove(Pick(NeededInCode, random)))),
        ("type swapped", (text, random) => Edit(text, root => root[Pick(Needed, random)] = true)),
        ("cell type swapped", (text, random) => Edit(text, root => Code(root)[Pick(NeededInCode, random)] = new JsonArray(new JsonArray()))),
        ("huge number", (text, random) => Utf8(text.Replace("\"nbformat\": 4", $"\"nbformat\": {new string('9', 20 + random.Next(2000))}"))),
        ("negative number", (text, random) => Edit(text, root => root["nbformat_minor"] = -1 - random.Next(9))),
        ("nested too deep", (text, random) => Edit(text, root => root["metadata"] = Nested(70 + random.Next(30)))),
        ("brackets without end", (_, random) => Utf8(new string('[', 1000 + random.Next(100_000)))),
        ("field twice", (text, random) => Utf8(text.Replace("\"nbformat\": 4", "\"nbformat\": 4, \"nbformat\": 4"))),
        ("something after the end", (text, random) => Utf8(text + Pick(["}", "[]", "x"], random))),
        ("conflict of a merge", (text, random) => Utf8(text.Insert(text.IndexOf('\n', random.Next(text.Length / 2)) + 1, "<<<<<<< HEAD\n"))),
    ];

    // A quote, brace, bracket or colon of the document's own lines becomes something else.
    private static byte[] Flip(string text, Random random)
    {
        var places = Enumerable.Range(0, text.Length).Where(index => text[index] is '{' or '}' or '[' or ']').ToList();
        var place = places[random.Next(places.Count)];
        return Utf8(text[..place] + (char)(text[place] ^ 0x08) + text[(place + 1)..]);
    }

    private static byte[] Broken(byte[] bytes, Random random)
    {
        bytes[random.Next(bytes.Length)] = 0xFF;
        return bytes;
    }

    private static byte[] Edit(string text, Action<JsonObject> edit)
    {
        var root = (JsonObject)JsonNode.Parse(text)!;
        edit(root);
        return Utf8(root.ToJsonString(new System.Text.Json.JsonSerializerOptions { MaxDepth = 1000 }));
    }

    private static JsonObject Nested(int depth) => depth == 0 ? [] : new JsonObject { ["x"] = Nested(depth - 1) };

    private static JsonObject Code(JsonObject root) =>
        root["cells"]!.AsArray().Select(cell => cell!.AsObject()).First(cell => (string?)cell["cell_type"] == "code");

    private static string Pick(string[] names, Random random) => names[random.Next(names.Length)];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
