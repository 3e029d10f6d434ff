using NeuralNotebooks.Data;
using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Transfer;

public class FewShotTests
{
    private static readonly FineTuningRecipe AsIs = new("as is", TrainedPart.Nothing);
    private static readonly FineTuningRecipe Head = new("head only", TrainedPart.Head) { Epochs = 3 };
    private static readonly FineTuningRecipe All = new("all weights", TrainedPart.All) { Epochs = 3, RateFactor = 2.5 };
    private static readonly FineTuningRecipe Scratch = new("from scratch", TrainedPart.Scratch) { Epochs = 3 };

    [Fact]
    public void The_same_seed_gives_another_table()
    {
        using var source = Source();
        Assert.Equal(Grid(source).Run(AsIs, Head, All, Scratch).ToTable().AltText, Grid(source).Run(AsIs, Head, All, Scratch).ToTable().AltText);
    }

    [Fact]
    public void What_else_runs_in_the_grid_changes_a_result()
    {
        using var source = Source();
        var whole = Grid(source).Run(Head, All, Scratch);
        var alone = Grid(source, shots: [4]).Run(All);
        Assert.Equal(whole["all weights", 4].Values, alone["all weights", 4].Values);
        Assert.Equal(3, alone["all weights", 4].Values.Count);
    }

    [Fact]
    public void A_run_changes_the_source_or_what_must_stay_frozen()
    {
        using var source = Source();
        var before = TensorBytes.HashOf(source);
        var examples = Tasks.Target(40);
        Assert.Equal(["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"], Changed(source, Head.Run(source, examples, 1)).Same);
        Assert.Equal(["fc1.weight", "fc1.bias"], Changed(source, (All with { Part = TrainedPart.Top }).Run(source, examples, 1)).Same);
        Assert.Empty(Changed(source, All.Run(source, examples, 1)).Same);
        Assert.Equal(6, Changed(source, AsIs.Run(source, examples, 1)).Same.Count);
        Assert.Equal(before, TensorBytes.HashOf(source));
    }

    [Fact]
    public void A_head_for_other_classes_is_kept()
    {
        using var source = Source();
        var two = Tasks.Target(40).OfClasses(3, 1);
        Assert.Contains("set NewHead", Assert.Throws<ArgumentException>(() => Head.Run(source, two, 1)).Message);
        using var model = (Head with { NewHead = true }).Run(source, two, 1);
        Assert.Equal(2, model.Sizes[^1]);
        using var scratch = Scratch.Run(source, two, 1);
        Assert.Equal(2, scratch.Sizes[^1]);
    }

    [Fact]
    public void Tuning_looks_at_the_pool_or_at_the_test_set()
    {
        using var source = Source();
        var task = TargetTask.Of(Tasks.Target(200), test: 60, development: 80, seed: 2);
        task.Pool.Dispose();
        task.Test.Dispose();
        var tuning = new FewShot(source, task) { Shots = [2, 5], Draws = 2, Progress = null };
        var (slow, fast) = (All with { LearningRate = 1e-6 }, All with { LearningRate = 0.1, Epochs = 30 });
        Assert.Equal([Head, fast], tuning.Tune(Head, slow, fast).Best());
    }

    [Fact]
    public void An_example_is_in_two_parts_of_a_task()
    {
        var numbered = new LabelledTensors(arange(100, dtype: ScalarType.Float32).reshape(100, 1), zeros(100, ScalarType.Int64), 1);
        var task = TargetTask.Of(numbered, test: 30, development: 20, seed: 1);
        Assert.Equal((30, 20, 50), (task.Test.Count, task.Development.Count, task.Pool.Count));
        Assert.Equal(100, new[] { task.Test, task.Development, task.Pool }.SelectMany(part => part.Inputs.data<float>().ToArray()).Distinct().Count());
    }

    [Fact]
    public void Table_figure_and_progress_leave_something_out()
    {
        using var source = Source();
        var lines = new List<string>();
        Cultures.ForEach(() =>
        {
            lines.Clear();
            var result = Grid(source, progress: lines.Add).Run(AsIs, Head, All);
            Assert.Equal(1 + 2 + 2, lines.Count);
            Assert.Matches(@"^as is, 0 a class: \d+\.\d %   \(\d+\.\d s\)$", lines[0]);
            Assert.Matches(@"^head only, 2 a class: \d+\.\d ± \d+\.\d %   \(\d+\.\d s\)$", lines[1]);
            var table = result.ToTable().AltText.Split('\n');
            Assert.Matches(@"^labelled per class +as is +head only +all weights$", table[0]);
            Assert.Matches(@"^0 \(as is\) +\d+\.\d$", table[2].TrimEnd());
            Assert.Matches(@"^4 +\d+\.\d ± \d+\.\d +\d+\.\d ± \d+\.\d$", table[4]);
            var svg = result.ToFigure().ToSvg();
            Assert.All(["as is", "head only", "all weights"], name => Assert.Contains(name, svg));
        });
    }

    [Fact]
    public void Recipes_of_one_method_are_mixed_up()
    {
        using var source = Source();
        var other = Head with { LearningRate = 0.001 };
        var result = Grid(source, shots: [2]).Run(Head, other);
        Assert.Contains("head only, learning rate 0.001, 3 epochs", result.ToTable().AltText);
        Assert.Throws<ArgumentException>(() => result["head only", 2]);
        Assert.Throws<ArgumentException>(() => result["head only", 9]);
        Assert.Throws<ArgumentException>(() => Grid(source).Run(Head, Head with { }));
    }

    [Fact]
    public void The_settings_leave_something_out()
    {
        Assert.Equal("learning rate 0.01, 2.5 times less each layer below, 3 epochs", All.Settings);
        Assert.Equal("learning rate 0.01, 60 epochs, new head", new FineTuningRecipe("x", TrainedPart.Head) { NewHead = true }.Settings);
        Assert.Equal("", AsIs.Settings);
    }

    private static SyntheticTasks Tasks => new(0.8, features: 20, classes: 4);

    private static Mlp Source()
    {
        manual_seed(1);
        return new Mlp(20, 16, 8, 4);
    }

    private static FewShot Grid(Mlp source, int[]? shots = null, Action<string>? progress = null) =>
        new(source, TargetTask.Of(Tasks.Target(200), test: 100, development: 0, seed: 1)) { Shots = shots ?? [2, 4], Draws = 3, Progress = progress };

    private static (List<string> Same, List<string> Others) Changed(Mlp before, Mlp after)
    {
        var same = before.state_dict().ToLookup(named => TensorBytes.Of(named.Value).AsSpan().SequenceEqual(TensorBytes.Of(after.state_dict()[named.Key])), named => named.Key);
        return ([.. same[true]], [.. same[false]]);
    }
}
