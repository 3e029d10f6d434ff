#nullable disable // as in notebooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Idioms;

/// <summary>Modules as users of TorchSharp write them: with parameters of their own, buffers, two inputs, and names.</summary>
public class ModuleIdiomTests
{
    [Fact]
    public void A_module_with_parameters_and_buffers_of_its_own_shows_them()
    {
        using var scale = new Scale(3);
        Assert.Equal(["factor", "shift"], scale.named_parameters().Select(p => p.name).Order());
        Assert.Equal(["seen"], scale.named_buffers().Select(b => b.name));
        Assert.Equal(["factor", "seen", "shift"], scale.state_dict().Keys.Order());
        scale.call(ones(2, 3)).sum().backward();
        Assert.Equal(6, scale.parameters().Sum(p => p.numel()));
        Assert.All(scale.parameters(), p => Assert.False(p.grad is null));
        Assert.Equal(2, scale.state_dict()["seen"].item<long>());
    }

    [Fact]
    public void Modules_nest_and_are_walked()
    {
        var net = Sequential(
            ("body", Sequential(Linear(4, 8), ReLU(), Scale8())),
            ("head", Linear(8, 2, hasBias: false)));
        Assert.Equal(["body", "head"], net.named_children().Select(c => c.name));
        Assert.Contains("body.0.weight", net.named_parameters().Select(p => p.name));
        Assert.Contains("body.2.factor", net.state_dict().Keys);
        net.apply(module =>
        {
            if (module is Linear linear) init.xavier_uniform_(linear.weight);
        });
        net.eval();
        Assert.All(net.modules(), module => Assert.False(module.training));
        Assert.Equal([5L, 2], net.call(rand(5, 4)).shape);
        net.to(float64);
        Assert.Equal(float64, net.parameters().First().dtype);
    }

    [Fact]
    public void A_module_takes_two_inputs()
    {
        using var similarity = new Similarity(4);
        var score = similarity.call(rand(7, 4), rand(7, 4));
        Assert.Equal([7L], score.shape);
        F.binary_cross_entropy_with_logits(score, ones(7)).backward();
        Assert.False(similarity.get_parameter("projection.weight").grad is null);
    }

    [Fact]
    public void A_hook_sees_what_passes()
    {
        using var layer = Linear(2, 3);
        long[] seen = null;
        var hook = layer.register_forward_hook((_, _, output) =>
        {
            seen = output.shape;
            return output;
        });
        layer.call(ones(5, 2));
        hook.remove();
        layer.call(ones(6, 2));
        Assert.Equal([5L, 3], seen);
    }

    private static Scale Scale8() => new(8);

    private sealed class Scale : Module<Tensor, Tensor>
    {
        private readonly Parameter factor;
        private readonly Parameter shift;
        private readonly Tensor seen = zeros(1, dtype: int64);

        public Scale(long size) : base(nameof(Scale))
        {
            factor = Parameter(ones(size));
            shift = new Parameter(zeros(size));
            RegisterComponents();
        }

        public override Tensor forward(Tensor x)
        {
            if (training)
                using (no_grad())
                    seen.add_(x.shape[0]);
            return x * factor + shift;
        }
    }

    private sealed class Similarity : Module<Tensor, Tensor, Tensor>
    {
        private readonly Linear projection;

        public Similarity(long size) : base("similarity")
        {
            projection = Linear(size, size);
            register_module("projection", projection);
        }

        public override Tensor forward(Tensor a, Tensor b) => (projection.call(a) * F.tanh(b)).sum(1);
    }
}
