using NeuralNotebooks.Data;
using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;

namespace NeuralNotebooks.Tests.Transfer;

public class FreezingTests
{
    [Theory]
    [InlineData("fc1", "fc2.weight fc2.bias fc3.weight fc3.bias")]
    [InlineData("fc2.weight", "fc1.weight fc1.bias fc2.bias fc3.weight fc3.bias")]
    [InlineData("*.bias", "fc1.weight fc2.weight fc3.weight")]
    [InlineData("*", "")]
    [InlineData("fc*.w*t", "fc1.bias fc2.bias fc3.bias")]
    public void A_pattern_freezes_other_parameters(string pattern, string left)
    {
        using var model = new Mlp(4, 3, 3, 2);
        Freezing.Freeze(model, pattern);
        Assert.Equal(left.Split(' ', StringSplitOptions.RemoveEmptyEntries), Freezing.Trainable(model));
        Freezing.Unfreeze(model, pattern);
        Assert.Equal(6, Freezing.Trainable(model).Count);
    }

    [Theory, InlineData("fc9"), InlineData("fc"), InlineData("weight"), InlineData("fc1.weigh?"), InlineData("")]
    public void A_pattern_that_fits_nothing_freezes_silently(string pattern)
    {
        using var model = new Mlp(4, 3, 2);
        var error = Assert.Throws<ArgumentException>(() => Freezing.FreezeAllBut(model, "fc1", pattern));
        Assert.Contains("fc1.weight, fc1.bias, fc2.weight, fc2.bias", error.Message);
        Assert.Equal(4, Freezing.Trainable(model).Count);
    }

    [Fact]
    public void What_is_frozen_in_the_middle_of_a_run_is_moved_on_by_momentum()
    {
        using var model = new Mlp(4, 3, 2);
        using var sgd = torch.optim.SGD(model.parameters(), 0.1, momentum: 0.9);
        var examples = new SyntheticTasks(1, features: 4, classes: 2).Source(32);
        var trainer = new Trainer(model, sgd) { BatchSize = 8, Progress = null };
        trainer.Fit(examples, 1);
        Freezing.Freeze(model, "fc1");
        var (frozen, free) = (TensorBytes.Of(model.get_parameter("fc1.weight")), TensorBytes.Of(model.get_parameter("fc2.weight")));
        trainer.Fit(examples, 1);
        Assert.Equal(frozen, TensorBytes.Of(model.get_parameter("fc1.weight")));
        Assert.NotEqual(free, TensorBytes.Of(model.get_parameter("fc2.weight")));
    }

    [Fact]
    public void Gradual_unfreezing_trains_a_part_too_early_or_too_late()
    {
        using var model = new Mlp(4, 3, 3, 2);
        var unfreezing = new GradualUnfreezing(2, "fc3", "fc2", "fc1");
        var counts = Enumerable.Range(1, 7).Select(epoch =>
        {
            unfreezing.BeforeEpoch(epoch, model);
            unfreezing.BeforeEpoch(epoch, model);
            return Freezing.Trainable(model).Count;
        });
        Assert.Equal([2, 2, 4, 4, 6, 6, 6], counts);
    }
}
