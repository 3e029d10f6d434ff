using Notebooks.Tests.Running;

namespace Notebooks.Tests;

/// <summary>Exercises: the worked solution passes, the stub is not an attempt, and each plausible mistake gets its hint.</summary>
public sealed class ExerciseTests
{
    public static TheoryData<string> Chapters => [.. Course.Chapters];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task Solutions_pass_stubs_do_not_and_mistakes_get_their_hints(string chapter)
    {
        var stubs = Course.Chapter(chapter).Cells.Where(cell => cell.HasTag("exercise")).Select(ExerciseCell.Of).ToDictionary(cell => cell.Id);
        var solutions = Course.Solutions(chapter).Cells.Where(cell => stubs.ContainsKey(cell.Id)).Select(ExerciseCell.Of).ToList();
        var mistakes = Mistake.Of(chapter);
        var verdicts = await ExerciseSession.RunAsync(chapter,
        [
            .. stubs.Values.Select(stub => stub.With(stub.Answer)),
            .. solutions.Select(solution => solution.With(solution.Answer)),
            .. mistakes.Select(mistake => stubs[mistake.Exercise].With(string.Join('\n', mistake.Code))),
        ]);

        Assert.All(verdicts.Take(stubs.Count), verdict => Assert.Equal(("false", "false"), (verdict.Attempted, verdict.Passed)));
        Assert.All(verdicts.Skip(stubs.Count).Take(solutions.Count), verdict => Assert.Equal(("true", "true"), (verdict.Attempted, verdict.Passed)));
        Assert.All(verdicts.Skip(stubs.Count + solutions.Count).Zip(mistakes), pair =>
        {
            Assert.Equal(("true", "false"), (pair.First.Attempted, pair.First.Passed));
            Assert.Contains(pair.Second.Hint, pair.First.Text);
        });
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Every_exercise_has_a_solution_with_the_same_check_and_at_least_two_known_mistakes(string chapter)
    {
        var solutions = Course.Solutions(chapter).Cells.ToDictionary(cell => cell.Id);
        var mistakes = Mistake.Of(chapter);
        Assert.All(Course.Chapter(chapter).Cells.Where(cell => cell.HasTag("exercise")).Select(ExerciseCell.Of), exercise =>
        {
            Assert.Contains(exercise.Id, solutions.Keys);
            Assert.Equal(exercise.Check, ExerciseCell.Of(solutions[exercise.Id]).Check);
            Assert.InRange(mistakes.Count(mistake => mistake.Exercise == exercise.Id), 2, int.MaxValue);
        });
    }
}
