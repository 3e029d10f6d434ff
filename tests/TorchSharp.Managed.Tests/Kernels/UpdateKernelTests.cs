using TorchSharp.Kernels;

namespace TorchSharp.Tests.Kernels;

public unsafe class UpdateKernelTests
{
    public static TheoryData<int, bool, bool> Steps => new()
    {
        { 3, false, true }, { 3, false, false }, { 17, true, true }, { 40_003, true, false }, { 40_003, false, false },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Momentum_differs_from_its_formula(int n, bool nesterov, bool first)
    {
        const double Rate = 0.1, Momentum = 0.9, Dampening = 0.25, Decay = 0.01;
        using var w = Native<double>.Random(new System.Random(1), n);
        using var g = Native<double>.Random(new System.Random(2), n);
        using var v = Native<double>.Random(new System.Random(3), n);
        var (oldW, oldV) = (w.Span.ToArray(), v.Span.ToArray());

        UpdateKernels.Momentum(w.Pointer, g.Pointer, v.Pointer, n, Rate, Momentum, Dampening, Decay, nesterov, first);

        for (var i = 0; i < n; i++)
        {
            var d = g.Span[i] + Decay * oldW[i];
            var velocity = first ? d : Momentum * oldV[i] + (1 - Dampening) * d;
            Assert.Equal(velocity, v.Span[i], 1e-15);
            Assert.Equal(oldW[i] - Rate * (nesterov ? d + Momentum * velocity : velocity), w.Span[i], 1e-15);
        }
        w.AssertNothingBeyondWasWritten();
        v.AssertNothingBeyondWasWritten();
    }

    [Fact]
    public void Gradient_descent_differs_from_its_formula()
    {
        using var w = Native<float>.Random(new System.Random(1), 20_005);
        using var g = Native<float>.Random(new System.Random(2), 20_005);
        var old = w.Span.ToArray();
        UpdateKernels.GradientDescent(w.Pointer, g.Pointer, old.Length, 0.1f, 0.5f);
        for (var i = 0; i < old.Length; i++) Assert.Equal(old[i] - 0.1 * (g.Span[i] + 0.5 * old[i]), w.Span[i], 1e-6);
        w.AssertNothingBeyondWasWritten();
    }
}
