using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd.Operations;

/// <summary>A case that Goldens/gradient.py wrote: an operation's inputs, output and gradients as PyTorch has them.</summary>
/// <param name="Operation">The operation's name in <see cref="GradientOperations"/>.</param>
/// <param name="Variant">What is special about the inputs; empty for the ordinary ones.</param>
/// <param name="Values">What the script wrote.</param>
internal sealed record GradientCase(string Operation, string Variant, JsonElement Values)
{
    private static readonly string[] Topics = ["pointwise", "reduction", "shape", "product", "functional"];

    /// <summary>All cases of all scripts, by operation.</summary>
    public static readonly ILookup<string, GradientCase> All = Topics
        .SelectMany(topic => Golden.Load($"{topic}_gradients"))
        .Select(named => (Name: named.Key.Split(" | "), named.Value))
        .ToLookup(named => named.Name[0], named => new GradientCase(named.Name[0], named.Name.ElementAtOrDefault(1) ?? "", named.Value));

    /// <summary>Variants at which a function may have a kink, or is of Float32, so that its slope is no difference quotient.</summary>
    public bool IsSmooth => !Variant.Contains("special", StringComparison.Ordinal) && !Variant.Contains("infinite", StringComparison.Ordinal)
        && Variant is not ("tied" or "equal 0.0" or "equal 1.5" or "Float32" or "zeros" or "certain" or "huge" or "types" or "none left");

    /// <summary>New input tensors; those that PyTorch gave gradients ask for theirs.</summary>
    public Tensor[] Inputs()
    {
        var isFixed = Values.TryGetProperty("fixed", out var numbers) ? numbers.EnumerateArray().Select(n => n.GetInt32()).ToHashSet() : [];
        return Values.GetProperty("inputs").EnumerateArray().Select((value, i) =>
        {
            var input = value.ToTensor();
            return input.is_floating_point() && !isFixed.Contains(i) ? input.requires_grad_() : input;
        }).ToArray();
    }

    /// <summary>The gradient that comes in: each element counts differently.</summary>
    public Tensor Incoming(Tensor output) => Values.Tensor("incoming") ?? Weights(output);

    /// <summary>What PyTorch gives for each input that asks; null where no gradient flows.</summary>
    public Tensor?[] Gradients() => Values.GetProperty("gradients").EnumerateArray()
        .Select(value => value.ValueKind == JsonValueKind.Null ? null : value.ToTensor()).ToArray();

    public override string ToString() => Variant.Length == 0 ? Operation : $"{Operation} | {Variant}";

    public static Tensor Weights(Tensor output) => (arange(output.numel(), float64) * 0.37 + 0.5).cos().to(output.dtype).view(output.shape);
}
