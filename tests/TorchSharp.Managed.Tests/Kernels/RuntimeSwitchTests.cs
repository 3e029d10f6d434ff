using System.Diagnostics;

namespace TorchSharp.Tests.Kernels;

/// <summary>The same bits with vectors of 512, 256 and 128 bits and with none: the runtime's switches, each in a process of its own.</summary>
public class RuntimeSwitchTests
{
    private const string AnswerFile = "KERNEL_DIGEST_FILE";

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Without_an_instruction_set_bits_change(string variable)
    {
        var answer = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { [variable] = "0", [AnswerFile] = answer },
            };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(RuntimeSwitchTests).Assembly.Location);
            foreach (var argument in (string[])["-explicit", "only", "-method", $"{typeof(RuntimeSwitchTests).FullName}.{nameof(Write_the_digest)}"])
                start.ArgumentList.Add(argument);
            using var child = Process.Start(start)!;
            var output = child.StandardOutput.ReadToEndAsync();
            var errors = child.StandardError.ReadToEndAsync();
            await child.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
            Assert.True(File.ReadAllText(answer) == KernelDigest.Compute(), $"Without {variable} the bits are others.\n{await output}{await errors}");
        }
        finally
        {
            File.Delete(answer);
        }
    }

    /// <summary>What the child process runs.</summary>
    [Fact(Explicit = true)]
    public void Write_the_digest() => File.WriteAllText(Environment.GetEnvironmentVariable(AnswerFile)!, KernelDigest.Compute());
}
