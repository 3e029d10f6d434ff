using System.Runtime.InteropServices;
using TorchSharp.Tests.Autograd;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn.Recurrent;

public class RecurrentTests
{
    [Fact]
    public void The_gradients_are_the_slopes_through_time()
    {
        manual_seed(4);
        using var rnn = RNN(2, 3, nonLinearity: NonLinearities.Tanh, dtype: float64);
        using var lstm = LSTM(2, 2, bidirectional: true, dtype: float64);
        using var gru = GRU(2, 2, numLayers: 2, batchFirst: true, dtype: float64);
        var (x, state) = (rand([4, 2, 2], float64), rand([2, 2, 2], float64));
        GradientCheck.Holds(at => rnn.call(at[0], at[1]).Item1, x.transpose(0, 1), rand([1, 4, 3], float64));
        GradientCheck.Holds(at => lstm.call(at[0], (at[1], at[2])).Item3, x, state, state * 2);
        GradientCheck.Holds(at => gru.call(at[0], at[1]).Item2, x.narrow(0, 0, 2), state);
    }

    [Fact]
    public void A_sequence_read_in_two_parts_ends_as_one_read_at_once()
    {
        using var layer = LSTM(3, 4, numLayers: 2);
        var x = rand(7, 2, 3);
        var (output, h, c) = layer.call(x);
        var (first, h1, c1) = layer.call(x[0..3]);
        var (second, h2, c2) = layer.call(x[3..7], (h1, c1));
        Nearly.Equal(output, cat([first, second]), 0, 0);
        Nearly.Equal(h, h2, 0, 0);
        Nearly.Equal(c, c2, 0, 0);
    }

    [Fact]
    public void The_second_direction_reads_from_the_end()
    {
        using var layer = GRU(3, 4, bidirectional: true);
        var x = rand(5, 2, 3);
        var (output, last) = layer.call(x);
        Nearly.Equal(output[4].narrow(1, 0, 4), last[0], 0, 0);
        Nearly.Equal(output[0].narrow(1, 4, 4), last[1], 0, 0);
        using (no_grad()) x[4] = zeros(2, 3);
        var changed = layer.call(x).Item1;
        Nearly.Equal(output.narrow(0, 0, 4).narrow(2, 0, 4), changed.narrow(0, 0, 4).narrow(2, 0, 4), 0, 0);
        Assert.NotEqual(Nearly.Numbers(output[0]), Nearly.Numbers(changed[0]));
    }

    [Fact]
    public void Outputs_are_dropped_only_between_layers_and_while_training()
    {
        using var one = RNN(3, 4, dropout: 0.9);
        using var two = RNN(3, 4, numLayers: 2, dropout: 0.5);
        var x = rand(5, 2, 3);
        Nearly.Equal(one.call(x).Item1, one.call(x).Item1, 0, 0);
        Assert.NotEqual(Nearly.Numbers(two.call(x).Item1), Nearly.Numbers(two.call(x).Item1));
        two.eval();
        Nearly.Equal(two.call(x).Item1, two.call(x).Item1, 0, 0);
    }

    [Fact]
    public void A_layer_converted_to_Float64_uses_its_new_parameters()
    {
        using var layer = LSTM(3, 4);
        var x = rand(5, 2, 3);
        var single = layer.call(x).Item1;
        layer.to(float64);
        layer.flatten_parameters();
        Nearly.Equal(single.to(float64), layer.call(x.to(float64)).Item1, 1e-5, 1e-6);
    }

    [Fact]
    public void No_examples_give_empty_outputs()
    {
        using var layer = GRU(3, 4, batchFirst: true);
        var (output, last) = layer.call(ones(0, 5, 3));
        Assert.Equal([0L, 5L, 4L], output.shape);
        Assert.Equal([1L, 0L, 4L], last.shape);
    }

    [Fact]
    public void Nothing_but_the_results_is_left_to_the_callers_scope()
    {
        using var layer = LSTM(3, 4);
        using var scope = NewDisposeScope();
        using var x = rand(5, 2, 3);
        var before = scope.DisposablesCount;
        layer.call(x);
        Assert.Equal(before + 3, scope.DisposablesCount);
    }

    [Fact]
    public void What_does_not_fit_is_an_error_that_names_it()
    {
        using var layer = LSTM(3, 4, numLayers: 2);
        void Wrong(string message, Func<object> call) => Assert.Contains(message, Assert.Throws<ExternalException>(call).Message);
        Wrong("[5, 3]", () => layer.call(ones(5, 3)));
        Wrong("[T × N × 3]", () => layer.call(ones(5, 2, 4)));
        Wrong("expected [2, 6, 4]", () => layer.call(ones(5, 6, 3), (zeros(1, 6, 4), zeros(2, 6, 4))));
        Wrong("the sequence is empty", () => layer.call(ones(0, 2, 3)));
        Assert.Contains("hiddenSize is 0", Assert.Throws<ExternalException>(() => GRU(3, 0)).Message);
        Assert.Throws<ExternalException>(() => RNN(3, 4, numLayers: 0));
        Assert.Throws<ExternalException>(() => RNN(3, 4, dropout: -1));
    }
}
