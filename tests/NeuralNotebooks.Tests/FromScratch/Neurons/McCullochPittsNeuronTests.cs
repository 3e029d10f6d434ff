using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class McCullochPittsNeuronTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(5)]
    public void And_fires_only_if_all_inputs_do(int n) =>
        Assert.All(McCullochPittsNeuron.And(n).TruthTable(), row => Assert.Equal(row.Inputs.All(on => on), row.Output));

    [Theory, InlineData(1), InlineData(2), InlineData(5)]
    public void Or_fires_if_any_input_does(int n) =>
        Assert.All(McCullochPittsNeuron.Or(n).TruthTable(), row => Assert.Equal(row.Inputs.Any(on => on), row.Output));

    [Fact]
    public void Not_fires_unless_its_input_does() =>
        Assert.Equal([(false, true), (true, false)], McCullochPittsNeuron.Not().TruthTable().Select(row => (row.Inputs[0], row.Output)));

    [Fact]
    public void One_active_inhibitory_input_silences_any_number_of_excitatory_ones()
    {
        var neuron = new McCullochPittsNeuron(Excitatory: 3, Inhibitory: 1, Threshold: 1);
        Assert.True(neuron.Fires(true, true, true, false));
        Assert.False(neuron.Fires(true, true, true, true));
    }

    [Fact]
    public void A_truth_table_has_every_combination_once_in_counting_order()
    {
        var rows = McCullochPittsNeuron.And().TruthTable().Select(row => string.Concat(row.Inputs.Select(on => on ? 1 : 0)));
        Assert.Equal(["00", "01", "10", "11"], rows);
    }

    [Fact]
    public void No_single_neuron_computes_XOR()
    {
        // Every way to connect two inputs, each excitatory or inhibitory, with every threshold that makes a difference.
        for (var threshold = 0; threshold <= 3; threshold++)
        {
            var bothExcite = new McCullochPittsNeuron(2, 0, threshold);
            var oneInhibits = new McCullochPittsNeuron(1, 1, threshold);
            var bothInhibit = new McCullochPittsNeuron(0, 2, threshold);
            Assert.Contains(Inputs, x => bothExcite.Fires(x.A, x.B) != (x.A ^ x.B));
            Assert.Contains(Inputs, x => oneInhibits.Fires(x.A, x.B) != (x.A ^ x.B));
            Assert.Contains(Inputs, x => oneInhibits.Fires(x.B, x.A) != (x.A ^ x.B));
            Assert.Contains(Inputs, x => bothInhibit.Fires(x.A, x.B) != (x.A ^ x.B));
        }
    }

    [Fact]
    public void Three_neurons_compute_XOR()
    {
        var (andNot, or) = (McCullochPittsNeuron.AndNot(), McCullochPittsNeuron.Or());
        Assert.All(Inputs, x => Assert.Equal(x.A ^ x.B, or.Fires(andNot.Fires(x.A, x.B), andNot.Fires(x.B, x.A))));
    }

    [Fact]
    public void A_wrong_number_of_inputs_is_named_in_the_error()
    {
        var error = Assert.Throws<ArgumentException>(() => McCullochPittsNeuron.And().Fires(true, true, false));
        Assert.Contains("2 excitatory and 0 inhibitory inputs, but got 3", error.Message);
    }

    [Fact]
    public void Numbers_below_0_and_tables_without_end_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new McCullochPittsNeuron(-1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new McCullochPittsNeuron(0, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new McCullochPittsNeuron(0, 0, -1));
        Assert.Contains("not 40", Assert.Throws<InvalidOperationException>(() => McCullochPittsNeuron.And(40).TruthTable()).Message);
    }

    private static readonly (bool A, bool B)[] Inputs = [(false, false), (false, true), (true, false), (true, true)];
}
