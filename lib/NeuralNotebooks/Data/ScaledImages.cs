using static TorchSharp.torch;

namespace NeuralNotebooks.Data;

/// <summary>Images as examples: each pixel is an input.</summary>
/// <param name="Images">The images.</param>
/// <param name="Scale">How pixels become inputs.</param>
internal sealed record ScaledImages(ImageSet Images, PixelScale Scale) : IExamples
{
    public int Count => Images.Count;

    public int Classes => Images.Classes;

    public int Label(int i) => Images.Label(i);

    public IEnumerable<(Tensor Inputs, Tensor Labels)> Batches(int batchSize, Tensor? order = null) => Images.Batches(batchSize, Scale, order);
}
