using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Explain;

/// <summary>
/// One output of a model of the engine. It can be differentiated with respect to the input, which gradient methods need. The
/// model runs in evaluation mode, and its parameters' gradients are not touched.
/// </summary>
public sealed class ModelScore : ScoreFunction
{
    private readonly Module<Tensor, Tensor> model;

    /// <summary>Explains an output of a model.</summary>
    /// <param name="model">From inputs [n, …] to outputs [n, classes].</param>
    /// <param name="output">Which output: the class, from 0.</param>
    /// <param name="kind">Which number of it.</param>
    public ModelScore(Module<Tensor, Tensor> model, int output, ScoreKind kind = ScoreKind.Output) : base(NameOf(output, kind))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(output);
        (this.model, Output, Kind) = (model, output, kind);
    }

    /// <summary>The output that is explained: the class.</summary>
    public int Output { get; }

    /// <summary>Which number of the output is explained.</summary>
    public ScoreKind Kind { get; }

    /// <summary>The shape of one input, such as [1, 28, 28] for a convolution; by default one row of numbers.</summary>
    public IReadOnlyList<long>? InputShape { get; init; }

    /// <summary>Where the model lives; null is the CPU.</summary>
    public Device? Device { get; init; }

    /// <summary>Explains the class that the model predicts for an input.</summary>
    /// <param name="model">From inputs [n, features] to outputs [n, classes].</param>
    /// <param name="input">What to predict.</param>
    /// <param name="kind">Which number of the class.</param>
    public static ModelScore OfPrediction(Module<Tensor, Tensor> model, ImageInput input, ScoreKind kind = ScoreKind.Output)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var outputs = new ModelScore(model, 0).Outputs([[.. input.Pixels]], out _);
        return new ModelScore(model, (int)outputs.argmax(1).item<long>(), kind);
    }

    /// <summary>Scores and their gradients, in one forward and one backward pass.</summary>
    /// <param name="inputs">One row of numbers an input.</param>
    /// <returns>For each input its score, and ∂score/∂input: as many numbers as the input has.</returns>
    public (double[] Scores, double[][] Gradients) Differentiate(double[][] inputs)
    {
        using var scope = NewDisposeScope();
        using var recording = enable_grad();
        var scores = Scores(inputs, out var batch, requiresGrad: true);
        // Rows do not influence each other, so the sum's gradient holds each row's own.
        var gradient = autograd.grad([scores.sum()], [batch])[0];
        var numbers = Numbers(gradient);
        var width = numbers.Length / inputs.Length;
        return (Numbers(scores), [.. inputs.Select((_, i) => numbers[(i * width)..((i + 1) * width)])]);
    }

    /// <inheritdoc/>
    protected override double[] Compute(double[][] inputs)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return Numbers(Scores(inputs, out _));
    }

    private Tensor Scores(double[][] inputs, out Tensor batch, bool requiresGrad = false)
    {
        var outputs = Outputs(inputs, out batch, requiresGrad);
        if (outputs.dim() != 2 || outputs.shape[0] != inputs.Length || outputs.shape[1] <= Output)
            throw new InvalidOperationException(
                $"The model's outputs have the shape [{string.Join(", ", outputs.shape)}]; to explain output {Output} of {inputs.Length} inputs it must be [{inputs.Length}, more than {Output}].");
        var scores = Kind switch
        {
            ScoreKind.Probability => functional.softmax(outputs, 1),
            ScoreKind.LogProbability => functional.log_softmax(outputs, 1),
            _ => outputs,
        };
        return scores.select(1, Output);
    }

    private Tensor Outputs(double[][] inputs, out Tensor batch, bool requiresGrad = false)
    {
        batch = Batch(inputs);
        batch.requires_grad = requiresGrad;
        var wasTraining = model.training;
        model.eval();
        var outputs = model.call(batch);
        if (wasTraining) model.train();
        return outputs;
    }

    private Tensor Batch(double[][] inputs)
    {
        var features = inputs[0].Length;
        var values = new double[inputs.Length * features];
        for (var i = 0; i < inputs.Length; i++) inputs[i].CopyTo(values, i * features);
        long[] shape = [inputs.Length, .. InputShape ?? [features]];
        var type = model.parameters().FirstOrDefault()?.dtype ?? ScalarType.Float32;
        var batch = tensor(values, shape).to_type(type);
        return Device is null ? batch : batch.to(Device);
    }

    private static double[] Numbers(Tensor values) => values.detach().cpu().to_type(ScalarType.Float64).contiguous().data<double>().ToArray();

    private static string NameOf(int output, ScoreKind kind) => kind switch
    {
        ScoreKind.Probability => $"probability of class {output}",
        ScoreKind.LogProbability => $"log-probability of class {output}",
        _ => $"score of class {output}",
    };
}
