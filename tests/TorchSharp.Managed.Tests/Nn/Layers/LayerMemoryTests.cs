using TorchSharp.Memory;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class LayerMemoryTests
{
    [Fact]
    public void Training_on_images_holds_no_more_memory_from_step_to_step()
    {
        using var net = Sequential(
            Conv2d(2, 4, 3, padding_mode: PaddingModes.Reflect, padding: 1L), BatchNorm2d(4), PReLU(4), MaxPool2d(2),
            ConvTranspose2d(4, 2, 2, stride: 2), LayerNorm([8, 8]), AvgPool2d(2), Flatten(), Linear(32, 3));
        using var optimizer = optim.Adam(net.parameters());
        using var x = rand(5, 2, 8, 8);
        using var y = randint(0, 3, [5]);
        AssertSteady(() =>
        {
            optimizer.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            optimizer.step();
        });
    }

    [Fact]
    public void Training_vectors_of_words_holds_no_more_memory_from_step_to_step()
    {
        using var layer = Embedding(7, 4, padding_idx: 0);
        using var words = randint(0, 7, [3, 5]);
        AssertSteady(() =>
        {
            layer.zero_grad();
            layer.call(words).square().sum().backward();
        });
    }

    [Fact]
    public void A_layer_holds_nothing_but_its_result_when_nothing_is_recorded()
    {
        using var x = rand(3, 2, 6, 6);
        using var words = randint(0, 7, [3, 5]);
        using var recording = no_grad();
        using Modules.Conv2d conv = Conv2d(2, 4, 3, Padding.Same);
        using Modules.BatchNorm2d norm = BatchNorm2d(2);
        using Modules.Embedding embedding = Embedding(7, 4);
        var before = LiveBytes();
        conv.call(x).Dispose();
        norm.call(x).Dispose();
        norm.eval();
        norm.call(x).Dispose();
        embedding.call(words).Dispose();
        functional.conv_transpose2d(x, conv.weight.transpose(0, 1)[..2]).Dispose();
        functional.layer_norm(x, [6, 6]).Dispose();
        functional.max_pool2d(x, 2).Dispose();
        functional.avg_pool2d(x, 2).Dispose();
        functional.pad(x, (1, 2), PaddingModes.Circular).Dispose();
        functional.pad(x, (1, -2)).Dispose();
        functional.prelu(x, norm.weight!).Dispose();
        Assert.InRange(LiveBytes(), 0, before);
    }

    private static void AssertSteady(Action step)
    {
        Step();
        var after = LiveBytes();
        for (var i = 0; i < 20; i++) Step();
        Assert.InRange(StoragePool.LiveBytes, 0, after);

        void Step()
        {
            using var scope = NewDisposeScope();
            step();
        }
    }

    private static long LiveBytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return StoragePool.LiveBytes;
    }
}
