using System.Reflection;

namespace TorchSharp.Tests.Determinism;

/// <summary>The engine's README says which functions the platform computes, so that nobody expects the same bits of them elsewhere.</summary>
public class PlatformFunctionTests
{
    [Fact]
    public void A_function_that_the_platform_computes_is_not_named_in_the_README()
    {
        var root = typeof(PlatformFunctionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CourseRoot").Value!;
        var sentence = File.ReadLines(Path.Combine(root, "lib", "TorchSharp.Managed", "README.md"))
            .SkipWhile(line => !line.StartsWith("- **Except**", StringComparison.Ordinal))
            .TakeWhile(line => line.Length > 0);
        var named = string.Join(' ', sentence);
        Assert.All(
            PointwiseOperation.All.Where(operation => operation.CallsThePlatform),
            operation => Assert.Contains($"`{(operation.Operator.Name == "Power" ? "pow" : operation.Operator.Name.ToLowerInvariant())}`", named));
    }
}
