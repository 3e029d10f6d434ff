using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Random;

/// <summary>The same seed gives PyTorch's numbers, over successive calls of all kinds.</summary>
public class RandomGoldenTests
{
    public static TheoryData<string> Topics => ["uniform", "whole", "normal", "others"];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_sequence_of_draws_differs_from_PyTorchs(string topic)
    {
        var golden = Golden.Load("random_numbers")[topic];
        manual_seed(topic switch { "uniform" => 42, "whole" => -5, "normal" => 7, _ => (1L << 33) + 11 });
        foreach (var step in golden.GetProperty("steps").EnumerateArray())
        {
            var call = step.GetProperty("call").GetString()!;
            var expected = step.Tensor("result")!;
            var actual = Draw(call, step);
            // Box and Muller's logarithm and sine are the library's: PyTorch's own kernels differ by so much among themselves.
            var isRounded = call is "randn" or "normal_" or "exponential_";
            Nearly.Equal(expected, actual, isRounded ? 1e-6 : 0, isRounded ? 2e-6 : 0);
        }
    }

    private static Tensor Draw(string call, JsonElement step)
    {
        var size = step.TryGetProperty("size", out var s) ? s.EnumerateArray().Select(d => d.GetInt64()).ToArray() : [];
        var type = step.TryGetProperty("double", out var d) && d.GetBoolean() ? ScalarType.Float64 : ScalarType.Float32;
        double Number(string name) => step.GetProperty(name).GetDouble();
        return call switch
        {
            "rand" => rand(size, type),
            "randn" => randn(size, type),
            "randint" => randint((long)Number("low"), (long)Number("high"), size),
            "randperm" => randperm((long)Number("n")),
            "uniform_" => empty(size, type).uniform_(Number("low"), Number("high")),
            "normal_" => empty(size, type).normal_(Number("mean"), Number("std")),
            "bernoulli_" => empty(size, type).bernoulli_(Number("p")),
            "bernoulli" => bernoulli(tensor(step.GetProperty("p").EnumerateArray().Select(p => (float)p.GetDouble()).ToArray())),
            "exponential_" => empty(size, type).exponential_(Number("rate")),
            "uniform_ transposed" => empty(size, type).t().uniform_(-1, 1),
            _ => throw new InvalidDataException($"The golden file asks for {call}."),
        };
    }
}
