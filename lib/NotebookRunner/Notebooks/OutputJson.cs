using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>Outputs as nbformat stores them.</summary>
internal static class OutputJson
{
    public static Output Read(JsonField output)
    {
        var kind = output.Text("output_type");
        return kind switch
        {
            "stream" => new StreamOutput(StreamName(output), output.Lines("text"))
            { Extra = output.Except("output_type", "name", "text") },
            "display_data" => new DisplayOutput(Bundle(output))
            { Metadata = output.Object("metadata"), Extra = output.Except("output_type", "data", "metadata") },
            "execute_result" => new ResultOutput(Bundle(output), output.OptionalWholeNumber("execution_count"))
            { Metadata = output.Object("metadata"), Extra = output.Except("output_type", "data", "metadata", "execution_count") },
            "error" => new ErrorOutput(output.Text("ename"), output.Text("evalue"), Traceback(output))
            { Extra = output.Except("output_type", "ename", "evalue", "traceback") },
            _ => throw JsonField.Wrong(output.Place, $"the output type \"{kind}\" is unknown"),
        };
    }

    public static JsonObject Write(Output output)
    {
        var fields = (JsonObject)output.Extra.DeepClone();
        switch (output)
        {
            case StreamOutput stream:
                fields["output_type"] = "stream";
                fields["name"] = stream.Name;
                fields["text"] = MultilineText.Split(stream.Text);
                break;
            case DisplayOutput display:
                fields["output_type"] = display is ResultOutput ? "execute_result" : "display_data";
                fields["data"] = WriteBundle(display.Data);
                fields["metadata"] = display.Metadata.DeepClone();
                if (display is ResultOutput result)
                    fields["execution_count"] = result.ExecutionCount;
                break;
            case ErrorOutput error:
                fields["output_type"] = "error";
                fields["ename"] = error.Name;
                fields["evalue"] = error.Value;
                fields["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]);
                break;
        }
        return fields;
    }

    private static string StreamName(JsonField output)
    {
        var name = output.Text("name");
        return name is "stdout" or "stderr"
            ? name
            : throw JsonField.Wrong(output.Place, $"the stream \"{name}\" is neither \"stdout\" nor \"stderr\"");
    }

    private static string[] Traceback(JsonField output)
    {
        var lines = output.List("traceback");
        return lines.All(JsonField.IsString)
            ? [.. lines.Select(line => line!.GetValue<string>())]
            : throw JsonField.Wrong(output.Place, "\"traceback\" is not a list of texts");
    }

    /// <summary>Texts that were stored as lines are joined; JSON types stay as they are.</summary>
    private static JsonObject Bundle(JsonField output)
    {
        var data = new JsonObject();
        foreach (var (mimeType, value) in output.Object("data"))
            data[mimeType] = IsJson(mimeType)
                ? value?.DeepClone()
                : MultilineText.Join(value)
                  ?? throw JsonField.Wrong(output.Place, $"\"{mimeType}\" is neither text nor a list of texts");
        return data;
    }

    private static JsonObject WriteBundle(JsonObject data)
    {
        var bundle = new JsonObject();
        foreach (var (mimeType, value) in data)
            bundle[mimeType] = IsJson(mimeType) ? value?.DeepClone() : MultilineText.Split(value!.GetValue<string>());
        return bundle;
    }

    private static bool IsJson(string mimeType) => mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}
