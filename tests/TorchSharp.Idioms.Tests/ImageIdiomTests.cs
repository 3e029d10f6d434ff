#nullable disable // as in notebooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Idioms;

/// <summary>Networks on images, as users of TorchSharp write them.</summary>
public class ImageIdiomTests
{
    [Fact]
    public void A_small_LeNet_tells_upright_strokes_from_level_ones()
    {
        manual_seed(3);
        using var model = new LeNet("lenet");
        using var optimizer = optim.Adam(model.parameters(), lr: 0.005);
        var loss = CrossEntropyLoss();
        model.train();
        var (first, last) = (0f, 0f);
        for (var step = 0; step < 12; step++)
        {
            using var scope = NewDisposeScope();
            var (images, labels) = Strokes(32);
            optimizer.zero_grad();
            var output = loss.call(model.call(images), labels);
            output.backward();
            optimizer.step();
            if (step == 0) first = output.item<float>();
            last = output.item<float>();
        }
        Assert.True(last < first / 2, $"The loss went from {first} to {last}.");

        model.eval();
        using (no_grad())
        {
            var (images, labels) = Strokes(50);
            var correct = model.call(images).argmax(1).eq(labels).sum().item<long>();
            Assert.InRange(correct, 45, 50);
        }
    }

    [Fact]
    public void An_autoencoder_gives_images_of_the_size_that_it_got()
    {
        var encoder = Sequential(
            ("conv1", Conv2d(1, 4, kernel_size: 3, stride: 2, padding: 1)), ("relu", ReLU()), ("conv2", Conv2d(4, 8, 3, stride: 2, padding: 1)));
        var decoder = Sequential(
            ConvTranspose2d(8, 4, 4, stride: 2, padding: 1), LeakyReLU(0.2), ConvTranspose2d(4, 1, (4, 4), stride: (2, 2), padding: (1, 1)), Sigmoid());
        using var x = rand(2, 1, 16, 16);
        var y = decoder.call(encoder.call(x));
        Assert.Equal(x.shape, y.shape);
        F.binary_cross_entropy(y, x).backward();
        Assert.All(encoder.parameters(), p => Assert.False(p.grad is null));
        Assert.Contains("conv2.bias", encoder.state_dict().Keys);
    }

    [Fact]
    public void Functions_take_arrays_tuples_and_numbers()
    {
        using var x = rand(1, 2, 9, 9);
        var w = init.kaiming_normal_(empty(4, 2, 3, 3), mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU);
        Assert.Equal([1L, 4, 5, 5], F.conv2d(x, w, strides: [2, 2], padding: [1, 1]).shape);
        Assert.Equal([1L, 2, 4, 4], F.max_pool2d(x, kernel_size: 2).shape);
        Assert.Equal([1L, 2, 4, 3], F.avg_pool2d(x, (2, 3)).shape);
        Assert.Equal([1L, 2, 9, 9], F.layer_norm(x, [9, 9]).shape);
        Assert.Equal([1L, 2, 11, 13], F.pad(x, (2, 2, 1, 1), PaddingModes.Replicate).shape);
    }

    /// <summary>Images with a stroke: class 0 stands, class 1 lies.</summary>
    private static (Tensor, Tensor) Strokes(int count)
    {
        var images = rand(count, 1, 16, 16) * 0.3;
        var labels = randint(0, 2, [(long)count]);
        var places = randint(2, 14, [(long)count]);
        for (var i = 0; i < count; i++)
        {
            var at = places[i].item<long>();
            if (labels[i].item<long>() == 0) images[i, 0, TensorIndex.Slice(2, 14), at] = tensor(1f);
            else images[i, 0, at, TensorIndex.Slice(2, 14)] = tensor(1f);
        }
        return (images, labels);
    }

    private class LeNet : Module<Tensor, Tensor>
    {
        private Module<Tensor, Tensor> conv1 = Conv2d(1, 6, 5, padding: Padding.Same);
        private Module<Tensor, Tensor> norm1 = BatchNorm2d(6);
        private Module<Tensor, Tensor> conv2 = Conv2d(6, 16, 5);
        private Module<Tensor, Tensor> pool = MaxPool2d(kernel_size: 2);
        private Module<Tensor, Tensor> fc = Linear(64, 2);

        public LeNet(string name) : base(name) => RegisterComponents();

        public override Tensor forward(Tensor x)
        {
            using var scope = NewDisposeScope();
            x = pool.call(F.relu(norm1.call(conv1.call(x))));
            x = pool.call(F.relu(conv2.call(x)));
            return fc.call(x.flatten(1)).MoveToOuterDisposeScope();
        }
    }
}
