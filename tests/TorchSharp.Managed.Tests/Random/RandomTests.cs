using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Random;

public class RandomTests
{
    [Fact]
    public void The_same_seed_gives_other_numbers()
    {
        Assert.Same(Generator.Default, manual_seed(5));
        var first = rand(10).data<float>().ToArray();
        random.manual_seed(5);
        Assert.Equal(first, rand(10).data<float>().ToArray());
        Assert.Equal(5, initial_seed());
    }

    [Fact]
    public void Seeding_keeps_the_normal_number_that_was_left_over()
    {
        manual_seed(9);
        var expected = randn(2).data<float>().ToArray();
        manual_seed(9);
        _ = randn(1);
        manual_seed(9);
        Assert.Equal(expected, randn(2).data<float>().ToArray());
    }

    [Fact]
    public void A_state_loses_its_place_or_the_normal_number_that_was_left_over()
    {
        using var generator = new Generator(7);
        _ = rand(1000, generator: generator);
        _ = randn(3, generator: generator);
        using var state = generator.get_state();
        var expected = randn(3, generator: generator).data<float>().ToArray();
        using var other = new Generator(1);
        other.set_state(state);
        Assert.Equal(expected, randn(3, generator: other).data<float>().ToArray());
        Assert.Equal(7, other.initial_seed());
    }

    [Fact]
    public void What_is_no_state_is_taken_for_one()
    {
        using var generator = new Generator(7);
        var expected = generator.get_state();
        Assert.Contains("Float32", Assert.Throws<ExternalException>(() => generator.set_state(zeros(5056))).Message);
        Assert.Contains("5055", Assert.Throws<ExternalException>(() => generator.set_state(zeros(5055, uint8))).Message);
        foreach (var (place, value) in new[] { (8, 7), (12, 0), (16, 1), (17, 3) })
        {
            using var state = generator.get_state();
            state[place] = value;
            Assert.Contains("mt19937", Assert.Throws<ExternalException>(() => generator.set_state(state)).Message);
        }
        Assert.True(expected.Equals(generator.get_state()));
    }

    [Fact]
    public void A_generator_of_ones_own_disturbs_the_default_one()
    {
        manual_seed(1);
        var expected = rand(4).data<float>().ToArray();
        manual_seed(1);
        using var own = new Generator(1);
        var mine = rand(4, generator: own).data<float>().ToArray();
        Assert.Equal(expected, mine);
        Assert.Equal(expected, rand(4).data<float>().ToArray());
    }

    [Fact]
    public void A_fresh_seed_repeats()
    {
        using var generator = new Generator();
        Assert.NotEqual(generator.seed(), generator.seed());
    }

    [Fact]
    public void Only_a_part_of_a_tensor_is_not_filled_alone()
    {
        var x = zeros(4, 6);
        x.narrow(1, 2, 3).uniform_(1, 2);
        var values = x.data<float>().ToArray();
        for (var i = 0; i < values.Length; i++) Assert.Equal(i % 6 is >= 2 and < 5, values[i] >= 1);
    }

    [Fact]
    public void Bad_arguments_are_accepted()
    {
        Assert.Contains("from <= to", Assert.Throws<ExternalException>(() => zeros(2).uniform_(1, 0)).Message);
        Assert.Contains("std >= 0", Assert.Throws<ExternalException>(() => zeros(2).normal_(0, -1)).Message);
        Assert.Contains("p <= 1", Assert.Throws<ExternalException>(() => zeros(2).bernoulli_(1.5)).Message);
        Assert.Contains("lambda > 0", Assert.Throws<ExternalException>(() => zeros(2).exponential_(0)).Message);
        Assert.Contains("from < to", Assert.Throws<ExternalException>(() => randint(3, 3, [2L])).Message);
        Assert.Contains("not 2", Assert.Throws<ExternalException>(() => bernoulli(tensor(new[] { 0.5f, 2f }))).Message);
        Assert.Contains("Int64", Assert.Throws<ExternalException>(() => zeros(2, int64).uniform_(0, 1)).Message);
        Assert.Throws<ExternalException>(() => randperm(-1));
    }

    [Fact]
    public void A_leaf_that_requires_grad_is_filled_in_place()
    {
        var leaf = zeros(3).requires_grad_();
        Assert.Throws<ExternalException>(() => leaf.uniform_(0, 1));
        using (no_grad()) leaf.uniform_(1, 2);
        Assert.All(leaf.data<float>().ToArray(), v => Assert.InRange(v, 1, 2));
    }

    [Fact]
    public void A_gradient_flows_through_what_was_overwritten_at_random()
    {
        manual_seed(1);
        var x = ones(4).requires_grad_();
        var y = x * 2;
        y.narrow(0, 0, 3).uniform_(0, 1);
        y.sum().backward();
        Assert.Equal([0f, 0, 0, 2], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_type_is_not_what_was_asked_for()
    {
        Assert.Equal(int64, randint(0, 5, [2L]).dtype);
        Assert.Equal(float32, randint(0, 5, [2L], float32).dtype);
        Assert.Equal(int64, randperm(3).dtype);
        Assert.Equal(int32, randperm(3, int32).dtype);
        Assert.Equal(float64, rand(2, 2, float64).dtype);
        Assert.True(randn(2, requires_grad: true).requires_grad);
        Assert.Equal(float64, zeros(2, float64).rand_like().dtype);
    }
}
