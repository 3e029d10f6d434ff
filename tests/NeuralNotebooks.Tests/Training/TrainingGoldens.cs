using System.Text.Json;

namespace NeuralNotebooks.Tests.Training;

/// <summary>What PyTorch gives: <c>goldens/chapter5.json</c>, made by <c>goldens/make_goldens.py</c>.</summary>
internal sealed record TrainingGoldens(long[] Order, double[] Losses, double EpochMean, double[][] Wilson)
{
    public static TrainingGoldens Read() => JsonSerializer.Deserialize<TrainingGoldens>(
        File.ReadAllText(Path.Combine(TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Training", "goldens", "chapter5.json")),
        new JsonSerializerOptions { PropertyNameCaseInsensitive = true })!;
}
