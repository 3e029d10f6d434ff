using System.Text.Json;
using NeuralNotebooks.Explain;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Explain;

/// <summary>A small network and its explanations by numpy: <c>Goldens/goldens.json</c>, made by <c>Goldens/make_goldens.py</c>.</summary>
internal sealed record ExplainGoldens(
    double[][] W1, double[] B1, double[][] W2, double[] B2, double[] Input, double[] Baseline, int Output, double Score, double BaselineScore,
    double[] Saliency, double[] IntegratedGradients, double[] Occlusion, int[] Segments, double[] Shapley, double[] Lime, double LimeFidelity,
    double[] RanksA, double[] RanksB, double Spearman)
{
    internal static ExplainGoldens Read() => JsonSerializer.Deserialize<ExplainGoldens>(
        File.ReadAllText(Path.Combine(TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Explain", "Goldens", "goldens.json")),
        new JsonSerializerOptions { PropertyNameCaseInsensitive = true })!;

    internal ImageInput Image => new(Input, 4, 3, Baseline);

    internal ModelScore Model => new(Sequential(Models.Linear(W1, B1), Tanh(), Models.Linear(W2, B2)), Output);
}
