using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Random;

/// <summary>The state of a generator has libtorch's bytes, so that TorchSharp and PyTorch can go on where the engine was.</summary>
public class GeneratorStateTests
{
    private const int KeptNormal = 24 + 8 * 624 + 8;

    private static readonly Dictionary<string, JsonElement> Cases = Golden.Load("generator_states");

    private static readonly Dictionary<string, Action<Generator>> Calls = new()
    {
        ["fresh"] = _ => { },
        ["rand(1)"] = g => rand(1, generator: g),
        ["rand(623)"] = g => rand(623, generator: g),
        ["rand(624)"] = g => rand(624, generator: g),
        ["rand(625)"] = g => rand(625, generator: g),
        ["rand(2000), randn(1)"] = g =>
        {
            rand(2000, generator: g);
            randn(1, generator: g);
        },
        ["randn(2)"] = g => randn(2, generator: g),
        ["a seed of more than 32 bits"] = _ => { },
        ["a negative seed, randperm(10)"] = g => randperm(10, generator: g),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_state_differs_from_PyTorchs_in_a_byte(string name)
    {
        var bytes = After(name).get_state().data<byte>().ToArray();
        Assert.Equal(Cases[name].GetProperty("kept").GetDouble(), BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(KeptNormal)), 1e-14);
        bytes.AsSpan(KeptNormal, sizeof(double)).Clear();
        Assert.Equal(5056, bytes.Length);
        Assert.Equal(Cases[name].GetProperty("digest").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_state_that_is_set_is_not_the_one_that_was_taken(string name)
    {
        using var generator = After(name);
        using var state = generator.get_state();
        using var other = new Generator(1);
        other.set_state(state);
        Assert.True(state.Equals(other.get_state()));
        Assert.Equal(generator.initial_seed(), other.initial_seed());
        Nearly.Equal(randn(700, generator: generator), randn(700, generator: other), 0, 0);
    }

    [Fact]
    public void A_state_without_its_last_bytes_or_stored_as_whole_numbers_is_refused()
    {
        using var generator = After("rand(2000), randn(1)");
        using var state = generator.get_state();
        foreach (var stored in new[] { state[..5048], state.to(int64).to(uint8), state.unsqueeze(1).expand(-1, 2).t()[1] })
        {
            using var other = new Generator(1);
            other.set_state(stored);
            Assert.True(state.Equals(other.get_state()));
        }
    }

    private static Generator After(string name)
    {
        var generator = new Generator().manual_seed(Cases[name].GetProperty("seed").GetInt64());
        Calls[name](generator);
        return generator;
    }
}
