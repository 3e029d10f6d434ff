using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Determinism;

/// <summary>Short trainings from a seed, and the hash of the weights that they end with.</summary>
internal static class TrainingRun
{
    /// <summary>Every training, by name: from a seed to the hash.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = new Dictionary<string, Func<int, string>>
    {
        ["784-128-10 with momentum"] = Perceptron,
        ["functions, dropout and Adam"] = Functions,
    };

    /// <summary>Chapter 5's network and step, which threads share; a few steps, since without vectors one takes half a second.</summary>
    private static string Perceptron(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var net = Sequential(Linear(784, 128), ReLU(), Linear(128, 10));
        var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9, weight_decay: 1e-4);
        var (images, labels) = (rand(4, 64, 784), randint(0, 10, [4, 64]));
        for (var step = 0; step < 8; step++)
            Descend(optimizer, () => functional.cross_entropy(net.call(images[step % 4]), labels[step % 4]));
        return HashOf(net);
    }

    /// <summary>Sizes that no vector divides, and the functions that a network of the course calls.</summary>
    private static string Functions(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var net = Sequential(Linear(19, 37), Tanh(), Dropout(0.2), Linear(37, 23), Sigmoid(), Linear(23, 5), LogSoftmax(1));
        var optimizer = optim.Adam(net.parameters(), 0.01, amsgrad: true);
        var (x, labels) = (randn(50, 21, 19), randint(0, 5, [50, 21]));
        for (var step = 0; step < 50; step++)
            Descend(optimizer, () =>
            {
                var scores = net.call(x[step]);
                var entropy = scores.exp().mul(scores).sum(1).mean([0L]);
                var penalty = net.parameters().Select(p => (p.abs() + 1).log().mean() + p.square().sum().sqrt()).Aggregate((a, b) => a + b);
                return functional.nll_loss(scores, labels[step]) + entropy * 0.1 + penalty * 0.001;
            });
        return HashOf(net);
    }

    private static void Descend(optim.Optimizer optimizer, Func<Tensor> loss)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss().backward();
        optimizer.step();
    }

    private static string HashOf(Sequential net)
    {
        using var hash = new TensorHash();
        foreach (var parameter in net.parameters()) hash.Add(parameter);
        return hash.Text;
    }
}
