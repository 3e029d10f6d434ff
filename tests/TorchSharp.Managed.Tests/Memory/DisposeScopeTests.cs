using static TorchSharp.torch;

namespace TorchSharp.Tests.Memory;

public class DisposeScopeTests
{
    [Fact]
    public void What_is_moved_lives_as_long_as_the_scope_around()
    {
        Tensor moved, lost;
        using (var outer = NewDisposeScope())
        {
            using (var inner = NewDisposeScope())
            {
                (moved, lost) = (ones(1), ones(1));
                Assert.Same(moved, inner.MoveToOuter(moved));
                Assert.Equal((1, 1), (outer.DisposablesCount, inner.DisposablesCount));
            }
            Assert.True(lost.IsInvalid);
            Assert.False(moved.IsInvalid);
        }
        Assert.True(moved.IsInvalid);
    }

    [Fact]
    public void What_is_detached_lives_until_its_owner_disposes_of_it()
    {
        Tensor detached, moved;
        using (NewDisposeScope())
        using (var inner = NewDisposeScope())
        {
            (detached, moved) = (ones(1), ones(1));
            Assert.Same(detached, inner.Detach(detached));
            moved.DetachFromDisposeScope();
            Assert.Equal(0, inner.DisposablesCount);
        }
        Assert.False(detached.IsInvalid);
        Assert.False(moved.IsInvalid);
        detached.Dispose();
        Assert.True(detached.IsInvalid);
    }

    [Fact]
    public void What_moves_out_of_the_outermost_scope_belongs_to_none()
    {
        Tensor moved;
        using (NewDisposeScope()) moved = ones(1).MoveToOuterDisposeScope();
        Assert.False(moved.IsInvalid);
        Assert.Null(CurrentDisposeScope);
    }

    [Fact]
    public void Everything_can_be_disposed_of_before_the_scope_ends()
    {
        using var scope = NewDisposeScope();
        var first = ones(1);
        scope.DisposeEverything();
        Assert.True(first.IsInvalid);
        Assert.Same(scope, CurrentDisposeScope);
        Assert.False(ones(1).IsInvalid);
        Assert.Equal(1, scope.DisposablesCount);
    }

    [Fact]
    public void An_error_ends_a_scope_and_disposes_of_what_it_holds()
    {
        Tensor? lost = null;
        void Fail()
        {
            using var scope = NewDisposeScope();
            lost = ones(1);
            throw new InvalidDataException();
        }
        Assert.Throws<InvalidDataException>(Fail);
        Assert.True(lost!.IsInvalid);
        Assert.Null(CurrentDisposeScope);
    }

    [Fact]
    public void A_scope_holds_what_its_own_thread_makes()
    {
        using var scope = NewDisposeScope();
        Tensor? foreign = null;
        var other = new Thread(() => foreign = ones(1));
        other.Start();
        other.Join();
        scope.DisposeEverything();
        Assert.False(foreign!.IsInvalid);
    }
}
