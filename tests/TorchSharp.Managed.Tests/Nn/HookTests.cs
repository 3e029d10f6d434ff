using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class HookTests
{
    [Fact]
    public void Hooks_see_and_change_inputs_and_outputs_until_they_are_removed()
    {
        using var module = Identity();
        var before = module.register_forward_pre_hook((m, input) => input + 1);
        var after = module.register_forward_hook((m, input, output) => output * input);
        Assert.Equal(9.0, module.call(tensor(2.0)).ToDouble());
        before.remove();
        Assert.Equal(4.0, module.call(tensor(2.0)).ToDouble());
        after.remove();
        Assert.Equal(2.0, module.call(tensor(2.0)).ToDouble());
    }

    [Fact]
    public void A_hook_that_returns_null_changes_nothing()
    {
        using var module = Identity();
        module.register_forward_hook((m, input, output) => null!);
        Assert.Equal(2.0, module.call(tensor(2.0)).ToDouble());
    }

    [Fact]
    public void Hooks_of_a_module_run_around_the_pass_in_their_order()
    {
        using var module = Sequential(Identity());
        var seen = new List<string>();
        module.register_forward_pre_hook(m => seen.Add("before " + m.GetName()));
        module.register_forward_hook(m => seen.Add("after " + m.GetName()));
        module.call(tensor(1.0));
        Assert.Equal(["before Sequential", "after Sequential"], seen);
    }

    [Fact]
    public void Hooks_of_a_loss_get_both_inputs()
    {
        using var loss = MSELoss();
        loss.register_forward_pre_hook((m, input, target) => (input, target + 1));
        Assert.Equal(1.0, loss.call(tensor(2.0), tensor(2.0)).ToDouble());
    }
}
