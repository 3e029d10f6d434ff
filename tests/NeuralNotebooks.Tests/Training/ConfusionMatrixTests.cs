using NeuralNotebooks.Training;

namespace NeuralNotebooks.Tests.Training;

public class ConfusionMatrixTests
{
    // Two of class 0 right, one taken for 1; class 1 right once; class 2 taken for 0 twice.
    private static readonly ConfusionMatrix Matrix = new([0, 0, 0, 1, 2, 2], [0, 0, 1, 1, 0, 0], 3);

    [Fact]
    public void Rows_are_true_classes_and_columns_predictions() => Assert.Equal((1, 2), (Matrix[0, 1], Matrix[2, 0]));

    [Fact]
    public void Accuracy_counts_the_diagonal() => Assert.Equal(new Proportion(3, 6), Matrix.Accuracy);

    [Fact]
    public void Recall_is_read_along_a_row() => Assert.Equal(new Proportion(2, 3), Matrix.Recall(0));

    [Fact]
    public void Precision_is_read_down_a_column() => Assert.Equal(new Proportion(2, 4), Matrix.Precision(0));

    [Fact]
    public void The_commonest_mistake_comes_first() => Assert.Equal([(2, 0, 2L), (0, 1, 1L)], Matrix.Mistakes());

    [Fact]
    public void The_picture_says_how_often_what_was_mistaken() => Assert.Contains("2", Matrix.ToFigure("Mistakes").AltText);

    [Fact]
    public void As_many_predictions_as_true_classes_are_needed() =>
        Assert.Contains("2 true classes, but 1", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0, 1], [0], 2)).Message);

    [Fact]
    public void A_class_that_does_not_exist_is_named() =>
        Assert.Contains("Image 1", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0, 2], [0, 1], 2)).Message);
}
