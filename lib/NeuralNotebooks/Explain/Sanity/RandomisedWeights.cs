using NeuralNotebooks.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Explain;

/// <summary>
/// For as long as it is not disposed of, a model has shuffled weights: within each parameter the numbers change places at random.
/// Their mean and deviation stay, what the model has learned is gone. Disposing brings the weights back, bit for bit.
/// </summary>
public sealed class RandomisedWeights : IDisposable
{
    private readonly List<(Tensor Parameter, Tensor Before)> kept = [];

    private RandomisedWeights()
    {
    }

    /// <summary>Shuffles parameters of a model.</summary>
    /// <param name="model">The model; it is changed in place.</param>
    /// <param name="seed">Chooses the orders.</param>
    /// <param name="parameters">Which: parameters' names, such as "fc2.weight", or layers', such as "fc2". All if left out.</param>
    /// <exception cref="ArgumentException">A name fits no parameter.</exception>
    public static RandomisedWeights Of(Module model, long seed = 1, params string[] parameters)
    {
        var all = model.named_parameters().ToArray();
        foreach (var name in parameters)
            if (!all.Any(pair => Fits(pair.name, name)))
                throw new ArgumentException($"\"{name}\" fits no parameter of the model; it has {string.Join(", ", all.Select(pair => pair.name))}.", nameof(parameters));
        var result = new RandomisedWeights();
        using var quiet = no_grad();
        foreach (var (name, parameter) in all.Where(pair => parameters.Length == 0 || parameters.Any(wanted => Fits(pair.name, wanted))))
            result.Shuffle(parameter, unchecked(seed * 1_000_003 + result.kept.Count));
        return result;
    }

    /// <summary>Gives the model its weights back.</summary>
    public void Dispose()
    {
        using var quiet = no_grad();
        foreach (var (parameter, before) in kept)
        {
            parameter.copy_(before);
            before.Dispose();
        }
        kept.Clear();
    }

    private static bool Fits(string parameter, string name) => parameter == name || parameter.StartsWith(name + ".", StringComparison.Ordinal);

    private void Shuffle(Tensor parameter, long seed)
    {
        var before = parameter.detach().clone().DetachFromDisposeScope();
        kept.Add((parameter, before));
        using var scope = NewDisposeScope();
        var order = tensor([.. RandomOrder.Permutation((int)parameter.numel(), seed).Select(place => (long)place)]);
        parameter.copy_(before.flatten().index_select(0, order.to(parameter.device)).reshape(parameter.shape));
    }
}
