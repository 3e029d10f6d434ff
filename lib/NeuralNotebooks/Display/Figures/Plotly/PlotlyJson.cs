using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace NeuralNotebooks.Display;

/// <summary>Reads and writes figures as Plotly's JSON. An attribute that the drawing does not know is an error, never ignored.</summary>
internal static partial class PlotlyJson
{
    // Plotly's names are lower case, with a few underscores: error_y, paper_bgcolor.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        // The default encoder escapes < > & and quotes, so the text is safe inside a script element.
        Encoder = JavaScriptEncoder.Default,
    };

    internal static string Write(PlotlyFigure figure) => JsonSerializer.Serialize(figure, Options);

    internal static JsonElement ToElement(Axis axis) => JsonSerializer.SerializeToElement(axis, Options);

    internal static Axis ToAxis(JsonElement element) => element.Deserialize<Axis>(Options) ?? new();

    internal static PlotlyFigure Read(string json)
    {
        try
        {
            var figure = JsonSerializer.Deserialize<PlotlyFigure>(json, Options)
                ?? throw new JsonException("the text is null");
            foreach (var (name, axis) in figure.Layout.Axes)
            {
                if (!AxisName().IsMatch(name)) throw new JsonException($"'{name}' is no attribute of a layout that this figure knows");
                ToAxis(axis);
            }
            return figure;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new FormatException(
                $"This is not a figure that can be drawn: {problem.Message} "
                + "A figure is Plotly JSON {\"data\": […], \"layout\": {…}} with the attributes that Figure.ToPlotlyJson() writes.", problem);
        }
    }

    [GeneratedRegex(@"^[xy]axis([2-9]|[1-9][0-9]+)?$")]
    private static partial Regex AxisName();
}
