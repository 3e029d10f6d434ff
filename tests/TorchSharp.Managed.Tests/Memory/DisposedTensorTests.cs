using System.Diagnostics;
using System.Reflection;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Memory;

/// <summary>A tensor that was disposed of answers no question: it would be about memory that another tensor has by now.</summary>
public class DisposedTensorTests
{
    private static readonly Dictionary<string, Action<Tensor>> Questions = new()
    {
        ["shape"] = x => _ = x.shape,
        ["size()"] = x => x.size(),
        ["size(0)"] = x => x.size(0),
        ["stride()"] = x => x.stride(),
        ["stride(0)"] = x => x.stride(0),
        ["storage_offset"] = x => x.storage_offset(),
        ["dtype"] = x => _ = x.dtype,
        ["device"] = x => _ = x.device,
        ["device_type"] = x => _ = x.device_type,
        ["is_cpu"] = x => x.is_cpu(),
        ["ndim"] = x => _ = x.ndim,
        ["Dimensions"] = x => _ = x.Dimensions,
        ["dim"] = x => x.dim(),
        ["numel"] = x => x.numel(),
        ["NumberOfElements"] = x => _ = x.NumberOfElements,
        ["element_size"] = x => x.element_size(),
        ["ElementSize"] = x => _ = x.ElementSize,
        ["is_contiguous"] = x => x.is_contiguous(),
        ["is_floating_point"] = x => x.is_floating_point(),
        ["is_integral"] = x => x.is_integral(),
        ["requires_grad"] = x => _ = x.requires_grad,
        ["requires_grad of a new value"] = x => x.requires_grad = true,
        ["is_leaf"] = x => _ = x.is_leaf,
        ["grad"] = x => _ = x.grad,
        ["grad of a new value"] = x => x.grad = null,
        ["retain_grad"] = x => x.retain_grad(),
        ["detach"] = x => x.detach(),
        ["detach_"] = x => x.detach_(),
        ["alias"] = x => x.alias(),
        ["ToString"] = x => x.ToString(),
        ["str"] = x => x.str(),
        ["item"] = x => x.item<float>(),
        ["data"] = x => x.data<float>(),
        ["is_nonzero"] = x => x.is_nonzero(),
        ["Equals"] = x => x.Equals(ones(2, 3)),
        ["Equals of the other"] = x => ones(2, 3).Equals(x),
        ["allclose"] = x => x.allclose(ones(1)),
        ["to its own type"] = x => x.to(float32),
        ["reshape"] = x => x.reshape(-1),
        ["fill_"] = x => x.fill_(1),
        ["backward"] = x => x.backward(),
        ["a sum with others"] = x => _ = ones(2, 3) + x,
        ["a place in a matrix"] = x => zeros(2, 2)[0] = x,
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disposed_tensor_answers_with_an_InvalidOperationException(string question)
    {
        var x = ones([2, 3], requires_grad: true);
        x.Dispose();
        Assert.Contains("disposed", Assert.Throws<InvalidOperationException>(() => Questions[question](x)).Message);
    }

    [Fact]
    public void What_must_not_throw_does_not()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, 3);
        x.Dispose();
        x.Dispose();
        Assert.True(x.IsInvalid);
        Assert.Same(x, x.DetachFromDisposeScope().MoveToOuterDisposeScope());
        Assert.Equal(x.GetHashCode(), x.GetHashCode());
        Assert.Equal("disposed of", Debugged(x));
        Assert.Equal("[1], type = Float32, device = cpu", Debugged(ones(1)));
    }

    [Fact]
    public void A_view_of_a_disposed_tensor_can_still_be_changed_and_differentiated()
    {
        var x = ones(4, requires_grad: true);
        var whole = x * 2;
        var part = whole[1..3];
        whole.Dispose();
        part.mul_(3);
        part.sum().backward();
        Assert.Equal([0f, 6, 6, 0], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void State_with_a_disposed_tensor_is_not_loaded_even_in_part()
    {
        using var model = nn.Linear(2, 1);
        var before = Nearly.Numbers(model.weight);
        var bias = zeros(1);
        bias.Dispose();
        Assert.Throws<InvalidOperationException>(() => model.load_state_dict(new() { ["weight"] = zeros(1, 2), ["bias"] = bias }));
        Assert.Equal(before, Nearly.Numbers(model.weight));
    }

    [Fact]
    public void A_disposed_parameter_stays_without_a_step()
    {
        var w = new Parameter(ones(2));
        using var optimizer = optim.SGD([w], 0.1);
        w.Dispose();
        optimizer.zero_grad();
        optimizer.step();
        Assert.True(w.IsInvalid);
    }

    /// <summary>What a debugger shows, by the attribute that tells it.</summary>
    private static object? Debugged(Tensor x)
    {
        var member = typeof(Tensor).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value.Trim('{', '}').Split(',')[0];
        return typeof(Tensor).GetProperty(member, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(x);
    }
}
