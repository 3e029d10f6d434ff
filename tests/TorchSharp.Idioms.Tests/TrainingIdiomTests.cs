#nullable disable // as in notebooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Idioms;

/// <summary>Trainings as users of TorchSharp write them: they compile against the engine unchanged, and run.</summary>
public class TrainingIdiomTests
{
    [Fact]
    public void A_classifier_as_a_module_is_trained_saved_loaded_and_evaluated()
    {
        manual_seed(1);
        var device = CPU;
        using var model = new Classifier("classifier", device);
        var optimizer = optim.Adam(model.parameters(), lr: 0.01);
        var loss = CrossEntropyLoss();

        using var data = rand(64, 1, 4, 4, device: device);
        using var labels = data.flatten(1).sum(1).gt(8).to(int64);
        float first = 0, last = 0;
        model.train();
        for (var epoch = 0; epoch < 60; epoch++)
        {
            using var d = NewDisposeScope();
            optimizer.zero_grad();
            var prediction = model.call(data);
            var output = loss.call(prediction, labels);
            output.backward();
            optimizer.step();
            if (epoch == 0) first = output.item<float>();
            last = output.ToSingle();
        }
        Assert.True(last < first / 2, $"The loss only fell from {first} to {last}.");

        model.eval();
        using (no_grad())
        {
            var correct = model.call(data).argmax(1).eq(labels).sum().ToInt32();
            Assert.InRange(correct, 55, 64);
            using var copy = new Classifier("copy", device);
            copy.eval();
            copy.load_state_dict(model.state_dict());
            Assert.True(copy.call(data).allclose(model.call(data)));
        }
    }

    [Fact]
    public void A_function_is_fitted_with_a_row_of_layers_and_a_closure()
    {
        manual_seed(2);
        var x = linspace(-1, 1, 32).unsqueeze(1);
        var y = x.pow(2) * 2 + 0.5;
        var net = Sequential(
            ("hidden", Linear(1, 16)),
            ("tanh", Tanh()),
            ("output", Linear(16, 1)));
        var optimizer = optim.SGD(net.named_parameters(), learningRate: 0.1, momentum: 0.9);
        Tensor closure()
        {
            optimizer.zero_grad();
            var error = mse_loss(net.forward(x), y, Reduction.Mean);
            error.backward();
            return error;
        }
        var before = optimizer.step(closure).item<float>();
        for (var i = 0; i < 200; i++) optimizer.step(closure);
        Assert.InRange(mse_loss(net.forward(x), y).item<float>(), 0, before / 20);
    }

    [Fact]
    public void Layers_are_frozen_and_learn_at_their_own_rates()
    {
        var body = Linear(3, 3);
        var head = Linear(3, 2);
        foreach (var parameter in body.parameters()) parameter.requires_grad = false;
        var optimizer = optim.SGD(new[]
        {
            new SGD.ParamGroup(body.parameters(), lr: 1e-3),
            new SGD.ParamGroup(head.parameters(), lr: 1e-1),
        }, learningRate: 1e-2);
        var frozen = body.weight.clone();
        cross_entropy(head.call(relu(body.call(ones(4, 3)))), zeros(4, dtype: int64)).backward();
        optimizer.step();
        Assert.Null(body.weight.grad);
        Assert.True(frozen.allclose(body.weight));
        Assert.Equal(new[] { 1e-3, 1e-1 }, optimizer.ParamGroups.Select(g => g.LearningRate));
    }


    private sealed class Classifier : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> flatten = Flatten();
        private readonly Module<Tensor, Tensor> fc1 = Linear(16, 32);
        private readonly Module<Tensor, Tensor> dropout = Dropout(0.1);
        private readonly Module<Tensor, Tensor> fc2 = Linear(32, 2);

        public Classifier(string name, Device device = null) : base(name)
        {
            RegisterComponents();
            if (device is not null) this.to(device);
        }

        public override Tensor forward(Tensor input)
        {
            using var x = flatten.call(input);
            using var h = relu(fc1.call(x));
            using var dropped = dropout.call(h);
            return fc2.call(dropped);
        }
    }
}
