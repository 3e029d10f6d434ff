using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Determinism;

/// <summary>Short trainings with layers that see images, or look up vectors.</summary>
internal static class LayerTrainingRun
{
    /// <summary>Convolutions there and back, both poolings, normalizations and PReLU; image sizes that no vector divides.</summary>
    public static string Images(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var net = Sequential(
            Conv2d(2, 6, 5, padding: 2L), BatchNorm2d(6), PReLU(6), MaxPool2d(2),
            Conv2d(6, 10, (3, 2), (2, 1), groups: 2), LayerNorm([5, 8]), SiLU(), ConvTranspose2d(10, 4, 3, stride: 2), AvgPool2d(3, 2, 1),
            Flatten(), BatchNorm1d(216), Linear(216, 5));
        var optimizer = optim.SGD(net.parameters(), 0.02, momentum: 0.9);
        var (images, labels) = (rand([3, 18, 2, 23, 19]), randint(0, 5, [3, 18]));
        for (var step = 0; step < 3; step++)
            TrainingRun.Descend(optimizer, () => functional.cross_entropy(net.call(images[step]), labels[step]));
        return TrainingRun.HashOf(net);
    }

    /// <summary>Curved activations under losses that compare distributions and distances.</summary>
    public static string Curves(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var net = Sequential(Linear(17, 61), GELU(), Linear(61, 43), Softplus(2), LayerNorm(43), Linear(43, 29), ELU(0.7), Linear(29, 7));
        var optimizer = optim.AdamW(net.parameters(), 0.01);
        var (x, shares, values) = (randn(8, 150, 17), rand(8, 150, 7).softmax(-1), randn(8, 150, 7));
        for (var step = 0; step < 16; step++)
            TrainingRun.Descend(optimizer, () =>
            {
                var y = net.call(x[step % 8]);
                return functional.kl_div(y.log_softmax(-1), shares[step % 8], log_target: false) + functional.huber_loss(y, values[step % 8], 0.5);
            });
        return TrainingRun.HashOf(net);
    }

    /// <summary>Vectors of words, normalized; a word that comes often gets many gradients.</summary>
    public static string Words(int seed)
    {
        manual_seed(seed);
        using var scope = NewDisposeScope();
        var net = Sequential(Embedding(11, 13, padding_idx: 0), LayerNorm(13), Flatten(), Linear(91, 3), LeakyReLU());
        var optimizer = optim.Adam(net.parameters(), 0.01);
        var (words, labels) = (randint(0, 11, [20, 29, 7]), randint(0, 3, [20, 29]));
        for (var step = 0; step < 20; step++)
            TrainingRun.Descend(optimizer, () => functional.cross_entropy(net.call(words[step]), labels[step]));
        return TrainingRun.HashOf(net);
    }
}
