using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Layer normalization: to normalize each example by itself is to normalize the channels of one batch, with an example in
/// each channel.
/// </summary>
internal static class LayerNormOperation
{
    public static Tensor Apply(Tensor x, ReadOnlySpan<long> shape, Tensor? weight, Tensor? bias, double eps)
    {
        Check(x, shape, weight, bias);
        using var scope = NewDisposeScope();
        var size = Shape.Count(shape);
        var examples = x.reshape(1, Shape.Count(x.Sizes[..^shape.Length]), size);
        var result = BatchNormOperation.Apply(examples, null, null, ChannelStatistics.Of(examples, eps, out _)).view(x.shape);
        if (weight is not null) result = result * weight;
        if (bias is not null) result = result + bias;
        return result.MoveToOuterDisposeScope();
    }

    private static void Check(Tensor x, ReadOnlySpan<long> shape, Tensor? weight, Tensor? bias)
    {
        if (shape.IsEmpty || x.Rank < shape.Length || !x.Sizes[^shape.Length..].SequenceEqual(shape))
            throw Operation.Error(
                "layer_norm", $"a normalized_shape of {Shape.Text(shape)} does not fit an input of shape {Shape.Text(x.Sizes)}: " +
                "it must be the input's last sizes.");
        if (!x.is_floating_point())
            throw Operation.Error("layer_norm", $"it is for Float32 and Float64; the input is {x.dtype}. Convert it with to_type().");
        CheckParameter("weight", weight, x, shape);
        CheckParameter("bias", bias, x, shape);
    }

    private static void CheckParameter(string name, Tensor? parameter, Tensor x, ReadOnlySpan<long> shape)
    {
        if (parameter is null) return;
        if (!parameter.Sizes.SequenceEqual(shape))
            throw Operation.Error("layer_norm", $"{name} has shape {Shape.Text(parameter.Sizes)}, but normalized_shape is {Shape.Text(shape)}.");
        if (parameter.dtype != x.dtype)
            throw Operation.Error("layer_norm", $"the input is {x.dtype}, but {name} is {parameter.dtype}; they need the same type.");
    }
}
