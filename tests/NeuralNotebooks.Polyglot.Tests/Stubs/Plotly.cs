// Stand-ins for the part of Plotly.NET that the bridge uses. StubSignatureTests holds them to the real signatures.
using System.Dynamic;
using System.Text.Json;
using Microsoft.FSharp.Collections;

namespace DynamicObj
{
    /// <summary>An object whose attributes are set by name, as the package of this name has it.</summary>
    public class DynamicObj : DynamicObject
    {
        internal Dictionary<string, object?> Attributes { get; } = [];

        public override bool TrySetMember(SetMemberBinder binder, object? value)
        {
            Attributes[binder.Name] = value;
            return true;
        }
    }
}

namespace Plotly.NET
{
    public class Trace : DynamicObj.DynamicObj
    {
        public Trace(string traceTypeName) => Attributes["type"] = traceTypeName;
    }

    public class Layout : DynamicObj.DynamicObj
    {
        public Layout() { }
    }

    public class Config : DynamicObj.DynamicObj
    {
        public Config() { }
    }

    public class DisplayOptions : DynamicObj.DynamicObj
    {
        private DisplayOptions() { }

        public static DisplayOptions initCDNOnly() => new();
    }

    public abstract class GenericChart
    {
        private readonly FSharpList<Trace> data;
        private readonly Layout layout;

        private protected GenericChart(FSharpList<Trace> data, Layout layout)
        {
            this.data = data;
            this.layout = layout;
        }

        public static GenericChart NewMultiChart(FSharpList<Trace> _data, Layout _layout, Config _config, DisplayOptions _displayOpts) =>
            new MultiChart(_data, _layout);

        public static string toFigureJson(GenericChart gChart) =>
            JsonSerializer.Serialize(new { data = gChart.data.Select(trace => trace.Attributes), layout = gChart.layout.Attributes });

        private sealed class MultiChart(FSharpList<Trace> data, Layout layout) : GenericChart(data, layout);
    }
}

namespace Plotly.NET.Interactive
{
    public static class Formatters
    {
        public static string toInteractiveHTML(GenericChart gChart) => $"<div>{GenericChart.toFigureJson(gChart)}</div>";
    }
}
