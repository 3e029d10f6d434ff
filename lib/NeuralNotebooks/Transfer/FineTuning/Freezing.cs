using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// Freezes parameters by name: they keep their values while others are trained. A pattern is a name ("fc1.weight"), a layer
/// ("fc1"), or has stars for any letters ("*.bias", "*").
/// </summary>
public static class Freezing
{
    /// <summary>Freezes parameters. Their gradients are dropped, so that an optimiser's momentum does not move them on.</summary>
    /// <param name="model">The model.</param>
    /// <param name="patterns">Which parameters.</param>
    /// <exception cref="ArgumentException">A pattern fits no parameter.</exception>
    public static void Freeze(Module model, params string[] patterns)
    {
        foreach (var (_, parameter) in patterns.SelectMany(pattern => ParameterNames.Matching(model, pattern)))
        {
            parameter.requires_grad = false;
            parameter.grad = null;
        }
    }

    /// <summary>Lets parameters be trained again.</summary>
    /// <param name="model">The model.</param>
    /// <param name="patterns">Which parameters.</param>
    /// <exception cref="ArgumentException">A pattern fits no parameter.</exception>
    public static void Unfreeze(Module model, params string[] patterns)
    {
        foreach (var (_, parameter) in patterns.SelectMany(pattern => ParameterNames.Matching(model, pattern))) parameter.requires_grad = true;
    }

    /// <summary>Freezes all parameters but some, which are trained.</summary>
    /// <param name="model">The model.</param>
    /// <param name="patterns">What is trained.</param>
    /// <exception cref="ArgumentException">A pattern fits no parameter.</exception>
    public static void FreezeAllBut(Module model, params string[] patterns)
    {
        foreach (var pattern in patterns) ParameterNames.Matching(model, pattern);
        Freeze(model, "*");
        Unfreeze(model, patterns);
    }

    /// <summary>The names of the parameters that are trained.</summary>
    /// <param name="model">The model.</param>
    public static IReadOnlyList<string> Trainable(Module model) =>
        [.. model.named_parameters().Where(named => named.parameter.requires_grad).Select(named => named.name)];
}
