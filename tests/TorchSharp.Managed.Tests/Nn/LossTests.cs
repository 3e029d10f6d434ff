using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class LossTests
{
    [Fact]
    public void Modules_compute_what_the_functions_compute()
    {
        using var x = rand(4, 3);
        using var classes = tensor(new long[] { 0, 2, 1, 2 });
        using var weight = tensor(new float[] { 1, 2, 3 });
        using var y = rand(4, 3);
        Same(functional.cross_entropy(x, classes, weight, 2), CrossEntropyLoss(weight, 2).call(x, classes));
        Same(functional.cross_entropy(x, classes, label_smoothing: 0.1), new Modules.CrossEntropyLoss(label_smoothing: 0.1).call(x, classes));
        Same(functional.nll_loss(x, classes, weight), NLLLoss(weight).call(x, classes));
        Same(functional.mse_loss(x, y), MSELoss().call(x, y));
        Same(functional.l1_loss(x, y, Reduction.Sum), L1Loss(Reduction.Sum).call(x, y));
        Same(functional.smooth_l1_loss(x, y, Reduction.Sum, 0.2), SmoothL1Loss(Reduction.Sum, 0.2).call(x, y));
        Same(functional.huber_loss(x, y, 0.2, Reduction.None), HuberLoss(0.2, Reduction.None).call(x, y));
        Same(functional.kl_div(x, y), KLDivLoss().call(x, y));
        Same(functional.kl_div(x, y, false, Reduction.Sum), KLDivLoss(false, Reduction.Sum).call(x, y));
        Same(functional.binary_cross_entropy(x, y), BCELoss().call(x, y));
        Same(functional.binary_cross_entropy_with_logits(x, y, pos_weights: weight), BCEWithLogitsLoss(pos_weights: weight).call(x, y));
    }

    [Fact]
    public void Reductions_have_the_numbers_that_the_native_library_expects() =>
        Assert.Equal([0L, 1, 2], new[] { Reduction.None, Reduction.Mean, Reduction.Sum }.Select(reduction => (long)reduction));

    [Fact]
    public void A_loss_is_a_mean_and_ignores_minus_100_unless_said_otherwise()
    {
        using var x = rand([4, 3], float64);
        using var y = rand([4, 3], float64);
        using var classes = tensor(new long[] { 0, -100, 1, 2 });
        using var counted = tensor(new long[] { 0, 2, 3 });
        Nearly.Equal(functional.cross_entropy(x[counted], classes[counted]), functional.cross_entropy(x, classes));
        Same(functional.cross_entropy(x, classes), CrossEntropyLoss().call(x, classes));
        Nearly.Equal(functional.nll_loss(x[counted], classes[counted]), functional.nll_loss(x, classes));
        Same(functional.mse_loss(x, y, Reduction.Mean), functional.mse_loss(x, y));
        Same(functional.kl_div(x, y, log_target: true, Reduction.Mean), functional.kl_div(x, y));
        Assert.NotEqual(Nearly.Numbers(functional.kl_div(x, y, log_target: false)), Nearly.Numbers(functional.kl_div(x, y)));
    }

    [Fact]
    public void Log_softmax_before_cross_entropy_changes_nothing()
    {
        using var x = rand([6, 10], float64);
        using var classes = randint(0, 10, [6]);
        Nearly.Equal(functional.cross_entropy(x, classes), functional.cross_entropy(x.log_softmax(1), classes));
    }

    [Fact]
    public void Huge_logits_do_not_overflow()
    {
        using var x = tensor(new float[,] { { 1e4f, 0, -1e4f } }).requires_grad_();
        using var loss = functional.cross_entropy(x, tensor(new long[] { 1 }));
        loss.backward();
        Assert.Equal(1e4f, loss.item<float>());
        Assert.Equal([1.0, -1.0, 0.0], Nearly.Numbers(x.grad!));
    }

    [Fact]
    public void When_all_targets_are_ignored_the_mean_is_not_a_number()
    {
        using var x = rand(2, 3);
        Assert.True(float.IsNaN(functional.cross_entropy(x, full([2], -100L)).item<float>()));
        Assert.Equal(0f, functional.cross_entropy(x, full([2], -100L), reduction: Reduction.Sum).item<float>());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    public void A_target_that_is_no_class_is_an_error_that_names_it(long target)
    {
        var error = Assert.Throws<ExternalException>(() => functional.cross_entropy(rand(1, 3), tensor(new[] { target })));
        Assert.Contains($"Target {target} is out of bounds", error.Message);
    }

    [Fact]
    public void Targets_that_are_not_Int64_are_an_error_that_tells_what_to_do()
    {
        var error = Assert.Throws<ExternalException>(() => functional.cross_entropy(rand(1, 3), tensor(new[] { 1 })));
        Assert.Contains("Int64", error.Message);
        Assert.Contains("Int32", error.Message);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_an_error_that_names_both()
    {
        var error = Assert.Throws<ExternalException>(() => functional.nll_loss(rand(2, 3), tensor(new long[] { 1 })));
        Assert.Contains("[2, 3]", error.Message);
        Assert.Contains("[1]", error.Message);
        Assert.Contains("3 classes", Assert.Throws<ExternalException>(() => functional.cross_entropy(rand(2, 3), zeros([2], int64), ones(2))).Message);
        Assert.Throws<ExternalException>(() => functional.binary_cross_entropy(rand(2), rand(3)));
        Assert.Throws<ExternalException>(() => functional.binary_cross_entropy_with_logits(rand(2), rand(3)));
    }

    [Fact]
    public void Binary_cross_entropy_refuses_logits() =>
        Assert.Throws<ExternalException>(() => functional.binary_cross_entropy(tensor(new[] { 1.5f }), tensor(new[] { 1f })));

    [Fact]
    public void Scores_that_are_not_contiguous_have_the_same_loss_and_gradient()
    {
        using var x = rand([3, 5], float64).requires_grad_();
        using var classes = tensor(new long[] { 0, 2, 1, 2, 0 });
        functional.cross_entropy(x.t(), classes).backward();
        using var copy = x.detach().t().clone().contiguous().requires_grad_();
        functional.cross_entropy(copy, classes).backward();
        Nearly.Equal(copy.grad!.t(), x.grad!);
    }

    [Fact]
    public void An_outlier_at_infinity_pulls_a_robust_loss_no_harder_than_others()
    {
        using var x = tensor(new[] { double.PositiveInfinity, -3.0, 0.25 }).requires_grad_();
        functional.smooth_l1_loss(x, zeros(3, float64), Reduction.Sum).backward();
        Assert.Equal([1.0, -1.0, 0.25], Nearly.Numbers(x.grad!));
        Assert.Throws<ExternalException>(() => functional.smooth_l1_loss(x, x, beta: -1));
        Assert.Throws<ExternalException>(() => functional.huber_loss(x, x, delta: 0));
    }

    [Fact]
    public void One_hot_rows_have_a_one_where_the_class_is()
    {
        using var rows = functional.one_hot(tensor(new long[] { 2, 0 }));
        Assert.Equal([2L, 3L], rows.shape);
        Assert.Equal(int64, rows.dtype);
        Assert.Equal([0.0, 0, 1, 1, 0, 0], Nearly.Numbers(rows));
        Assert.Equal([2L, 1L, 5L], functional.one_hot(zeros([2, 1], int64), 5).shape);
        Assert.Throws<ExternalException>(() => functional.one_hot(tensor(new long[] { 3 }), 3));
        Assert.Throws<ExternalException>(() => functional.one_hot(tensor(new long[] { -1 })));
        Assert.Throws<ExternalException>(() => functional.one_hot(tensor(new[] { 1 })));
        Assert.Throws<ExternalException>(() => functional.one_hot(tensor(new long[] { 1 }), -2));
    }

    private static void Same(Tensor expected, Tensor actual) => Nearly.Equal(expected, actual, 0, 0);
}
