using NeuralNotebooks.Lessons;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Lessons;

public class TensorAnswerTests : LessonTests
{
    [Fact]
    public void A_right_tensor_passes_whatever_its_type()
    {
        using var right = tensor(new[] { 1f, 2, 3, 4 }, [2, 2]);
        using var answer = tensor(new[] { 1.0, 2, 3, 4.0000001 }, [2, 2]);
        Assert.True(Exercise.Check("id", () => answer, check => check.Expect(right)).HasPassed);
    }

    [Fact]
    public void A_wrong_shape_and_a_wrong_value_have_hints()
    {
        using var right = tensor(new[] { 1f, 2, 3, 4 }, [2, 2]);
        using var flat = tensor(new[] { 1f, 2, 3, 4 });
        using var wrong = tensor(new[] { 1f, 2, 5, 4 }, [2, 2]);
        Assert.Equal("Your tensor has the shape [4]; the right one has [2, 2].", Exercise.Check("id", () => flat, check => check.Expect(right)).Message);
        var result = Exercise.Check("id", () => wrong, check => check.Expect(right));
        Assert.Equal("1 of 4 values are not right yet; the first is number 3.", result.Message);
        Assert.Contains("Your answer: a tensor of shape [2, 2]: [1, 2, 5, 4].", result.AltText);
    }

    [Fact]
    public void A_disposed_tensor_is_a_hint_and_no_failure()
    {
        var gone = tensor(new[] { 1f });
        using var right = tensor(new[] { 1f });
        gone.Dispose();
        Assert.False(Exercise.Check("id", () => gone, check => check.Expect(right)).HasPassed);
    }
}
