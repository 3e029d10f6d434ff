using NotebookRunner.Tests.Support;
using NotebookRunner.Worker;

namespace NotebookRunner.Tests.Worker;

public class CellPartsTests
{
    [Fact]
    public void An_import_between_lines_of_code_keeps_their_line_numbers()
    {
        using var folder = new TempFolder();
        folder.Write("setup.csx", "using System.IO;");

        var parts = CellParts.Of("int a;\n#!import setup.csx\nint b;", "cell", folder.Path).ToList();

        Assert.Equal(["int a;", "using System.IO;", "\n\nint b;"], parts.Select(part => part.Code));
        Assert.Equal(["cell", folder.File("setup.csx"), "cell"], parts.Select(part => part.File));
    }

    [Fact]
    public void An_import_from_the_folder_above_is_found()
    {
        using var folder = new TempFolder();
        folder.Write("setup.csx", "x");
        Assert.Single(CellParts.Of("#!import ../setup.csx", "cell", folder.File("solutions")));
    }

    [Theory]
    [InlineData("1\n#!mermaid", "UnknownMagic", 2)]
    [InlineData("#!import", "UnknownMagic", 1)]
    [InlineData("#!import none.csx", "MissingImport", 1)]
    public void A_magic_that_can_not_be_followed_is_an_error_with_its_line(string source, string kind, int line)
    {
        using var folder = new TempFolder();

        var fault = Assert.Throws<CellFault>(() => CellParts.Of(source, "cell", folder.Path).ToList());

        Assert.Equal((kind, line), (fault.Error.Name, fault.Error.Line));
    }

    [Fact]
    public void An_empty_cell_has_no_parts() => Assert.Empty(CellParts.Of(" \n\n", "cell", "/"));
}
