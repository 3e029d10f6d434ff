using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd.Operations;

/// <summary>
/// Every differentiable operation by name, as a function of its tensors. The golden values of gradients, the gradient checks
/// and the test that no operation lacks them all read this table: an operation is added here and in a script of Goldens.
/// </summary>
internal static class GradientOperations
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor>> All =
        new[]
        {
            PointwiseOperations.All, InPlaceOperations.All, ReductionOperations.All, ShapeOperations.All, IndexingOperations.All,
            ProductOperations.All, FunctionalOperations.All,
        }.SelectMany(table => table).ToDictionary(named => named.Key, named => named.Value);
}
