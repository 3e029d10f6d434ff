using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>First values as PyTorch draws them for the same seed.</summary>
public class InitialisationTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("initialisers");

    [Fact]
    public void Linear_layers_have_PyTorchs_bits()
    {
        manual_seed(1);
        using var first = Linear(784, 128);
        using var second = Linear(128, 10);
        var golden = Cases["Linear"];
        Assert.Equal(golden.GetProperty("weight").GetString(), Digest(first.weight));
        Assert.Equal(golden.GetProperty("bias").GetString(), Digest(first.bias!));
        Assert.Equal(golden.GetProperty("secondWeight").GetString(), Digest(second.weight));
        Nearly.Equal(golden.Tensor("secondBias")!, second.bias!, 0, 0);
    }

    [Fact]
    public void A_linear_layer_of_doubles_has_PyTorchs_bits()
    {
        manual_seed(2);
        using var linear = Linear(7, 3, dtype: float64);
        Nearly.Equal(Cases["Linear of doubles"].Tensor("weight")!, linear.weight, 0, 0);
        Nearly.Equal(Cases["Linear of doubles"].Tensor("bias")!, linear.bias!, 0, 0);
    }

    [Theory]
    [InlineData("kaiming_uniform_")]
    [InlineData("kaiming_uniform_ fan_out relu")]
    [InlineData("xavier_uniform_")]
    [InlineData("glorot_uniform_")]
    [InlineData("uniform_")]
    public void Uniform_initialisers_have_PyTorchs_bits(string name) => Nearly.Equal(Cases[name.Replace("glorot", "xavier", StringComparison.Ordinal)].Tensor("result")!, Initialised(name), 0, 0);

    [Theory]
    [InlineData("kaiming_normal_")]
    [InlineData("kaiming_normal_ fan_out relu")]
    [InlineData("xavier_normal_")]
    [InlineData("glorot_normal_")]
    [InlineData("normal_")]
    public void Normal_initialisers_agree_with_PyTorch(string name) => Nearly.Equal(Cases[name.Replace("glorot", "xavier", StringComparison.Ordinal)].Tensor("result")!, Initialised(name), 1e-6, 2e-6);

    [Fact]
    public void Dropout_drops_what_PyTorch_drops_and_takes_as_many_random_numbers()
    {
        manual_seed(4);
        Nearly.Equal(Cases["dropout"].Tensor("result")!, functional.dropout(ones(6, 7), 0.3), 0, 0);
        Nearly.Equal(Cases["dropout"].Tensor("next")!, rand(3), 0, 0);
    }

    [Fact]
    public void Fans_count_the_receptive_field() => Assert.Equal((12L, 18L), init.CalculateFanInAndFanOut(empty(6, 4, 3)));

    [Fact]
    public void Fans_of_a_vector_are_an_error_that_names_its_shape()
    {
        var error = Assert.Throws<ArgumentException>(() => init.kaiming_uniform_(empty(5)));
        Assert.Contains("[5]", error.Message);
    }

    [Fact]
    public void Constants_fill_in_place_without_history()
    {
        using var linear = Linear(3, 2);
        Assert.Same(linear.weight, init.ones_(linear.weight));
        Assert.Equal(6.0, linear.weight.sum().ToDouble());
        Assert.True(linear.weight.is_leaf);
        init.constant_(linear.bias!, 0.5);
        Assert.Equal(1.0, linear.bias!.sum().ToDouble());
        init.zeros_(linear.bias!);
        Assert.Equal(0.0, linear.bias!.sum().ToDouble());
    }

    private static Tensor Initialised(string name)
    {
        manual_seed(3);
        var tensor = empty(6, 4, 3);
        return name switch
        {
            "kaiming_uniform_" => init.kaiming_uniform_(tensor),
            "kaiming_uniform_ fan_out relu" => init.kaiming_uniform_(tensor, mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU),
            "xavier_uniform_" => init.xavier_uniform_(tensor, 1.5),
            "uniform_" => init.uniform_(tensor, -0.25, 0.5),
            "kaiming_normal_" => init.kaiming_normal_(tensor),
            "kaiming_normal_ fan_out relu" => init.kaiming_normal_(tensor, mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU),
            "glorot_uniform_" => init.glorot_uniform_(tensor, 1.5),
            "glorot_normal_" => init.glorot_normal_(tensor, 1.5),
            "xavier_normal_" => init.xavier_normal_(tensor, 1.5),
            _ => init.normal_(tensor, 1, 0.5),
        };
    }

    private static string Digest(Tensor tensor) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(tensor.detach().data<float>().ToArray().AsSpan())));
}
