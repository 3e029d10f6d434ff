using TorchSharp.Tests.Autograd.Operations;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd;

/// <summary>Values and gradients do not depend on how inputs lie in memory.</summary>
public class LayoutGradientTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Layouts = new()
    {
        ["transposed"] = x => Reversed(Reversed(x).contiguous()),
        ["apart"] = x => stack([x, zeros_like(x)], -1).select(-1, 0),
        ["part of a larger one"] = x => x.ndim == 0 ? x : cat([zeros_like(x), x, zeros_like(x)]).narrow(0, x.shape[0], x.shape[0]),
        ["stretched along the first dimension"] = x => Stretched(x, 0),
        ["stretched along the last dimension"] = x => Stretched(x, -1),
    };

    public static TheoryData<string> Names => [.. GradientOperations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_views_gradient_is_that_of_a_copy(string operation) => OperationGradientTests.ForEachCase(operation, (function, golden) =>
    {
        foreach (var (layout, laidOut) in Layouts)
        {
            var (viewed, copied) = (golden.Inputs(), golden.Inputs());
            var ofViews = function(Array.ConvertAll(viewed, x => laidOut(x)));
            var ofCopies = function(Array.ConvertAll(copied, x => laidOut(x).clone()));
            Nearly.Equal(ofCopies, ofViews, 1e-12, 1e-13);
            if (!ofViews.requires_grad) continue;
            ofViews.backward([golden.Incoming(ofViews)]);
            ofCopies.backward([golden.Incoming(ofCopies)]);
            for (var i = 0; i < viewed.Length; i++)
                if (copied[i].grad is { } gradient)
                    Nearly.Equal(gradient, viewed[i].grad ?? throw new InvalidDataException($"input {i} {layout} has no gradient"), 1e-11, 1e-12);
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_gradient_that_comes_in_transposed_or_stretched_counts_as_its_copy(string operation) =>
        OperationGradientTests.ForEachCase(operation, (function, golden) =>
        {
            foreach (var (layout, laidOut) in Layouts)
            {
                var (viewed, copied) = (golden.Inputs(), golden.Inputs());
                var (ofViews, ofCopies) = (function(viewed), function(copied));
                if (!ofViews.requires_grad) continue;
                var incoming = laidOut(golden.Incoming(ofViews));
                ofViews.backward([incoming]);
                ofCopies.backward([incoming.clone()]);
                for (var i = 0; i < viewed.Length; i++)
                    if (copied[i].grad is { } gradient)
                        Nearly.Equal(gradient, viewed[i].grad ?? throw new InvalidDataException($"input {i} {layout} has no gradient"), 1e-11, 1e-12);
            }
        });

    private static Tensor Reversed(Tensor x) => x.permute(Enumerable.Range(0, (int)x.ndim).Select(d => x.ndim - 1 - d));

    private static Tensor Stretched(Tensor x, int dim) =>
        x.ndim == 0 || x.shape[dim < 0 ? x.ndim + dim : dim] == 0 ? x : x.narrow(dim, 0, 1).expand(x.shape);
}
