using TorchSharp.Kernels;

namespace TorchSharp.Elementwise;

/// <summary>The innermost loop of an element-wise operation: one run of elements of each operand.</summary>
internal unsafe interface IInnerLoop
{
    /// <param name="data">Each operand's first element; the result comes first.</param>
    /// <param name="strides">For each operand, bytes from one element to the next.</param>
    /// <param name="count">How many elements.</param>
    void Run(byte** data, long* strides, long count);
}

/// <summary>
/// Walks operands of one shape, whatever their strides. Dimensions that lie behind one another in all operands become
/// one, so that contiguous operands take a single run, and a broadcast row one run a row.
/// </summary>
internal static unsafe class StridedLoop
{
    private const long Grain = 32 * 1024;

    /// <param name="loop">What to do with a run.</param>
    /// <param name="sizes">The common shape.</param>
    /// <param name="operands">How many operands, the result included.</param>
    /// <param name="data">Each operand's first element.</param>
    /// <param name="strides">[operands × dimensions] in bytes. Overwritten.</param>
    public static void Run<TLoop>(TLoop loop, ReadOnlySpan<long> sizes, int operands, byte** data, long* strides)
        where TLoop : struct, IInnerLoop
    {
        var total = Shape.Count(sizes);
        if (total == 0) return;
        var merged = stackalloc long[sizes.Length + 1];
        var mergedStrides = stackalloc long[(sizes.Length + 1) * operands];
        var plan = new LoopPlan(operands, data, merged, mergedStrides);
        plan.Merge(sizes, strides);
        if (total < 2 * Grain || Workers.Count == 1) plan.Rows(loop, 0, plan.RowCount);
        else Share(loop, plan, total);
    }

    private static void Share<TLoop>(TLoop loop, LoopPlan plan, long total) where TLoop : struct, IInnerLoop
    {
        if (plan.RowCount == 1) Workers.For(plan.RunLength, Grain, (start, end) => plan.Run(loop, start, end));
        else Workers.For(plan.RowCount, Math.Max(1, Grain * plan.RowCount / total), (start, end) => plan.Rows(loop, start, end));
    }
}
