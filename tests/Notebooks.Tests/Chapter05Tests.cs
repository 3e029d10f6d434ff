using System.Globalization;
using Notebooks.Tests.Running;

namespace Notebooks.Tests;

/// <summary>The numbers of chapter 5 against PyTorch's.</summary>
public sealed class Chapter05Tests(CourseRun run)
{
    [Fact]
    public void The_test_accuracy_lies_where_PyTorch_puts_it() => Assert.InRange(Percent("unseen digits"), 97.0, 98.2);

    [Fact]
    public void Five_runs_agree_with_PyTorch_on_average() => Assert.InRange(Percent("Five runs"), 97.09, 97.81);

    private double Percent(string claim)
    {
        var value = run.Chapter("05-mnist-mlp").GetProperty("claims").EnumerateArray()
            .Single(c => c.GetProperty("text").GetString()!.Contains(claim)).GetProperty("value").GetString()!;
        return double.Parse(value.Split('%')[0], CultureInfo.InvariantCulture);
    }
}
