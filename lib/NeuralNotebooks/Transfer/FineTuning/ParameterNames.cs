using System.Text.RegularExpressions;
using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// Chooses parameters by a pattern: "fc1.weight" is one parameter, "fc1" a whole layer, "*.bias" all biases, "*" everything. A
/// star stands for any letters, dots included.
/// </summary>
internal static class ParameterNames
{
    /// <summary>The parameters that a pattern fits, in the model's order.</summary>
    /// <exception cref="ArgumentException">It fits none.</exception>
    public static IReadOnlyList<(string Name, Parameter Parameter)> Matching(Module model, string pattern)
    {
        var parts = pattern.Split('*').Select(Regex.Escape);
        var regex = new Regex($@"\A{string.Join(".*", parts)}(\..*)?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        var matching = model.named_parameters().Where(named => regex.IsMatch(named.name)).ToList();
        return matching.Count > 0
            ? matching
            : throw new ArgumentException(
                $"'{pattern}' fits no parameter. The model has {string.Join(", ", model.named_parameters().Select(named => named.name))}.", nameof(pattern));
    }
}
