using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>A small network, trained from the same seed as in PyTorch.</summary>
public class TrainingGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("training");

    [Fact]
    public void Training_with_SGD_gives_PyTorchs_losses() => Train("SGD", 0, p => optim.SGD(p, 0.1, momentum: 0.9));

    [Fact]
    public void Training_with_Adam_gives_PyTorchs_losses() => Train("Adam", 0, p => optim.Adam(p, 0.01));

    [Fact]
    public void Training_with_dropout_gives_PyTorchs_losses() => Train("SGD with dropout", 0.2, p => optim.SGD(p, 0.1, momentum: 0.9));

    private static void Train(string name, double dropout, Func<IEnumerable<Parameter>, optim.Optimizer> makeOptimizer)
    {
        var expected = Cases[name].GetProperty("losses").EnumerateArray().Select(l => l.GetDouble()).ToArray();
        manual_seed(11);
        using var net = Sequential(Linear(20, 32), ReLU(), Dropout(dropout), Linear(32, 5), LogSoftmax(1));
        using var x = rand(expected.Length, 16, 20);
        using var y = randint(0, 5, [expected.Length, 16]);
        using var optimizer = makeOptimizer(net.parameters());
        using var criterion = NLLLoss();
        for (var batch = 0; batch < expected.Length; batch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = criterion.call(net.call(x[batch % 10]), y[batch % 10]);
            loss.backward();
            optimizer.step();
            Assert.Equal(expected[batch], loss.item<float>(), 1e-4);
        }
    }
}
