using NotebookRunner.Notebooks;
using NotebookRunner.Tests.Support;

namespace NotebookRunner.Tests.Notebooks;

public class NotebookWriterTests
{
    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var text = NotebookWriter.Format(Sample.OfEverything());

        var again = NotebookReader.Parse(text, "again.ipynb");

        Assert.Equal(text, NotebookWriter.Format(again));
        Assert.Equal(Sample.OfEverything().Cells.Select(cell => cell.Source), again.Cells.Select(cell => cell.Source));
        Assert.Equal([typeof(StreamOutput), typeof(DisplayOutput), typeof(ResultOutput), typeof(ErrorOutput)],
            again.Cells[2].Outputs.Select(output => output.GetType()));
    }

    [Fact]
    public void Fields_that_the_runner_does_not_know_are_kept()
    {
        const string Text = """
            {"nbformat": 4, "nbformat_minor": 5, "metadata": {"mine": [1]}, "other": true,
             "cells": [{"cell_type": "markdown", "id": "a", "metadata": {"deep": {"x": 1}}, "source": "s", "attachments": {}}]}
            """;

        var written = NotebookWriter.Format(NotebookReader.Parse(Text, "x.ipynb"));

        Assert.All(["\"mine\"", "\"other\": true", "\"deep\"", "\"attachments\": {}"], field => Assert.Contains(field, written));
    }

    [Fact]
    public void Text_is_stored_line_by_line_so_that_a_change_is_a_change_of_its_line() =>
        Assert.Contains("\"source\": [\n    \"a\\n\",\n    \"\\n\",\n    \"b\"\n   ]", Sample.Text("a\n\nb"));
}
