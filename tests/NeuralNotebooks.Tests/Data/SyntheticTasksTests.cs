using NeuralNotebooks.Data;
using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Tests.Transfer;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Data;

public class SyntheticTasksTests
{
    [Fact]
    public void The_same_seed_gives_other_examples()
    {
        var (a, b) = (new SyntheticTasks(0.3, 7).Target(20), new SyntheticTasks(0.3, 7).Target(20));
        Assert.Equal(TensorBytes.Of(a.Inputs), TensorBytes.Of(b.Inputs));
        Assert.Equal(TensorBytes.Of(a.Labels), TensorBytes.Of(b.Labels));
        Assert.NotEqual(TensorBytes.Of(a.Inputs), TensorBytes.Of(new SyntheticTasks(0.3, 8).Target(20).Inputs));
        Assert.NotEqual(TensorBytes.Of(a.Inputs), TensorBytes.Of(new SyntheticTasks(0.3, 7).Target(20, part: 1).Inputs));
    }

    [Fact]
    public void Examples_are_others_than_the_description_gives()
    {
        var golden = TransferGoldens.Read().Synthetic;
        var examples = new SyntheticTasks(0.6, seed: 9, features: 3, classes: 2).Target(4);
        Assert.Equal(golden.Labels, examples.Labels.data<long>().ToArray());
        Assert.Equal(golden.Inputs.SelectMany(row => row).Select(x => (float)x), examples.Inputs.data<float>().ToArray());
    }

    [Fact]
    public void The_source_changes_with_the_relatedness() => Assert.Equal(
        TensorBytes.Of(new SyntheticTasks(0).Source(50).Inputs), TensorBytes.Of(new SyntheticTasks(1).Source(50).Inputs));

    [Theory, InlineData(0), InlineData(0.5), InlineData(1)]
    public void The_prototypes_of_a_class_correlate_otherwise_than_the_dial_says(double relatedness)
    {
        // The mean of a class's examples tends to the mean of its prototypes, whose correlation is the dial.
        var tasks = new SyntheticTasks(relatedness, features: 200);
        var (source, target) = (ClassMeans(tasks.Source(20_000)), ClassMeans(tasks.Target(20_000)));
        var correlation = source.Zip(target, (a, b) => a * b).Sum() / Math.Sqrt(source.Sum(a => a * a) * target.Sum(b => b * b));
        Assert.Equal(relatedness, correlation, 0.06);
    }

    [Fact]
    public void Noise_and_prototypes_have_other_deviations_than_stated()
    {
        var inputs = new SyntheticTasks(0).Target(5000).Inputs;
        Assert.Equal(0, inputs.mean().item<float>(), 0.05);
        Assert.Equal(Math.Sqrt(1 + SyntheticTasks.Separation * SyntheticTasks.Separation), inputs.std().item<float>(), 0.03);
    }

    [Theory, InlineData(0.0, -1.0, -0.05), InlineData(1.0, 0.15, 1.0)]
    public void Transfer_helps_where_nothing_is_in_common_or_not_where_all_is(double relatedness, double least, double most)
    {
        var tasks = new SyntheticTasks(relatedness);
        manual_seed(1);
        using Mlp transferred = new(100, 64, 32, 10), scratch = new(100, 64, 32, 10);
        Fit(transferred, tasks.Source(5000));
        Fit(transferred, tasks.Target(500));
        Fit(scratch, tasks.Target(500));
        var test = tasks.Target(2000, part: 1);
        Assert.InRange(Evaluation.Of(transferred, test).Accuracy.Value - Evaluation.Of(scratch, test).Accuracy.Value, least, most);
    }

    [Theory, InlineData(-0.1), InlineData(1.1), InlineData(double.NaN)]
    public void A_relatedness_outside_0_to_1_is_taken(double relatedness) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SyntheticTasks(relatedness));

    private static void Fit(Mlp model, LabelledTensors examples)
    {
        using var adam = torch.optim.Adam(model.parameters());
        new Trainer(model, adam) { BatchSize = 32, Progress = null }.Fit(examples, 10);
    }

    private static double[] ClassMeans(LabelledTensors examples) =>
        [.. Enumerable.Range(0, examples.Classes).SelectMany(c => examples.OfClasses(c).Inputs.mean([0]).data<float>().ToArray()).Select(x => (double)x)];
}
