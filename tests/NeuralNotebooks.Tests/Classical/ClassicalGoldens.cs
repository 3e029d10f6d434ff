using System.Text.Json;
using System.Text.Json.Nodes;
using NeuralNotebooks.Classical;
using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Classical;

/// <summary>What scikit-learn gives, from <c>Goldens/classical.json</c>, and the examples it was given.</summary>
internal static class ClassicalGoldens
{
    private static readonly JsonNode Root = JsonNode.Parse(File.ReadAllText(Path.Combine(
        TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Classical", "Goldens", "classical.json")))!;

    internal static TheoryData<string> Sets => ["digits", "mnist"];

    internal static JsonNode Of(params object[] path) =>
        path.Aggregate(Root, (node, step) => (step is int place ? node[place] : node[(string)step])!);

    internal static T Read<T>(params object[] path) => Of(path).Deserialize<T>()!;

    internal static LabelledFeatures Training(string set) => LabelledFeatures.Of(Images(set).Training);

    internal static FeatureMatrix Others(string set) => FeatureMatrix.Of(Images(set).Others);

    /// <summary>1 for the digit 3, else 0.</summary>
    internal static double[] IsThree(LabelledFeatures examples) => [.. examples.Labels.Select(label => label == 3 ? 1.0 : 0.0)];

    private static (ImageSet Training, ImageSet Others) Images(string set) => set == "digits"
        ? Parts(OpticalDigits.Load().Images, 1000, 100)
        : Parts(Mnist.Load().Train, 500, 50);

    private static (ImageSet, ImageSet) Parts(ImageSet images, int training, int others) =>
        (images.Take(training), images.Subset([.. Enumerable.Range(training, others)]));
}
