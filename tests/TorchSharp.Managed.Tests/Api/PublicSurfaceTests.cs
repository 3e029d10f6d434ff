namespace TorchSharp.Tests.Api;

/// <summary>The engine's public API lies beside as text, so that a change of it is a line that a reviewer sees.</summary>
public class PublicSurfaceTests
{
    [Fact]
    public void A_change_of_the_public_API_is_a_change_of_engine_api_txt()
    {
        var expected = FilesBeside.Path("Api", "engine-api.txt");
        var actual = Path.Combine(AppContext.BaseDirectory, "engine-api.txt");
        var lines =
            from type in PublicApi.Types(typeof(torch).Assembly)
            from member in PublicApi.Members(type).Prepend("")
            select member.Length == 0 ? ApiFormat.Name(type) : $"    {member}";
        File.WriteAllLines(actual, lines);
        Assert.True(
            File.Exists(expected) && File.ReadAllLines(expected).SequenceEqual(File.ReadAllLines(actual)),
            $"The public API has changed. Compare, and if it is meant, copy {actual} to {expected}.");
    }
}
