using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

/// <summary>Networks on images go PyTorch's way from the same seed: first weights, data, and every loss.</summary>
public class ImageTrainingGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("image_training");

    private static readonly Dictionary<string, Func<Sequential>> Networks = new()
    {
        ["LeNet-5"] = () => Sequential(
            Conv2d(1, 6, 5, padding: 2L), ReLU(), MaxPool2d(2), Conv2d(6, 16, 5), ReLU(), MaxPool2d(2), Flatten(),
            Linear(400, 120), ReLU(), Linear(120, 84), ReLU(), Linear(84, 10)),
        ["normalized"] = () => Sequential(
            Conv2d(1, 4, 3, stride: 2), BatchNorm2d(4), PReLU(4), ConvTranspose2d(4, 2, 2, stride: 2), AvgPool2d(2),
            LayerNorm([13, 13]), Flatten(), Linear(338, 10), BatchNorm1d(10)),
    };

    public static TheoryData<string> Names => [.. Networks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_loss_is_PyTorchs(string name)
    {
        using var scope = NewDisposeScope();
        manual_seed(11);
        var net = Networks[name]();
        var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        var (images, labels) = (rand([12, 16, 1, 28, 28]), randint(0, 10, [12, 16]));
        var expected = Cases[name].GetProperty("losses").EnumerateArray().Select(loss => loss.GetDouble()).ToArray();
        for (var step = 0; step < expected.Length; step++)
        {
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(images[step]), labels[step]);
            loss.backward();
            optimizer.step();
            Assert.Equal(expected[step], loss.item<float>(), 1e-4);
        }
    }
}
