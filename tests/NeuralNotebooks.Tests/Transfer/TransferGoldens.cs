using System.Text.Json;

namespace NeuralNotebooks.Tests.Transfer;

/// <summary>What PyTorch gives: <c>Goldens/goldens.json</c>, made by <c>Goldens/make_goldens.py</c>.</summary>
internal sealed record TransferGoldens(CkaGolden Cka, SyntheticGolden Synthetic, JsonElement Domain, JsonElement Classes)
{
    public static TransferGoldens Read() => JsonSerializer.Deserialize<TransferGoldens>(
        File.ReadAllText(Path.Combine(TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Transfer", "Goldens", "goldens.json")),
        new JsonSerializerOptions { PropertyNameCaseInsensitive = true })!;
}

/// <summary>Two representations, and their linear CKA by the definition.</summary>
internal sealed record CkaGolden(double[][] X, double[][] Y, double Value);

/// <summary>The first examples of a made-up target task.</summary>
internal sealed record SyntheticGolden(double[][] Inputs, long[] Labels);
