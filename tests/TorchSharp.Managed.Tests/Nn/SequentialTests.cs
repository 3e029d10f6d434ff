using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class SequentialTests
{
    [Fact]
    public void Modules_run_one_after_the_other()
    {
        using var net = Sequential(Linear(3, 4), ReLU(), Linear(4, 2));
        using var x = rand(5, 3);
        using var expected = net[2].call(net[1].call(net[0].call(x)));
        Nearly.Equal(expected, net.call(x), 0, 0);
        Assert.Equal(3, net.Count);
    }

    [Fact]
    public void Positions_are_names_unless_others_are_given()
    {
        using var byPosition = Sequential(Linear(1, 1), ReLU());
        using var byName = Sequential(("fc", Linear(1, 1)), ("relu", ReLU()));
        Assert.Equal(["0", "1"], byPosition.named_children().Select(c => c.name));
        Assert.Equal(["fc.weight", "fc.bias"], byName.named_parameters().Select(p => p.name));
    }

    [Fact]
    public void Modules_can_be_appended_and_sliced()
    {
        using var net = Sequential().append(Linear(2, 2)).append("end", ReLU());
        Assert.Equal(["0", "end"], net.named_children().Select(c => c.name));
        Assert.Same(net[0], net[..1][0]);
        Assert.Equal(1, net[(1, null)].Count);
        Assert.Equal("end", net[1..].named_children().Single().name);
        Assert.Throws<IndexOutOfRangeException>(() => net[(0, 3)]);
    }

    [Fact]
    public void What_lies_between_is_disposed_of_but_not_input_and_output()
    {
        using var net = Sequential(Identity(), Dropout(), Identity());
        net.eval();
        using var x = ones(2);
        using var y = net.call(x);
        Assert.False(x.IsInvalid);
        Assert.Equal(2.0, y.sum().ToDouble());
        using var empty = Sequential();
        using var same = empty.call(x);
        Assert.NotSame(x, same);
    }

    [Fact]
    public void Gradients_flow_through_all_modules()
    {
        using var net = Sequential(Flatten(), Linear(4, 3), Tanh(), Linear(3, 2), LogSoftmax(1));
        net.call(rand(5, 2, 2)).sum().backward();
        Assert.All(net.parameters(), p => Assert.NotNull(p.grad));
    }
}
