namespace TorchSharp.Tests.Determinism;

/// <summary>What must have the same bits everywhere, as lines "name: hash".</summary>
internal static class Digests
{
    public static IEnumerable<string> Lines() =>
    [
        $"kernels: {KernelDigest.Compute()}",
        .. from operation in PointwiseOperation.All
           from type in operation.Types
           select $"{operation} of {type}: {operation.Digest(type)}",
        .. TrainingRun.All.Select(run => $"training {run.Key}: {run.Value(1)}"),
    ];
}
