using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Random;

/// <summary>The same seed gives PyTorch's numbers, over successive calls of all kinds.</summary>
public class RandomGoldenTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("random_numbers");

    public static TheoryData<string> Topics => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_sequence_of_draws_differs_from_PyTorchs(string topic)
    {
        manual_seed(Cases[topic].GetProperty("seed").GetInt64());
        foreach (var step in Cases[topic].GetProperty("steps").EnumerateArray())
        {
            var call = step.GetProperty("call").GetString()!;
            var expected = step.Tensor("result")!;
            var actual = Draw(call, step);
            if (step.TryGetProperty("last", out var last)) actual = actual.flatten().narrow(0, actual.numel() - last.GetInt64(), last.GetInt64());
            // Box and Muller's logarithm and sine are the library's: PyTorch's own kernels differ by so much among themselves.
            var isRounded = call is "randn" or "normal_" or "exponential_";
            Nearly.Equal(expected, actual, isRounded ? 1e-6 : 0, isRounded ? 2e-6 : 0);
        }
    }

    private static Tensor Draw(string call, JsonElement step)
    {
        var size = step.TryGetProperty("size", out var s) ? s.EnumerateArray().Select(d => d.GetInt64()).ToArray() : [];
        var type = step.TryGetProperty("type", out var t) ? Enum.Parse<ScalarType>(t.GetString()!) : ScalarType.Float32;
        double Number(string name) => step.GetProperty(name).GetDouble();
        return call switch
        {
            "rand" => rand(size, type),
            "randn" => randn(size, type),
            "randint" => randint((long)Number("low"), (long)Number("high"), size, type),
            "random_" => empty(size, type).random_(Number("low"), Number("high")),
            "randperm" => randperm((long)Number("n")),
            "uniform_" => empty(size, type).uniform_(Number("low"), Number("high")),
            "normal_" => empty(size, type).normal_(Number("mean"), Number("std")),
            "bernoulli_" => empty(size, type).bernoulli_(Number("p")),
            "bernoulli" => bernoulli(tensor(step.GetProperty("p").EnumerateArray().Select(p => p.GetDouble()).ToArray(), type)),
            "exponential_" => empty(size, type).exponential_(Number("rate")),
            "dropout" => nn.functional.dropout(ones(size, type), Number("p")),
            "dropout in place" => DropInPlace(full(size, 2f), Number("p")),
            "uniform_ transposed" => empty(size, type).t().uniform_(-1, 1),
            _ => throw new InvalidDataException($"The golden file asks for {call}."),
        };
    }

    private static Tensor DropInPlace(Tensor x, double p)
    {
        _ = nn.functional.dropout(x, p, inplace: true);
        return x;
    }
}
