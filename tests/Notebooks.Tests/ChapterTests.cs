using System.Text.Json;
using Notebooks.Tests.Running;

namespace Notebooks.Tests;

/// <summary>What every chapter promises, checked on the one execution of all notebooks.</summary>
public sealed class ChapterTests(CourseRun run)
{
    public static TheoryData<string> Chapters => [.. Course.Chapters];

    [Fact]
    public void The_main_command_succeeds() => Assert.True(run.ExitCode == 0, run.Output);

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Every_cell_runs(string chapter)
    {
        var result = run.Chapter(chapter);
        Assert.True(result.GetProperty("status").GetString() == "passed", run.Output);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Every_claim_holds(string chapter) =>
        Assert.DoesNotContain(Claims(chapter), claim => claim.GetProperty("holds").ValueKind != JsonValueKind.True);

    [Theory]
    [MemberData(nameof(Chapters))]
    public void There_are_at_least_five_claims_four_exercises_and_six_pictures(string chapter)
    {
        var pictures = run.Page(chapter).QuerySelectorAll("main figure").Length;
        Assert.InRange(Claims(chapter).Count, 5, int.MaxValue);
        Assert.InRange(run.Chapter(chapter).GetProperty("exercises").GetArrayLength(), 4, int.MaxValue);
        Assert.InRange(pictures, 6, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_stub_does_not_count_as_an_attempt(string chapter) =>
        Assert.DoesNotContain(run.Chapter(chapter).GetProperty("exercises").EnumerateArray(),
            exercise => exercise.GetProperty("attempted").GetBoolean() || exercise.GetProperty("passed").GetBoolean());

    [Theory]
    [MemberData(nameof(Chapters))]
    public void No_output_shows_a_type_name_instead_of_a_value(string chapter) =>
        Assert.DoesNotMatch(@"System\.[A-Z]\w+[`\[]|TorchSharp\.torch", run.Page(chapter).QuerySelector("main")!.TextContent);

    private List<JsonElement> Claims(string chapter) => [.. run.Chapter(chapter).GetProperty("claims").EnumerateArray()];
}
