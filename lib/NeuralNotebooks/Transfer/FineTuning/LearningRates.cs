using TorchSharp.Modules;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// Different learning rates for different parameters: small ones for layers that know much already, larger ones for the head.
/// A pattern is a name ("fc1.weight"), a layer ("fc1"), or has stars for any letters.
/// </summary>
public static class LearningRates
{
    /// <summary>Stochastic gradient descent with a group of parameters for each rate.</summary>
    /// <param name="model">The model.</param>
    /// <param name="momentum">How much of the last step goes into the next, from 0 to 1.</param>
    /// <param name="rates">Patterns with their rates. Each parameter must fit exactly one.</param>
    /// <exception cref="ArgumentException">A parameter fits no pattern, or several; or a pattern fits none.</exception>
    public static SGD Sgd(Module model, double momentum, params (string Pattern, double Rate)[] rates) => new(
        Groups(model, rates).Select(group => new SGD.ParamGroup(group.Parameters, group.Rate, momentum)), rates[0].Rate, momentum);

    /// <summary>Adam with a group of parameters for each rate.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rates">Patterns with their rates. Each parameter must fit exactly one.</param>
    /// <exception cref="ArgumentException">A parameter fits no pattern, or several; or a pattern fits none.</exception>
    public static Adam Adam(Module model, params (string Pattern, double Rate)[] rates) => new(
        Groups(model, rates).Select(group => new Adam.ParamGroup(group.Parameters, group.Rate)), rates[0].Rate);

    /// <summary>
    /// A rate for each layer that falls from the head to the input by a constant factor: discriminative fine-tuning (J. Howard,
    /// S. Ruder, "Universal language model fine-tuning for text classification", 2018, where the factor is 2.6).
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="headRate">The head's rate.</param>
    /// <param name="factor">How many times smaller the rate of each layer below is; more than 0.</param>
    public static (string Pattern, double Rate)[] Falling(Mlp model, double headRate, double factor)
    {
        if (!(factor > 0)) throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor is more than 0.");
        return [.. model.LayerNames.Select((name, i) => (name, headRate / Math.Pow(factor, model.LayerNames.Count - 1 - i)))];
    }

    private static List<(List<Parameter> Parameters, double Rate)> Groups(Module model, (string Pattern, double Rate)[] rates)
    {
        var patternOf = new Dictionary<string, string>();
        var groups = new List<(List<Parameter>, double)>();
        foreach (var (pattern, rate) in rates)
        {
            var matching = ParameterNames.Matching(model, pattern);
            foreach (var (name, _) in matching)
                if (!patternOf.TryAdd(name, pattern))
                    throw new ArgumentException($"'{name}' fits both '{patternOf[name]}' and '{pattern}': it can have one rate only.", nameof(rates));
            groups.Add(([.. matching.Select(named => named.Parameter)], rate));
        }
        return model.named_parameters().Select(named => named.name).FirstOrDefault(name => !patternOf.ContainsKey(name)) is { } left
            ? throw new ArgumentException($"'{left}' fits no pattern: give it a rate, if only 0.", nameof(rates))
            : groups;
    }
}
