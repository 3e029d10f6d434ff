using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks;

/// <summary>A whole step of chapter 5: forward, cross-entropy, backward, momentum. OpenBLAS's time is that of the five products alone.</summary>
internal static class TrainingStep
{
    public const string Name = "training step 784-128-10";

    private const int Batch = 64;

    public static Times Measure(PyTorch? python)
    {
        manual_seed(1);
        using var network = new Network();
        using var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
        using var images = randn(Batch, 784);
        using var labels = randint(0, 10, [(long)Batch]);

        void Step()
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(network.call(images), labels);
            loss.backward();
            optimizer.step();
        }

        var contenders = new List<Contender> { Contest.Of(Step) };
        if (python is not null) contenders.Add(python.TrainingStep());
        var medians = Contest.Medians(contenders);
        var products = MatrixProduct.OfTrainingStep.Sum(product => product.Measure(null).OpenBlas);
        return new Times(medians[0], products, python is not null ? medians[1] : double.NaN);
    }

    private sealed class Network : Module<Tensor, Tensor>
    {
        private readonly Linear hidden = Linear(784, 128);
        private readonly Linear output = Linear(128, 10);

        public Network() : base("network") => RegisterComponents();

        public override Tensor forward(Tensor input) => output.call(functional.relu(hidden.call(input)));
    }
}
