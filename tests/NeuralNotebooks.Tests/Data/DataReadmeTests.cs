using System.Security.Cryptography;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class DataReadmeTests
{
    [Fact]
    public void The_hashes_and_lengths_in_the_readme_are_those_of_the_files()
    {
        var lines = File.ReadAllLines(Path.Combine(CourseFolder.Root, "data", "README.md"));
        foreach (var file in CourseFiles.All)
        {
            var bytes = Gzip.Unpacked(file);
            var line = Assert.Single(lines, line => line.StartsWith($"| `{file.Name}` |", StringComparison.Ordinal));
            Assert.Contains($"`{Convert.ToHexStringLower(SHA256.HashData(bytes))}`", line);
            Assert.Contains($"| {Number.Of(bytes.Length)} |", line);
        }
    }
}
