using System.Reflection;
using NotebookRunner.Files;
using NotebookRunner.Notebooks;
using NotebookRunner.Worker;

namespace NotebookRunner.Tests.Worker;

/// <summary>Every cell of the course compiles at C# 13 with what the least generous host gives, and no more.</summary>
public class LeastGenerousHostTests
{
    private static readonly string Root = typeof(LeastGenerousHostTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "CourseRoot").Value!;

    public static TheoryData<string> Notebooks => [.. NotebookFiles.AllIn(Root).Select(path => Path.GetRelativePath(Root, path))];

    [Fact]
    public void No_namespace_is_open_that_some_host_keeps_closed() => Assert.Equal(
        ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks"], HostUsings.OfEveryHost);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_cell_compiles(string notebook)
    {
        var compiler = new CellCompiler();
        var path = Path.Combine(Root, notebook);
        foreach (var cell in NotebookReader.Read(path).Cells.Where(cell => cell.Kind == CellKind.Code))
            compiler.Compile(cell.Source, $"{path}#{cell.Id}", Path.GetDirectoryName(path)!);
    }
}
