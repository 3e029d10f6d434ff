using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>What nbformat demands of metadata, where it is there at all.</summary>
internal static class MetadataRules
{
    public static void Document(JsonObject metadata)
    {
        var fields = new JsonField("metadata", metadata);
        if (metadata.ContainsKey("kernelspec"))
        {
            var kernel = new JsonField("metadata.kernelspec", fields.Object("kernelspec"));
            kernel.Text("name");
            kernel.Text("display_name");
        }
        if (metadata.ContainsKey("language_info"))
            new JsonField("metadata.language_info", fields.Object("language_info")).Text("name");
    }

    public static void Cell(JsonField cell)
    {
        var metadata = new JsonField($"{cell.Place}, metadata", cell.Object("metadata"));
        if (!metadata.Fields.ContainsKey("tags"))
            return;
        var tags = metadata.List("tags");
        if (!tags.All(JsonField.IsString))
            throw JsonField.Wrong(metadata.Place, "\"tags\" is not a list of texts");
        var names = tags.Select(tag => tag!.GetValue<string>()).ToList();
        if (names.Distinct().Count() != names.Count || names.Any(name => name == "" || name.Contains(',')))
            throw JsonField.Wrong(metadata.Place, "\"tags\" holds a repeated or an empty tag, or one with a comma");
    }
}
