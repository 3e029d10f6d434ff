using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Says clearly what does not fit in a batch normalization.</summary>
internal static class BatchNormChecks
{
    public static void Check(Tensor x, Tensor? runningMean, Tensor? runningVariance, Tensor? weight, Tensor? bias, bool training)
    {
        if (x.Rank < 2)
            throw Operation.Error("batch_norm", $"expected an input [N × C × …], but its shape is {Shape.Text(x.Sizes)}.");
        if (!x.is_floating_point())
            throw Operation.Error("batch_norm", $"it is for Float32 and Float64; the input is {x.dtype}. Convert it with to_type().");
        if (training && x.Count == x.Sizes[1] && x.Count > 0)
            throw Operation.Error(
                "batch_norm", $"expected more than 1 value per channel when training, got an input of shape {Shape.Text(x.Sizes)}. " +
                "Take larger batches, or drop the last one when it is smaller.");
        if (!training && (runningMean is null || runningVariance is null))
            throw Operation.Error("batch_norm", "expected running_mean and running_var to be given when training is false.");
        CheckChannels("running_mean", runningMean, x);
        CheckChannels("running_var", runningVariance, x);
        CheckChannels("weight", weight, x);
        CheckChannels("bias", bias, x);
    }

    private static void CheckChannels(string name, Tensor? parameter, Tensor x)
    {
        if (parameter is null) return;
        if (parameter.Rank != 1 || parameter.Sizes[0] != x.Sizes[1])
            throw Operation.Error(
                "batch_norm", $"{name} of shape {Shape.Text(parameter.Sizes)} does not fit an input of shape {Shape.Text(x.Sizes)}: " +
                $"it needs one element for each of the {x.Sizes[1]} channels.");
        if (parameter.dtype != x.dtype)
            throw Operation.Error("batch_norm", $"the input is {x.dtype}, but {name} is {parameter.dtype}; they need the same type.");
    }
}
