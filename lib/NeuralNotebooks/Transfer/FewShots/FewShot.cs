using System.Diagnostics;
using System.Globalization;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Transfer;

/// <summary>
/// An experiment with few labelled examples: every recipe, at every number of examples a class, on the same random draws. The
/// same seed gives the same result, whatever else runs in the grid. Runs go one after another, as the generator is global.
/// </summary>
/// <param name="source">The pretrained network; it is not changed.</param>
/// <param name="task">The target task.</param>
public sealed class FewShot(Mlp source, TargetTask task)
{
    /// <summary>Numbers of labelled examples of each class.</summary>
    public IReadOnlyList<int> Shots { get; init; } = [1, 2, 5, 10, 20, 50];

    /// <summary>How many random draws of examples, each with fresh weights and orders of its own.</summary>
    public int Draws { get; init; } = 5;

    /// <summary>Fixes draws, weights and orders.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Receives a line for each recipe and number of examples; null for silence.</summary>
    public Action<string>? Progress { get; init; } = Console.WriteLine;

    /// <summary>Learns from draws of the task's pool, measures on its test set.</summary>
    /// <param name="recipes">One recipe a method. "Nothing" is measured once, as with no examples.</param>
    /// <exception cref="ArgumentException">The pool has too few examples of a class, or a recipe does not fit the task.</exception>
    public FewShotResult Run(params FineTuningRecipe[] recipes) => Grid(recipes, task.Pool, task.Test);

    /// <summary>
    /// Chooses for each method the recipe with the best mean accuracy over all numbers of examples. Learns from draws of one
    /// half of the development pool and measures on the other half: neither pool nor test set is touched.
    /// </summary>
    /// <param name="candidates">Several recipes of each method.</param>
    /// <returns>What each candidate reached; <see cref="FewShotResult.Best"/> has the choice.</returns>
    /// <exception cref="ArgumentException">The development pool has too few examples.</exception>
    public FewShotResult Tune(params FineTuningRecipe[] candidates)
    {
        var (pool, validation) = task.Development.Split(task.Development.Count / 2, Seed);
        using (pool)
        using (validation) return Grid(candidates, pool, validation);
    }

    private FewShotResult Grid(FineTuningRecipe[] recipes, LabelledTensors pool, LabelledTensors test)
    {
        if (recipes.Distinct().Count() < recipes.Length) throw new ArgumentException("The same recipe is given twice.", nameof(recipes));
        ArgumentOutOfRangeException.ThrowIfLessThan(Draws, 1);
        var cells = new List<FewShotCell>();
        foreach (var recipe in recipes)
        {
            var nothing = recipe.Part == TrainedPart.Nothing;
            foreach (var shots in nothing ? [0] : Shots)
            {
                var clock = Stopwatch.StartNew();
                var accuracies = Enumerable.Range(0, nothing ? 1 : Draws).Select(draw => Accuracy(recipe, shots, Seed + draw, pool, test));
                cells.Add(new FewShotCell(recipe, shots, new Spread(accuracies)));
                Report(cells[^1], clock.Elapsed);
            }
        }
        return new FewShotResult(cells);
    }

    private double Accuracy(FineTuningRecipe recipe, int shots, long seed, LabelledTensors pool, LabelledTensors test)
    {
        using var scope = NewDisposeScope();
        using var examples = shots == 0 ? pool.Rows([]) : pool.Draw(shots, seed);
        using var model = recipe.Run(source, examples, seed);
        return Evaluation.Of(model, test).Accuracy.Value;
    }

    private void Report(FewShotCell cell, TimeSpan time) => Progress?.Invoke(string.Create(CultureInfo.InvariantCulture,
        $"{cell.Recipe.Method}, {cell.Shots} a class: {FewShotResult.Text(cell.Accuracy)} %   ({time.TotalSeconds:0.0} s)"));
}
