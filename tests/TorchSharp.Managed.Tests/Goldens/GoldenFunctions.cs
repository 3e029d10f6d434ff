using System.Runtime.InteropServices;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Golden values of functions, each case named "function | tensor": a test gives the functions, the file says which it wants.</summary>
/// <param name="topic">The file.</param>
internal sealed class GoldenFunctions(string topic)
{
    private readonly Dictionary<string, JsonElement> cases = Golden.Load(topic);

    /// <summary>The names behind the bar.</summary>
    public IEnumerable<string> Inputs => cases.Keys.Where(name => name.Contains(" | ")).Select(name => name.Split(" | ")[1]).Distinct();

    /// <summary>A tensor that the script made for several functions.</summary>
    public Tensor Input(string name) => cases[$"tensor {name}"].ToTensor();

    /// <summary>Computes every case of an input. Fails with the names of all that differ, or that there is no function for.</summary>
    /// <param name="input">The name behind the bar.</param>
    /// <param name="call">The result of the function with a name; throws where PyTorch does.</param>
    /// <param name="tolerance">What may differ, relatively and absolutely; for Float64 a ten-millionth of it.</param>
    public void Check(string input, Func<string, Tensor> call, double tolerance = 1e-6)
    {
        var errors = new List<string>();
        foreach (var (name, golden) in cases.Where(entry => entry.Key.EndsWith(" | " + input, StringComparison.Ordinal)))
        {
            try
            {
                Compare(golden, () => call(name.Split(" | ")[0]), tolerance);
            }
            catch (Exception error)
            {
                errors.Add($"{name}: {error.Message}");
            }
        }
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    /// <summary>A case is a tensor, or the word "error" where PyTorch has none.</summary>
    private static void Compare(JsonElement golden, Func<Tensor> call, double tolerance)
    {
        using var scope = NewDisposeScope();
        if (golden.ValueKind == JsonValueKind.String)
        {
            Assert.True(Record.Exception(call) is ExternalException or ArgumentException, "There is no error of the engine.");
            return;
        }
        var expected = golden.ToTensor();
        var allowed = expected.dtype == ScalarType.Float64 ? tolerance * 1e-7 : tolerance;
        Nearly.Equal(expected, call(), allowed, allowed);
    }
}
