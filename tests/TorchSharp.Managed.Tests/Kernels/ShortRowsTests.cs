using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public unsafe class ShortRowsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(16)]
    public void Rows_together_have_other_bits_than_rows_alone(int columns)
    {
        Check<float>(21, columns);
        Check<double>(21, (columns + 1) / 2);
    }

    private static void Check<T>(int rows, int columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Assert.True(ShortRows.Fit<T>(rows, columns));
        using var x = Native<T>.Random(new System.Random(columns), rows * columns);
        for (var i = 0; i < x.Span.Length; i++) x.Span[i] *= T.CreateChecked(30);
        x.Span[columns] = T.NaN;
        x.Span[2 * columns] = T.NegativeInfinity;
        x.Span[3 * columns] = T.PositiveInfinity;
        using var alone = Native<T>.Random(new System.Random(1), rows * columns);
        using var together = Native<T>.Random(new System.Random(2), rows * columns);

        for (var i = 0; i < rows; i++) SoftmaxKernels.LogSoftmax(x.Pointer + i * columns, alone.Pointer + i * columns, 1, columns);
        SoftmaxKernels.LogSoftmax(x.Pointer, together.Pointer, rows, columns);

        Assert.Equal(alone.Span.ToArray(), together.Span.ToArray());
        together.AssertNothingBeyondWasWritten();
    }
}
