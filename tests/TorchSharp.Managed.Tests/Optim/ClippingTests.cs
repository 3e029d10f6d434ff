using System.Globalization;
using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

public class ClippingTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("clipping");

    public static TheoryData<string> Names => [.. Cases.Keys.Where(name => name.StartsWith("max_norm", StringComparison.Ordinal))];

    public static TheoryData<string> NamesOfValues => [.. Cases.Keys.Where(name => name.StartsWith("value", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_norm_and_the_gradients_are_PyTorchs(string name)
    {
        var golden = Cases[name];
        var parameters = Enumerable.Range(0, 3).Select(i => WithGradient(golden.Tensor($"before{i}")!)).ToArray();
        var type = double.Parse(golden.GetProperty("norm_type").ToString(), CultureInfo.InvariantCulture);
        var norm = nn.utils.clip_grad_norm_(parameters, golden.GetProperty("max_norm").GetDouble(), type);
        var tolerance = parameters[0].dtype == ScalarType.Float32 ? 1e-6 : 1e-13;
        Assert.Equal(golden.GetProperty("norm").GetDouble(), norm, tolerance * norm);
        for (var i = 0; i < 3; i++) Nearly.Equal(golden.Tensor($"after{i}")!, parameters[i].grad!, tolerance, tolerance);
    }

    [Theory]
    [MemberData(nameof(NamesOfValues))]
    public void A_gradient_is_cut_elsewhere_than_in_PyTorch(string name)
    {
        var parameters = Enumerable.Range(0, 3).Select(i => WithGradient(Cases[name].Tensor($"before{i}")!)).ToArray();
        nn.utils.clip_grad_value_(parameters, Cases[name].GetProperty("value").GetDouble());
        for (var i = 0; i < 3; i++) Nearly.Equal(Cases[name].Tensor($"after{i}")!, parameters[i].grad!, 0, 0);
    }

    [Fact]
    public void Gradients_within_the_norm_keep_their_bits_and_parameters_without_any_do_no_harm()
    {
        var w = WithGradient(tensor(new[] { 0.1f, -0.7f }));
        Assert.Equal(0, nn.utils.clip_grad_norm_([new Parameter(ones(2))], 1));
        Assert.Equal(Math.Sqrt(0.5), nn.utils.clip_grad_norm_([w, new Parameter(ones(2))], 1), 1e-6);
        Assert.Equal([0.1f, -0.7f], w.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_gradient_that_is_not_a_number_does_not_pass_unseen()
    {
        var w = WithGradient(tensor(new[] { 1f, float.NaN }));
        Assert.Equal(double.NaN, nn.utils.clip_grad_norm_([w], 1));
        Assert.All(w.grad!.data<float>().ToArray(), value => Assert.Equal(float.NaN, value));
    }

    [Fact]
    public void Clipping_by_value_cuts_each_element()
    {
        var w = WithGradient(tensor(new[] { 3f, -0.2f, -8f }));
        nn.utils.clip_grad_value_([w, new Parameter(ones(2))], 0.5);
        Assert.Equal([0.5f, -0.2f, -0.5f], w.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_norm_that_cannot_be_meant_is_an_error()
    {
        var w = WithGradient(ones(2));
        Assert.Contains("-1", Assert.Throws<ArgumentException>(() => nn.utils.clip_grad_norm_([w], -1)).Message);
        Assert.Throws<ArgumentException>(() => nn.utils.clip_grad_norm_([w], 1, 0));
        Assert.Throws<ArgumentException>(() => nn.utils.clip_grad_value_([w], double.NaN));
    }

    private static Parameter WithGradient(Tensor gradient)
    {
        var parameter = new Parameter(ones_like(gradient));
        (parameter * gradient).sum().backward();
        return parameter;
    }
}
