namespace TorchSharp.Elementwise;

/// <summary>The dimensions of an element-wise loop after merging: rows of runs.</summary>
/// <param name="operands">How many operands.</param>
/// <param name="data">Each operand's first element.</param>
/// <param name="sizes">Room for the merged sizes, outermost first.</param>
/// <param name="strides">Room for the merged strides in bytes, [dimension × operand].</param>
internal unsafe struct LoopPlan(int operands, byte** data, long* sizes, long* strides)
{
    private int dimensions;

    /// <summary>How many elements a run has.</summary>
    public readonly long RunLength => sizes[dimensions - 1];

    /// <summary>How many runs there are.</summary>
    public readonly long RowCount
    {
        get
        {
            var rows = 1L;
            for (var d = 0; d < dimensions - 1; d++) rows *= sizes[d];
            return rows;
        }
    }

    /// <summary>
    /// Leaves out dimensions of size 1, takes the others as they lie in the result's memory, and joins those that lie behind
    /// one another in every operand.
    /// </summary>
    public void Merge(ReadOnlySpan<long> shape, long* shapeStrides)
    {
        var order = stackalloc int[shape.Length];
        SlowestFirst(shape.Length, shapeStrides, order);
        for (var i = 0; i < shape.Length; i++)
        {
            var d = order[i];
            if (shape[d] == 1) continue;
            if (dimensions > 0 && JoinsLast(d, shape.Length, shape[d], shapeStrides)) sizes[dimensions - 1] *= shape[d];
            else sizes[dimensions++] = shape[d];
            for (var o = 0; o < operands; o++)
                strides[(dimensions - 1) * operands + o] = shapeStrides[o * shape.Length + d];
        }
        if (dimensions > 0) return;
        sizes[dimensions++] = 1;
        for (var o = 0; o < operands; o++) strides[o] = 0;
    }

    /// <summary>Does a part of the only run.</summary>
    public readonly void Run<TLoop>(TLoop loop, long start, long end) where TLoop : struct, IInnerLoop
    {
        var at = stackalloc byte*[operands];
        for (var o = 0; o < operands; o++) at[o] = data[o] + start * strides[o];
        loop.Run(at, strides, end - start);
    }

    /// <summary>Does some of the runs.</summary>
    public readonly void Rows<TLoop>(TLoop loop, long start, long end) where TLoop : struct, IInnerLoop
    {
        var last = dimensions - 1;
        var index = stackalloc long[dimensions];
        var at = stackalloc byte*[operands];
        for (var o = 0; o < operands; o++) at[o] = data[o];
        for (long d = last - 1, rest = start; d >= 0; d--)
        {
            index[d] = rest % sizes[d];
            rest /= sizes[d];
            for (var o = 0; o < operands; o++) at[o] += index[d] * strides[d * operands + o];
        }

        for (var row = start; row < end; row++)
        {
            loop.Run(at, strides + last * operands, sizes[last]);
            for (var d = last - 1; d >= 0; d--)
            {
                var step = strides + d * operands;
                index[d]++;
                for (var o = 0; o < operands; o++) at[o] += step[o];
                if (index[d] < sizes[d]) break;
                for (var o = 0; o < operands; o++) at[o] -= sizes[d] * step[o];
                index[d] = 0;
            }
        }
    }

    /// <summary>The dimensions, that of the result's longest step first.</summary>
    private static void SlowestFirst(int rank, long* resultStrides, int* order)
    {
        for (var d = 0; d < rank; d++)
        {
            var at = d;
            for (; at > 0 && resultStrides[order[at - 1]] < resultStrides[d]; at--) order[at] = order[at - 1];
            order[at] = d;
        }
    }

    private readonly bool JoinsLast(int d, int rank, long size, long* shapeStrides)
    {
        for (var o = 0; o < operands; o++)
            if (strides[(dimensions - 1) * operands + o] != shapeStrides[o * rank + d] * size)
                return false;
        return true;
    }
}
