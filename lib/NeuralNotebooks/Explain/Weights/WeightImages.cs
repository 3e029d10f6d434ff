using NeuralNotebooks.Display;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Explain;

/// <summary>
/// Weights as pictures: a neuron of the first layer has a weight a pixel, so they are an image. Of a linear classifier it is the
/// whole explanation: the template that each class compares an image with. Deeper layers have no pixels. Cost: no evaluation.
/// </summary>
public static class WeightImages
{
    /// <summary>Shows the rows of a weight matrix.</summary>
    /// <param name="model">The model.</param>
    /// <param name="parameter">The matrix's name: one row a neuron, one column a pixel, as in "fc1.weight".</param>
    /// <param name="width">Pixels in a row of the image.</param>
    /// <param name="height">Rows of the image.</param>
    /// <param name="captions">A text below each picture; none if left out.</param>
    /// <param name="columns">How many pictures side by side.</param>
    /// <param name="caption">Text below the whole.</param>
    /// <exception cref="ArgumentException">The model has no such parameter, or it is not a matrix with a column a pixel.</exception>
    public static ImageGrid Of(
        Module model, string parameter, int width, int height, IEnumerable<string>? captions = null, int columns = 10, string caption = "")
    {
        var named = model.named_parameters().ToDictionary(pair => pair.name, pair => pair.parameter);
        if (!named.TryGetValue(parameter, out var weights))
            throw new ArgumentException($"The model has no parameter \"{parameter}\"; it has {string.Join(", ", named.Keys)}.", nameof(parameter));
        if (weights.dim() != 2 || weights.shape[1] != width * height)
            throw new ArgumentException(
                $"\"{parameter}\" has the shape [{string.Join(", ", weights.shape)}]; pictures of {width}×{height} need [neurons, {width * height}].", nameof(parameter));
        using var scope = NewDisposeScope();
        var numbers = weights.detach().cpu().to_type(ScalarType.Float64).contiguous().data<double>().ToArray();
        return ImageGrid.Weights(numbers.Chunk(width * height), width, height, captions, columns, caption: caption);
    }
}
