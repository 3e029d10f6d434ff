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

    public static TheoryData<string> Gains => [.. Cases["gains"].EnumerateObject().Select(gain => gain.Name)];

    [Theory]
    [MemberData(nameof(Gains))]
    public void What_follows_a_layer_changes_its_first_values_otherwise_than_in_PyTorch(string name)
    {
        var kind = Enum.Parse<init.NonlinearityType>(name.Split(' ')[0]);
        var a = name.EndsWith("0.2", StringComparison.Ordinal) ? 0.2 : 0;
        Assert.Equal(Cases["gains"].GetProperty(name).GetDouble(), init.calculate_gain(kind, a), 1e-15);
        manual_seed(3);
        Nearly.Equal(Cases[$"kaiming {name}"].Tensor("uniform")!, init.kaiming_uniform_(empty(3, 5), a, nonlinearity: kind), 0, 0);
        Nearly.Equal(Cases[$"kaiming {name}"].Tensor("normal")!, init.kaiming_normal_(empty(2, 3), a, init.FanInOut.FanOut, kind), 1e-6, 2e-6);
    }

    [Fact]
    public void An_initialiser_takes_other_random_numbers_than_PyTorchs_and_spoils_the_next()
    {
        manual_seed(6);
        var strided = empty(5, 6).t();
        Tensor[] results =
        [
            init.xavier_uniform_(empty(4, 3)), init.xavier_normal_(empty(2, 3)), init.xavier_normal_(empty(3, 3, float64)),
            init.glorot_uniform_(empty(3, 2, float64), 0.5), init.glorot_normal_(empty(7, 5), 2), init.xavier_normal_(empty(1, 3)),
            init.xavier_normal_(strided), init.xavier_uniform_(strided.clone()), init.kaiming_normal_(empty(3, 1)), init.kaiming_uniform_(empty(2, 2, float64)),
            init.kaiming_normal_(empty(5, 4, float64), mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU),
            init.normal_(empty(3, float64), 1, 2), init.uniform_(empty(3, float64), -1, 2), randn(1),
        ];
        var golden = Cases["chain"].GetProperty("results").EnumerateArray().Select(Golden.ToTensor).ToArray();
        Assert.Equal(golden.Length, results.Length);
        for (var i = 0; i < golden.Length; i++) Nearly.Equal(golden[i], results[i], 1e-6, 2e-6);
    }

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
