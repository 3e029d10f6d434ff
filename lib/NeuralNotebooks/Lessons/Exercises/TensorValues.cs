using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Lessons;

/// <summary>A tensor's numbers, for comparing and showing answers, whatever its element type.</summary>
internal static class TensorValues
{
    /// <summary>The elements in row-major order.</summary>
    public static double[] Of(Tensor tensor)
    {
        using var quiet = no_grad();
        using var numbers = tensor.to_type(ScalarType.Float64);
        return numbers.data<double>().ToArray();
    }

    /// <summary>The shape, such as [64, 784].</summary>
    public static string Shape(Tensor tensor) => $"[{string.Join(", ", tensor.shape)}]";
}
