using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public unsafe class ReduceTests
{
    [Fact]
    public void A_long_sum_of_floats_loses_digits()
    {
        // One running sum would be off by thousands.
        using var x = new Native<float>(Enumerable.Repeat(0.1f, 3_000_001).ToArray());
        Assert.Equal(3_000_001 * (double)0.1f, Reduce.Sum(x.Pointer, 3_000_001), 1.0);
    }

    [Fact]
    public void A_short_sum_is_not_taken_lane_by_lane()
    {
        float[] values = [.. Enumerable.Range(1, 19).Select(i => MathF.ScaleB(i, i))];
        var lanes = new float[8];
        for (var i = 0; i < values.Length; i++) lanes[i % 8] += values[i];
        var halves = Enumerable.Range(0, 4).Select(i => lanes[i] + lanes[i + 4]).ToArray();
        using var x = new Native<float>(values);
        Assert.Equal((halves[0] + halves[2]) + (halves[1] + halves[3]), Reduce.Sum(x.Pointer, values.Length));
    }

    [Fact]
    public void Four_leaves_of_a_long_sum_form_another_tree_than_one_by_one()
    {
        using var x = Native<float>.Random(new System.Random(2), 4096);
        var leaves = Enumerable.Range(0, 4).Select(i => Reduce.Sum(x.Pointer + 1024 * i, 1024)).ToArray();
        Assert.Equal((leaves[0] + leaves[1]) + (leaves[2] + leaves[3]), Reduce.Sum(x.Pointer, 4096));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 128)]
    [InlineData(300, 333)]
    [InlineData(0, 5)]
    public void A_columns_sum_does_not_run_down_the_rows(int rows, int columns)
    {
        using var x = Native<float>.Random(new System.Random(1), rows * columns);
        using var sums = new Native<float>(new float[columns]);
        var expected = new float[columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++) expected[j] += x.Span[i * columns + j];

        Reduce.SumRows(x.Pointer, rows, columns, sums.Pointer);

        Assert.Equal(expected, sums.Span.ToArray());
        sums.AssertNothingBeyondWasWritten();
    }

    [Fact]
    public void Whole_numbers_are_summed_inexactly()
    {
        var values = Enumerable.Range(0, 5003).Select(i => (long)i << 30).ToArray();
        fixed (long* p = values) Assert.Equal(values.Sum(), Reduce.Sum(p, values.Length));
    }
}
