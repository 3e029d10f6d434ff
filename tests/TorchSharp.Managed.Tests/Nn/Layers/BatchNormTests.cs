using System.Runtime.InteropServices;
using TorchSharp.Modules;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Layers;

public class BatchNormTests
{
    private static Tensor Values(params long[] shape) => LayerGolden.Values(shape);

    [Fact]
    public void Gradients_of_training_are_slopes_also_of_slopes()
    {
        GradientCheck.Holds(x => functional.batch_norm(x[0], null, null, x[1], x[2], training: true).square(), Values(4, 3), Values(3) + 0.1, Values(3));
        GradientCheck.Holds(x => functional.batch_norm(x[0].t(), null, null, x[1], training: true).square(), Values(3, 4), Values(3));
        GradientCheck.Holds(x => functional.batch_norm(x[0], null, null, bias: x[1], training: true).square(), Values(2, 3, 2, 2), Values(3));
        GradientCheck.Holds(x => functional.batch_norm(x[0], null, null, training: true), Values(5, 2));
    }

    [Fact]
    public void Gradients_of_evaluation_are_slopes_also_of_slopes()
    {
        using Tensor mean = Values(3), variance = Values(3).abs() + 0.3;
        GradientCheck.Holds(x => functional.batch_norm(x[0], mean, variance, x[1], x[2]).square(), Values(4, 3), Values(3), Values(3));
        GradientCheck.Holds(x => functional.batch_norm(x[0], mean, variance), Values(2, 3, 4));
    }

    [Fact]
    public void A_whole_network_trains_in_double_as_in_float()
    {
        using var scope = NewDisposeScope();
        Tensor Gradient(ScalarType type)
        {
            using var layer = BatchNorm2d(3, dtype: type);
            layer.call(Values(2, 3, 4, 4).to(type)).square().mul(arange(32).view(2, 1, 4, 4).to(type)).sum().backward();
            return layer.weight!.grad!.to(float64);
        }
        Nearly.Equal(Gradient(float64), Gradient(float32), 1e-5, 1e-5);
    }

    [Fact]
    public void Each_channel_of_a_training_batch_gets_mean_0_and_variance_1()
    {
        using var scope = NewDisposeScope();
        using var layer = BatchNorm2d(4, dtype: float64);
        var y = layer.call(Values(3, 4, 5, 2) * 7 + 3);
        Nearly.Equal(zeros([4], float64), y.mean([0, 2, 3]), 0, 1e-12);
        Nearly.Equal(ones([4], float64), y.var([0, 2, 3], unbiased: false), 1e-5);
    }

    [Fact]
    public void Parts_stand_in_TorchSharps_order_and_can_be_left_out()
    {
        using var layer = BatchNorm1d(2);
        Assert.Equal(["weight", "bias", "running_mean", "running_var", "num_batches_tracked"], layer.state_dict().Keys);
        Assert.Equal((2L, 1e-5, 0.1, true, true), (layer.num_features, layer.eps, layer.momentum, layer.affine, layer.track_running_stats));
        using var plain = BatchNorm1d(2, affine: false);
        Assert.Null(plain.weight);
        Assert.Equal(3, plain.state_dict().Count);
        using var untracked = BatchNorm1d(2, track_running_stats: false);
        Assert.Null(untracked.running_mean);
        Assert.Equal(["weight", "bias"], untracked.state_dict().Keys);
    }

    [Fact]
    public void Without_running_statistics_evaluation_uses_the_batchs_own()
    {
        using var scope = NewDisposeScope();
        using var layer = BatchNorm1d(3, track_running_stats: false);
        using var x = rand(6, 3);
        var trained = layer.call(x);
        layer.eval();
        Nearly.Equal(trained, layer.call(x), 0, 0);
    }

    [Fact]
    public void Evaluation_and_resetting_leave_and_restore_the_statistics()
    {
        using var scope = NewDisposeScope();
        using var layer = BatchNorm1d(3);
        layer.call(rand(6, 3) + 5);
        var mean = layer.running_mean!.clone();
        layer.eval();
        layer.call(rand(6, 3));
        Nearly.Equal(mean, layer.running_mean!, 0, 0);
        Assert.Equal(1L, layer.num_batches_tracked!.item<long>());
        layer.reset_parameters();
        Nearly.Equal(zeros(3), layer.running_mean!, 0, 0);
        Nearly.Equal(ones(3), layer.running_var!, 0, 0);
        Assert.Equal(0L, layer.num_batches_tracked!.item<long>());
    }

    [Fact]
    public void Loaded_statistics_are_the_ones_that_are_used()
    {
        using var scope = NewDisposeScope();
        using var layer = BatchNorm1d(1, affine: false, eps: 0);
        layer.running_mean = tensor(new[] { 3f });
        layer.running_var = tensor(new[] { 4f });
        layer.eval();
        Assert.Equal(1f, layer.call(tensor(new[,] { { 5f } })).item<float>());
        Assert.Same(layer.running_mean, layer.get_buffer("running_mean"));
    }

    [Fact]
    public void Conversion_to_double_takes_the_statistics_with_it_but_not_the_count()
    {
        using var layer = BatchNorm1d(2);
        layer.to(float64);
        Assert.Equal(float64, layer.running_var!.dtype);
        Assert.Equal(int64, layer.num_batches_tracked!.dtype);
        Assert.Equal(float64, layer.call(ones([2, 2], float64)).dtype);
    }

    [Fact]
    public void One_value_a_channel_has_no_variance()
    {
        using var layer = BatchNorm1d(3);
        Assert.Contains("[1, 3]", Assert.Throws<ExternalException>(() => layer.call(ones(1, 3))).Message);
        layer.eval();
        Assert.Equal([1L, 3L], layer.call(ones(1, 3)).shape);
    }

    [Fact]
    public void What_does_not_fit_is_named()
    {
        Assert.Contains("[2, 3, 4]", Assert.Throws<ArgumentException>(() => BatchNorm2d(3).call(ones(2, 3, 4))).Message);
        Assert.Contains("[2, 3, 4, 5]", Assert.Throws<ArgumentException>(() => BatchNorm1d(3).call(ones(2, 3, 4, 5))).Message);
        var error = Assert.Throws<ExternalException>(() => BatchNorm1d(3).call(ones(2, 4))).Message;
        Assert.Contains("[3]", error);
        Assert.Contains("[2, 4]", error);
        Assert.Throws<ExternalException>(() => functional.batch_norm(ones(2, 3), null, null));
        Assert.Contains("Float64", Assert.Throws<ExternalException>(() => BatchNorm1d(3).call(ones([2, 3], float64))).Message);
        Assert.Contains("Int64", Assert.Throws<ExternalException>(() => functional.batch_norm(ones([2, 3], int64), null, null, training: true)).Message);
    }
}
