using System.Globalization;
using Notebooks.Tests.Running;

namespace Notebooks.Tests;

/// <summary>What chapter 6 must find, and its numbers against PyTorch's.</summary>
public sealed class Chapter06Tests(CourseRun run)
{
    [Fact]
    public void With_one_image_a_class_the_head_alone_beats_scratch_by_ten_points() =>
        Assert.InRange(Value("One image a class: head only beats scratch"), 10, 100);

    [Fact]
    public void With_fifty_images_a_class_all_weights_beat_scratch() =>
        Assert.InRange(Value("50 images a class: all weights beat scratch"), 0.5, 100);

    [Fact]
    public void Each_mean_lies_within_three_of_PyTorchs_deviations() =>
        Assert.InRange(Value("three of PyTorch's deviations"), 0, 3);

    [Fact]
    public void A_leaky_split_flatters() => Assert.InRange(Value("Copies on both sides"), 5, 100);

    private double Value(string claim)
    {
        var value = run.Chapter("06-pretrain-finetune").GetProperty("claims").EnumerateArray()
            .Single(c => c.GetProperty("text").GetString()!.Contains(claim)).GetProperty("value").GetString()!;
        return double.Parse(value, CultureInfo.InvariantCulture);
    }
}
