using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks.Work;

/// <summary>Chapter 5's network: 784 pixels, one hidden layer, ten digits.</summary>
internal sealed class Network : Module<Tensor, Tensor>
{
    private readonly Linear hidden;
    private readonly Linear output;

    public Network(int width) : base("network")
    {
        hidden = Linear(784, width);
        output = Linear(width, 10);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => output.call(functional.relu(hidden.call(input)));
}
