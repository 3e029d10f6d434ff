using System.Globalization;
using NotebookRunner.Results;

namespace NotebookRunner.Tests.Results;

public class ResultsFileTests
{
    private static readonly NotebookResult Passed = new()
    {
        Name = "05-mnist-mlp",
        Title = "Title",
        Status = RunStatus.Passed,
        Seconds = 12.34,
        PeakMemoryMiB = 310.4,
        Claims = [new ClaimResult("t", "0.9745", true), new ClaimResult("u", "1", null)],
        Exercises = [new ExerciseResult("e", false, false)],
    };

    [Fact]
    public void The_form_is_the_one_that_scripts_rely_on()
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        const string Expected = """
            {"stack":"embedded","notebooks":[{"name":"05-mnist-mlp","status":"passed","seconds":12.3,"peakMemoryMiB":310,
            "claims":[{"text":"t","value":"0.9745","holds":true},{"text":"u","value":"1","holds":"not-asserted"}],
            "exercises":[{"id":"e","attempted":false,"passed":false}]}]}
            """;

        var written = ResultsFile.Format("embedded", [Passed]);

        Assert.Equal(Compact(Expected), Compact(written));
    }

    [Fact]
    public void A_failure_names_cell_line_kind_and_message()
    {
        var failed = Passed with
        {
            Status = RunStatus.Failed,
            Error = "why",
            Cells = [new CellResult("c", CellStatus.Failed, 1, new CellError("TimeLimit", "m", 3))],
        };

        Assert.Contains("\"error\":{\"cell\":\"c\",\"line\":3,\"kind\":\"TimeLimit\",\"message\":\"why\"}", Compact(ResultsFile.Format("embedded", [failed])));
    }

    private static string Compact(string json) => string.Concat(json.Where(symbol => !char.IsWhiteSpace(symbol)));
}
