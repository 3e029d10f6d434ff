using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public unsafe class SoftmaxKernelTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 10)]
    [InlineData(5, 8)]
    [InlineData(300, 37)]
    public void Softmax_and_its_logarithm_differ_from_the_definition(int rows, int columns)
    {
        using var x = Native<float>.Random(new System.Random(1), rows * columns);
        for (var i = 0; i < x.Span.Length; i++) x.Span[i] *= 50;
        using var y = new Native<float>(new float[rows * columns]);
        using var log = new Native<float>(new float[rows * columns]);

        SoftmaxKernels.Softmax(x.Pointer, y.Pointer, rows, columns);
        SoftmaxKernels.LogSoftmax(x.Pointer, log.Pointer, rows, columns);

        for (var i = 0; i < rows; i++)
        {
            var row = x.Span.Slice(i * columns, columns).ToArray();
            var sum = row.Sum(v => Math.Exp(v - row.Max()));
            for (var j = 0; j < columns; j++)
            {
                var expected = row[j] - row.Max() - Math.Log(sum);
                Assert.Equal(expected, log.Span[i * columns + j], 1e-5);
                Assert.Equal(Math.Exp(expected), y.Span[i * columns + j], 1e-6);
            }
        }
        y.AssertNothingBeyondWasWritten();
        log.AssertNothingBeyondWasWritten();
    }

    [Fact]
    public void A_row_overflows_or_hides_a_NaN()
    {
        using var x = new Native<double>([1e300, 0, double.NegativeInfinity, 1, double.NaN, 2]);
        SoftmaxKernels.Softmax(x.Pointer, x.Pointer, 2, 3);
        Assert.Equal([1, 0, 0, double.NaN, double.NaN, double.NaN], x.Span.ToArray());
    }

    [Fact]
    public void The_gradient_differs_from_the_formula()
    {
        const int Rows = 7, Columns = 11;
        using var y = Native<double>.Random(new System.Random(1), Rows * Columns);
        using var dy = Native<double>.Random(new System.Random(2), Rows * Columns);
        using var dx = new Native<double>(new double[Rows * Columns]);
        SoftmaxKernels.LogSoftmaxBackward(dy.Pointer, y.Pointer, dx.Pointer, Rows, Columns);
        for (var i = 0; i < Rows * Columns; i++)
        {
            var row = i / Columns * Columns;
            var sum = dy.Span.Slice(row, Columns).ToArray().Sum();
            Assert.Equal(dy.Span[i] - Math.Exp(y.Span[i]) * sum, dx.Span[i], 1e-14);
        }
        dx.AssertNothingBeyondWasWritten();
    }
}
