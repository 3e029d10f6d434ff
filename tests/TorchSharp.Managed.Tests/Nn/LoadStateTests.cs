using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class LoadStateTests
{
    [Fact]
    public void Values_are_copied_into_the_same_parameters()
    {
        using var from = Sequential(("a", Linear(3, 4)), ("b", Linear(4, 2)));
        using var to = Sequential(("a", Linear(3, 4)), ("b", Linear(4, 2)));
        var weight = to.get_parameter("a.weight");
        var (missing, unexpected) = to.load_state_dict(from.state_dict());
        Assert.Empty(missing);
        Assert.Empty(unexpected);
        Assert.Same(weight, to.get_parameter("a.weight"));
        Assert.All(from.state_dict(), entry => Nearly.Equal(entry.Value, to.state_dict()[entry.Key], 0, 0));
        Assert.True(weight.requires_grad && weight.is_leaf);
    }

    [Fact]
    public void Values_of_another_type_are_converted()
    {
        using var to = Linear(1, 1, hasBias: false);
        to.load_state_dict(new() { ["weight"] = tensor(new[] { 2.5 }).reshape(1, 1) });
        Assert.Equal(2.5f, to.weight.item<float>());
    }

    [Fact]
    public void A_strict_mismatch_names_what_is_missing_and_what_is_too_much_and_changes_nothing()
    {
        using var to = Linear(1, 1);
        var before = to.weight.item<float>();
        var error = Assert.Throws<InvalidOperationException>(() => to.load_state_dict(new() { ["weight"] = zeros(1, 1), ["other"] = zeros(1) }));
        Assert.Contains("bias", error.Message);
        Assert.Contains("other", error.Message);
        Assert.Equal(before, to.weight.item<float>());
    }

    [Fact]
    public void What_both_have_is_loaded_when_not_strict()
    {
        using var to = Linear(1, 1);
        var (missing, unexpected) = to.load_state_dict(new() { ["weight"] = zeros(1, 1), ["other"] = zeros(1) }, strict: false);
        Assert.Equal(["bias"], missing);
        Assert.Equal(["other"], unexpected);
        Assert.Equal(0f, to.weight.item<float>());
    }

    [Fact]
    public void Skipped_paths_are_neither_loaded_nor_missed()
    {
        using var to = Linear(1, 1);
        var before = to.weight.item<float>();
        to.load_state_dict(new() { ["weight"] = zeros(1, 1) }, skip: ["weight", "bias"]);
        Assert.Equal(before, to.weight.item<float>());
    }

    [Fact]
    public void A_wrong_shape_is_an_error_with_path_and_both_shapes_and_nothing_is_loaded()
    {
        using var to = Linear(3, 2);
        var before = to.weight.sum().ToDouble();
        var error = Assert.Throws<ExternalException>(() => to.load_state_dict(new() { ["weight"] = zeros(2, 3), ["bias"] = zeros(3) }));
        Assert.Contains("'bias'", error.Message);
        Assert.Contains("[2]", error.Message);
        Assert.Contains("[3]", error.Message);
        Assert.Equal(before, to.weight.sum().ToDouble());
    }
}
