using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Products;

public class MatrixProductTests
{
    [Fact]
    public void An_error_does_not_name_shapes_and_operation()
    {
        var error = Assert.Throws<ExternalException>(() => MatrixProducts.Matmul(zeros(2, 3), zeros(4, 5)));
        Assert.Contains("matmul", error.Message);
        Assert.Contains("[2, 3]", error.Message);
        Assert.Contains("[4, 5]", error.Message);
        error = Assert.Throws<ExternalException>(() => nn.functional.linear(zeros(2, 3), zeros(4, 5)));
        Assert.Contains("linear", error.Message);
        Assert.Contains("[2, 3]", error.Message);
        Assert.Contains("[4, 5]", error.Message);
        error = Assert.Throws<ExternalException>(() => nn.functional.linear(zeros(2, 3), zeros(4, 3), zeros(5)));
        Assert.Contains("[5]", error.Message);
        error = Assert.Throws<ExternalException>(() => MatrixProducts.Matmul(zeros(2, 3, 4), zeros(3, 4, 5)));
        Assert.Contains("[3, 4, 5]", error.Message);
    }

    [Fact]
    public void Factors_of_different_types_are_multiplied()
    {
        var error = Assert.Throws<ExternalException>(() => MatrixProducts.Matmul(zeros(2, 2), zeros(2, 2, float64)));
        Assert.Contains("Float64", error.Message);
        Assert.Throws<ExternalException>(() => MatrixProducts.Matmul(ones(2, 2, int64), ones(2, 2, int64)));
        Assert.Throws<ExternalException>(() => MatrixProducts.Matmul(zeros([]), zeros(2)));
    }

    [Fact]
    public void A_gradient_that_nobody_wants_is_computed()
    {
        var w = ones(2, 3).requires_grad_();
        var x = ones(4, 3);
        nn.functional.linear(x, w).sum().backward();
        Assert.Null(x.grad);
        Nearly.Equal(full(2, 3, 4, float32), w.grad!);
    }

    [Fact]
    public void A_second_derivative_is_wrong()
    {
        // C = Σ (x·wᵀ)², ∂C/∂x = 2·x·wᵀ·w; the sum of its elements differentiates by w to 2·(1·x·wᵀ…) — checked by differences.
        manual_seed(3);
        var w = rand(2, 3, float64).requires_grad_();
        var x = rand(4, 3, float64).requires_grad_();
        double Slope(Tensor weight)
        {
            var cost = nn.functional.linear(x, weight).square().sum();
            return autograd.grad([cost], [x], create_graph: true)[0].sum().item<double>();
        }
        var total = autograd.grad([nn.functional.linear(x, w).square().sum()], [x], create_graph: true)[0].sum();
        var second = autograd.grad([total], [w])[0];
        for (var i = 0; i < 2; i++)
            for (var j = 0; j < 3; j++)
            {
                const double H = 1e-5;
                var elements = new double[6];
                elements[3 * i + j] = H;
                var bump = tensor(elements).reshape(2, 3);
                var difference = (Slope((w + bump).detach()) - Slope((w - bump).detach())) / (2 * H);
                Assert.Equal(difference, second[i, j].item<double>(), 1e-6);
            }
    }

    [Fact]
    public void The_number_of_threads_changes_a_layers_bits()
    {
        var before = get_num_threads();
        try
        {
            manual_seed(1);
            var (x, w, b) = (rand(64, 784), rand(128, 784).requires_grad_(), rand(128).requires_grad_());
            var runs = new[] { 1, 2, 4 }.Select(threads =>
            {
                set_num_threads(threads);
                w.grad = b.grad = null;
                var y = nn.functional.linear(x, w, b);
                y.square().sum().backward();
                return (float[])[.. y.data<float>(), .. w.grad!.data<float>(), .. b.grad!.data<float>()];
            }).ToArray();
            Assert.Equal(runs[0], runs[1]);
            Assert.Equal(runs[0], runs[2]);
        }
        finally
        {
            set_num_threads(before);
        }
    }

    [Fact]
    public void Many_small_products_and_few_large_ones_differ()
    {
        manual_seed(2);
        var (a, b) = (rand(9, 70, 80), rand(9, 80, 60));
        var all = MatrixProducts.Matmul(a, b);
        for (var i = 0; i < 9; i++) Assert.Equal(MatrixProducts.Matmul(a[i], b[i]).data<float>().ToArray(), all[i].data<float>().ToArray());
        var (small, other) = (rand(5000, 3, 4), rand(5000, 4, 2));
        var products = MatrixProducts.Matmul(small, other);
        foreach (var i in (int[])[0, 1, 2499, 4999])
            Assert.Equal(MatrixProducts.Matmul(small[i], other[i]).data<float>().ToArray(), products[i].data<float>().ToArray());
    }
}
