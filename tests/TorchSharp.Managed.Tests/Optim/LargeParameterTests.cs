using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Optim;

/// <summary>Large parameters are divided among threads; each weight moves as it would in a small one.</summary>
public class LargeParameterTests
{
    private const int Count = 40_003, Part = 5_000; // a part is too small to be divided

    private static readonly Dictionary<string, Func<IEnumerable<Parameter>, optim.Optimizer>> Makers = new()
    {
        ["SGD"] = p => optim.SGD(p, 0.1, weight_decay: 0.1),
        ["SGD with momentum"] = p => optim.SGD(p, 0.1, momentum: 0.9, nesterov: true),
        ["Adam"] = p => optim.Adam(p, 0.1, weight_decay: 0.1, amsgrad: true),
        ["AdamW"] = p => optim.AdamW(p, 0.1, weight_decay: 0.1),
        ["RMSProp"] = p => optim.RMSProp(p, 0.1, weight_decay: 0.1),
        ["RMSProp, all"] = p => optim.RMSProp(p, 0.1, momentum: 0.9, centered: true),
        ["Adagrad"] = p => optim.Adagrad(p, 0.1, weight_decay: 0.1),
    };

    public static TheoryData<string> Kinds => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_weight_of_a_large_parameter_moves_otherwise(string kind)
    {
        using var scope = NewDisposeScope();
        var (first, gradients) = (rand([Count], generator: new Generator(1)), rand([3, Count], generator: new Generator(2)) - 0.5);
        var whole = new Parameter(first.clone());
        Parameter[] parts = [.. first.split(Part).Select(part => new Parameter(part.clone()))];
        using var ofWhole = Makers[kind]([whole]);
        using var ofParts = Makers[kind](parts);
        for (var step = 0; step < 3; step++)
        {
            whole.grad = gradients[step].clone();
            foreach (var (part, gradient) in parts.Zip(gradients[step].split(Part))) part.grad = gradient.clone();
            ofWhole.step();
            ofParts.step();
        }
        Nearly.Equal(cat(parts), whole, 0, 0);
        Assert.NotEqual(Nearly.Numbers(first), Nearly.Numbers(whole));
    }
}
