using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

/// <summary>Elementary functions beside values of 40 digits (double) and beside double (float).</summary>
public unsafe class VectorMathTests
{
    public static TheoryData<string, double> Limits => new()
    {
        { "exp", 1 }, { "expm1", 2 }, { "log", 1 }, { "log1p", 2 }, { "tanh", 3 }, { "sigmoid", 2.5 }, { "erf", 3 },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_double_is_further_off_than_stated(string function, double ulps)
    {
        var golden = Golden.Load("functions")[function];
        var x = golden.GetProperty("x").EnumerateArray().Select(e => e.GetDouble()).ToArray();
        var expected = golden.GetProperty("y").EnumerateArray().Select(e => e.GetDouble()).ToArray();
        var y = Apply(function, x);
        for (var i = 0; i < x.Length; i++)
        {
            // The golden value itself is rounded: half an ulp more.
            var off = Math.Abs(y[i] - expected[i]) / Math.Max(Math.BitIncrement(Math.Abs(expected[i])) - Math.Abs(expected[i]), double.Epsilon);
            Assert.True(off <= ulps + 0.5, $"{function}({x[i]:R}) is {y[i]:R}, expected {expected[i]:R}: {off} ulp.");
        }
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_float_is_further_off_than_stated(string function, double ulps)
    {
        // Every 4001st float from the smallest to the largest, both signs.
        var x = Enumerable.Range(0, 0x7f800000 / 4001).Select(i => BitConverter.Int32BitsToSingle(i * 4001)).SelectMany(v => new[] { v, -v })
            .Where(v => (function != "log" || v > 0) && (function != "log1p" || v > -1)).ToArray();
        var y = Apply(function, x);
        var expected = Apply(function, Array.ConvertAll(x, v => (double)v));
        for (var i = 0; i < x.Length; i++)
        {
            if ((float)expected[i] == y[i]) continue;
            var size = Math.Abs((float)expected[i]);
            var off = Math.Abs(y[i] - expected[i]) / (float.IsInfinity(size) ? double.NaN : (double)MathF.BitIncrement(size) - size);
            Assert.True(off <= ulps, $"{function}({x[i]:R}) is {y[i]:R}, expected {expected[i]:R}: {off} ulp.");
        }
    }

    [Theory]
    [InlineData("exp", new[] { 0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1000, -1000 }, new[] { 1, double.NaN, double.PositiveInfinity, 0, double.PositiveInfinity, 0 })]
    [InlineData("expm1", new[] { -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1000, -1000 }, new[] { -0.0, double.NaN, double.PositiveInfinity, -1, double.PositiveInfinity, -1 })]
    [InlineData("log", new[] { 0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 1 }, new[] { double.NegativeInfinity, double.NegativeInfinity, double.NaN, double.PositiveInfinity, double.NaN, double.NaN, 0 })]
    [InlineData("log1p", new[] { -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, -2 }, new[] { -0.0, double.NaN, double.PositiveInfinity, double.NaN, double.NegativeInfinity, double.NaN })]
    [InlineData("tanh", new[] { -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 30 }, new[] { -0.0, double.NaN, 1, -1, 1 })]
    [InlineData("sigmoid", new[] { 0, double.NaN, double.PositiveInfinity, double.NegativeInfinity }, new[] { 0.5, double.NaN, 1, 0 })]
    [InlineData("erf", new[] { -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 7, -1e300 }, new[] { -0.0, double.NaN, 1, -1, 1, -1 })]
    public void A_special_value_is_wrong(string function, double[] x, double[] expected)
    {
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), Apply(function, x).Select(BitConverter.DoubleToInt64Bits).Select(Canonical));
        Assert.Equal(Array.ConvertAll(expected, v => (float)v), Apply(function, Array.ConvertAll(x, v => (float)v)));

        static long Canonical(long bits) =>
            double.IsNaN(BitConverter.Int64BitsToDouble(bits)) ? BitConverter.DoubleToInt64Bits(double.NaN) : bits;
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_value_depends_on_its_place_in_the_array(string function, double _)
    {
        var random = new System.Random(3);
        var x = Enumerable.Range(0, 70_001).Select(_ => (float)random.NextDouble() * 4 + 0.01f).ToArray();
        var all = Apply(function, x);
        for (var i = 0; i < x.Length; i += 997) Assert.Equal(all[i], Apply(function, [x[i]])[0]);
        Assert.Equal(all[^3..], Apply(function, x[^3..]));
    }

    private static T[] Apply<T>(string function, T[] values) where T : unmanaged, IFloatingPointIeee754<T>
    {
        using var x = new Native<T>(values);
        var n = values.Length;
        var p = x.Pointer;
        switch (function)
        {
            case "exp": VectorMath.Exp(p, p, n); break;
            case "expm1": VectorMath.ExpM1(p, p, n); break;
            case "log": VectorMath.Log(p, p, n); break;
            case "log1p": VectorMath.Log1P(p, p, n); break;
            case "tanh": VectorMath.Tanh(p, p, n); break;
            case "erf": VectorMath.Erf(p, p, n); break;
            default: VectorMath.Sigmoid(p, p, n); break;
        }
        x.AssertNothingBeyondWasWritten();
        return x.Span.ToArray();
    }
}
