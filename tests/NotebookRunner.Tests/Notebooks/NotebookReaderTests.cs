using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Notebooks;

public class NotebookReaderTests
{
    private const string Frame = """{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CELLS]}""";

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{\"a\": 1, \"a\": 2}", "JSON")]
    [InlineData("\uFEFF{}", "byte order mark")]
    [InlineData("{\"cells\": [], \"metadata\": {}, \"nbformat_minor\": 5}", "\"nbformat\" is missing")]
    [InlineData("{\"cells\": [], \"metadata\": {}, \"nbformat\": 3, \"nbformat_minor\": 5}", "\"nbformat\" is 3, not 4")]
    [InlineData("{\"cells\": {}, \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}", "\"cells\" is an object, not a list")]
    [InlineData("{\"cells\": [], \"metadata\": {\"kernelspec\": {}}, \"nbformat\": 4, \"nbformat_minor\": 5}", "kernelspec")]
    public void A_document_that_is_no_notebook_is_refused_with_the_reason(string text, string reason) =>
        Assert.Contains(reason, Refused(text));

    [Theory]
    [InlineData("1", "cell 1: not an object")]
    [InlineData("""{"cell_type": "code", "id": "a", "metadata": {}, "source": "", "execution_count": null}""", "\"outputs\" is missing")]
    [InlineData("""{"cell_type": "cake", "id": "a", "metadata": {}, "source": ""}""", "\"cake\" is unknown")]
    [InlineData("""{"cell_type": "raw", "metadata": {}, "source": ""}""", "\"id\" is missing")]
    [InlineData("""{"cell_type": "raw", "id": "a b", "metadata": {}, "source": ""}""", "hyphens")]
    [InlineData("""{"cell_type": "raw", "id": "a", "metadata": {}, "source": [1]}""", "\"source\" is a list")]
    [InlineData("""{"cell_type": "raw", "id": "a", "metadata": {}, "source": "\ud800"}""", "half of a character")]
    [InlineData("""{"cell_type": "raw", "id": "a", "metadata": {"tags": ["a", "a"]}, "source": ""}""", "tag")]
    [InlineData("""{"cell_type": "code", "id": "a", "metadata": {}, "source": "", "outputs": [{"output_type": "stream", "name": "x", "text": ""}], "execution_count": 1}""", "cell 1, output 1")]
    public void A_damaged_cell_is_named(string cell, string reason) =>
        Assert.Contains(reason, Refused(Frame.Replace("CELLS", cell)));

    [Fact]
    public void Two_cells_with_one_id_are_refused()
    {
        const string Cell = """{"cell_type": "raw", "id": "twin", "metadata": {}, "source": ""}""";
        Assert.Contains("\"twin\" is used 2 times", Refused(Frame.Replace("CELLS", $"{Cell}, {Cell}")));
    }

    [Fact]
    public void A_missing_file_a_folder_and_text_that_is_not_UTF8_are_each_one_error_that_names_the_file()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("latin.ipynb"), [0x22, 0xE9, 0x22]);

        Assert.Contains("no such file", Assert.Throws<NotebookException>(() => NotebookReader.Read(folder.File("none.ipynb"))).Message);
        Assert.Contains("a folder", Assert.Throws<NotebookException>(() => NotebookReader.Read(folder.Path)).Message);
        Assert.Contains("latin.ipynb: not UTF-8", Assert.Throws<NotebookException>(() => NotebookReader.Read(folder.File("latin.ipynb"))).Message);
    }

    [Fact]
    public void Line_ends_of_Windows_become_line_feeds() =>
        Assert.Equal("a\nb", NotebookReader.Parse(Frame.Replace("CELLS", """{"cell_type": "raw", "id": "a", "metadata": {}, "source": "a\r\nb"}"""), "x").Cells[0].Source);

    private static string Refused(string text) =>
        Assert.Throws<NotebookException>(() => NotebookReader.Parse(text, "x.ipynb")).Message;
}
