using NotebookRunner.Tests.Support;
using NotebookRunner.Worker;

namespace NotebookRunner.Tests.Worker;

public class CellCompilerTests
{
    [Fact]
    public void An_error_has_the_line_and_column_of_its_cell_and_counts_the_others()
    {
        var fault = Fault("int a = 1;\n    int b = \"x\";\nint c = \"y\";", Path.GetTempPath());

        Assert.Equal(("CompilationError", 2, 13), (fault.Error.Name, fault.Error.Line, fault.Error.Column));
        Assert.Contains("CS0029", fault.Message);
        Assert.Contains("(and 1 more)", fault.Message);
    }

    [Fact]
    public void An_error_in_an_imported_file_names_that_file_and_its_line()
    {
        using var folder = new TempFolder();
        folder.Write("setup.csx", "int good = 1;\nint bad = \"x\";");

        var fault = Fault("#!import setup.csx", folder.Path);

        Assert.Null(fault.Error.Line);
        Assert.Contains($"{folder.File("setup.csx")}, line 2", fault.Message);
    }

    [Fact]
    public void A_reference_that_is_not_there_is_an_error_with_its_line() =>
        Assert.Equal(1, Fault("#r \"none.dll\"", Path.GetTempPath()).Error.Line);

    [Fact]
    public void Language_newer_than_the_oldest_host_s_is_refused() =>
        Assert.Contains("field", Fault("class C\n{\n    public int X { get => field; set; }\n}", Path.GetTempPath()).Message);

    [Fact]
    public void The_framework_s_assemblies_need_no_reference() => Assert.Single(new CellCompiler().Compile(
        "dynamic d = 1;\nvar sum = d + 1;\nvar json = System.Text.Json.JsonSerializer.Serialize(new[] { 1 });", "cell", Path.GetTempPath()).Scripts);

    private static CellFault Fault(string source, string folder) =>
        Assert.Throws<CellFault>(() => new CellCompiler().Compile(source, Path.Combine(folder, "a.ipynb#cell"), folder));
}
