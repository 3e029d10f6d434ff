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
        ["attention over an LSTM, and each optimizer"] = Sequences,
        ["images"] = LayerTrainingRun.Images,
        ["curves"] = LayerTrainingRun.Curves,
        ["words and their vectors"] = LayerTrainingRun.Words,
    };

    /// <summary>Chapter 5's network and step, which threads share; a few steps, since without vectors one takes half a second.</summary>
    private static string Perceptron(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var net = Sequential(Linear(784, 128), ReLU(), Linear(128, 10));
        var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9, weight_decay: 1e-4);
        var (images, labels) = (rand(4, 64, 784), randint(0, 10, [4, 64]));
        for (var step = 0; step < 4; step++)
            Descend(optimizer, () => functional.cross_entropy(net.call(images[step]), labels[step]));
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

    /// <summary>A little of each optimizer, for layers over sequences.</summary>
    private static string Sequences(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var (memory, gates, plain) = (LSTM(5, 6, bidirectional: true), GRU(12, 9), RNN(9, 12, numLayers: 2, dropout: 0.2));
        var (attention, output) = (MultiheadAttention(12, 3, dropout: 0.1), Linear(12, 3));
        Module[] layers = [memory, gates, plain, attention, output];
        Parameter[] parameters = [.. layers.SelectMany(layer => layer.parameters())];
        optim.Optimizer[] optimizers =
        [
            optim.AdamW(parameters, 0.01, weight_decay: 0.1), optim.Adagrad(parameters, 0.01, lr_decay: 0.1),
            optim.RMSProp(parameters, 0.001, momentum: 0.5, centered: true),
        ];
        var (x, labels) = (randn(4, 7, 11, 5), randint(0, 3, [4, 11]));
        for (var step = 0; step < 12; step++)
        {
            var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizers[step % 3], 4);
            Descend(optimizers[step % 3], () =>
            {
                var steps = plain.call(gates.call(memory.call(x[step % 4]).Item1).Item1).Item1;
                var scores = output.call(attention.call(steps, steps, steps).Item1.mean([0L]));
                var loss = functional.cross_entropy(scores, labels[step % 4]);
                return loss + functional.smooth_l1_loss(scores, scores.detach() * 0.5);
            });
            nn.utils.clip_grad_norm_(parameters, 0.5);
            optimizers[(step + 1) % 3].step();
            scheduler.step();
        }
        using var hash = new TensorHash();
        foreach (var parameter in parameters) hash.Add(parameter);
        return hash.Text;
    }

    internal static void Descend(optim.Optimizer optimizer, Func<Tensor> loss)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        loss().backward();
        optimizer.step();
    }

    internal static string HashOf(Module net)
    {
        using var hash = new TensorHash();
        foreach (var value in net.state_dict().Values) hash.Add(value);
        return hash.Text;
    }
}
