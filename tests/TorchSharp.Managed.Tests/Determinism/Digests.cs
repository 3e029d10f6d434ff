using static TorchSharp.torch;

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
        .. LinesOfSharedWork(1),
        .. LinesOfSharedWork(2),
        .. LinesOfSharedWork(4),
    ];

    /// <summary>What threads may share, with a number of them.</summary>
    public static string[] LinesOfSharedWork(int threads)
    {
        var before = get_num_threads();
        set_num_threads(threads);
        try
        {
            return
            [
                .. from operation in OperationDigest.All.Keys
                   from type in (ScalarType[])[ScalarType.Float32, ScalarType.Float64]
                   select $"{operation} of {type}, {threads} threads: {OperationDigest.Of(operation, type)}",
                .. TrainingRun.All.Select(run => $"training {run.Key}, {threads} threads: {run.Value(1)}"),
            ];
        }
        finally
        {
            set_num_threads(before);
        }
    }
}
