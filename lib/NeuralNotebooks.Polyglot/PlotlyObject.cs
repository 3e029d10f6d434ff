using System.Dynamic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.CSharp.RuntimeBinder;

namespace NeuralNotebooks.Polyglot;

/// <summary>Gives Plotly.NET's dynamic objects the attributes of a JSON object.</summary>
internal static class PlotlyObject
{
    /// <summary>Sets each attribute as <c>target.name = value</c> on a <c>dynamic</c> does.</summary>
    /// <param name="target">A trace or a layout.</param>
    /// <param name="json">An object.</param>
    /// <param name="except">An attribute that the target has already.</param>
    public static void Fill(IDynamicMetaObjectProvider target, JsonElement json, string? except = null)
    {
        foreach (var attribute in json.EnumerateObject().Where(attribute => attribute.Name != except))
            Set(target, attribute.Name, Value(attribute.Value));
    }

    private static void Set(object target, string name, object? value)
    {
        var binder = Binder.SetMember(CSharpBinderFlags.None, name, typeof(PlotlyObject),
            [CSharpArgumentInfo.Create(CSharpArgumentInfoFlags.None, null), CSharpArgumentInfo.Create(CSharpArgumentInfoFlags.None, null)]);
        var site = CallSite<Func<CallSite, object, object?, object?>>.Create(binder);
        site.Target(site, target, value);
    }

    // As Newtonsoft.Json, with which Plotly.NET writes them, understands them.
    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(attribute => attribute.Name, attribute => Value(attribute.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
