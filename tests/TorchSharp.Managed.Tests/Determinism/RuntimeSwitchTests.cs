using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Tests.Determinism;

/// <summary>The same bits with vectors of 512, 256 and 128 bits and with none: the runtime's switches, each in a process of its own.</summary>
public class RuntimeSwitchTests
{
    private const string AnswerFile = "DIGESTS_FILE";

    private static readonly Lazy<string[]> Here = new(() => [.. Digests.Lines()]);

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "0", 256)]
    [InlineData("DOTNET_PreferredVectorBitWidth", "128", 128)]
    [InlineData("DOTNET_EnableAVX2", "0", 128)] // takes fused multiply-add away, too, as all below: a function of the runtime replaces it
    [InlineData("DOTNET_EnableAVX", "0", 128)]
    [InlineData("DOTNET_EnableHWIntrinsic", "0", 32)]
    public async Task Without_an_instruction_set_bits_change(string variable, string value, int widest)
    {
        var lines = await LinesElsewhereAsync((variable, value));
        Assert.True(int.Parse(lines[0]) <= widest, $"{variable}={value} has no effect: vectors have {lines[0]} bits.");
        var others = Here.Value.Except(lines[1..]).Select(line => line.Split(':')[0]);
        Assert.True(!others.Any(), $"With {variable}={value} other bits come from: {string.Join("; ", others)}.");
    }

    [Fact]
    public async Task Another_process_computes_other_bits()
    {
        var lines = await LinesElsewhereAsync();
        var others = Here.Value.Except(lines[1..]).Select(line => line.Split(':')[0]);
        Assert.True(!others.Any(), $"In a second process other bits come from: {string.Join("; ", others)}.");
    }

    /// <summary>What the child process runs.</summary>
    [Fact(Explicit = true)]
    public void Write_the_digests() =>
        File.WriteAllLines(Environment.GetEnvironmentVariable(AnswerFile)!, [$"{WidestVector}", .. Digests.Lines()]);

    private static int WidestVector =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 32;

    /// <summary>The digests of a process of its own, behind the width of its vectors.</summary>
    private static async Task<string[]> LinesElsewhereAsync(params (string Variable, string Value)[] switches)
    {
        var answer = Path.GetTempFileName();
        try
        {
            var output = await RunAsync(answer, switches);
            var lines = File.ReadAllLines(answer);
            Assert.True(lines.Length > 0, $"The process gave no answer.\n{output}");
            return lines;
        }
        finally
        {
            File.Delete(answer);
        }
    }

    private static async Task<string> RunAsync(string answer, (string Variable, string Value)[] switches)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [AnswerFile] = answer },
        };
        foreach (var (variable, value) in switches) start.Environment[variable] = value;
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(RuntimeSwitchTests).Assembly.Location);
        foreach (var argument in (string[])["-explicit", "only", "-method", $"{typeof(RuntimeSwitchTests).FullName}.{nameof(Write_the_digests)}"])
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEndAsync();
        var errors = child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(4));
        return await output + await errors;
    }
}
