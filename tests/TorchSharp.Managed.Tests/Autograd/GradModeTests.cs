using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

public class GradModeTests
{
    [Fact]
    public void An_error_ends_the_scope_in_which_nothing_is_recorded()
    {
        void Fail()
        {
            using var scope = no_grad();
            Assert.False(is_grad_enabled());
            throw new InvalidDataException();
        }
        Assert.Throws<InvalidDataException>(Fail);
        Assert.True(is_grad_enabled());
    }

    [Fact]
    public void Scopes_end_in_the_mode_in_which_they_began()
    {
        using (set_grad_enabled(false))
        {
            using (enable_grad())
            using (inference_mode()) Assert.False(is_grad_enabled());
            Assert.False(is_grad_enabled());
            using (no_grad()) Assert.False(is_grad_enabled());
            Assert.False(is_grad_enabled());
        }
        Assert.True(is_grad_enabled());
    }

    [Fact]
    public void A_scope_of_one_thread_does_not_stop_the_recording_of_another()
    {
        var x = ones(1, requires_grad: true);
        bool? recorded = null, scopeIsShared = null;
        using (no_grad())
        {
            var other = new Thread(() =>
            {
                recorded = (x * 2).requires_grad;
                using (no_grad()) scopeIsShared = (x * 2).requires_grad;
            });
            other.Start();
            other.Join();
            Assert.False((x * 2).requires_grad);
        }
        Assert.True(recorded);
        Assert.False(scopeIsShared);
        Assert.True(is_grad_enabled());
    }

    [Fact]
    public void A_new_leaf_may_be_made_where_nothing_is_recorded()
    {
        using var scope = no_grad();
        Assert.True(ones(1, requires_grad: true).requires_grad);
    }
}
