using System.Numerics;
using System.Runtime.Intrinsics;
using TorchSharp.Autograd;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>From ∂C/∂y to ∂C/∂x for y = max(x, 0): passes where y is positive.</summary>
internal readonly struct ReluGradient : IBinaryOperator
{
    public static T Invoke<T>(T gradient, T y) where T : unmanaged, INumber<T> => y <= T.Zero ? T.Zero : gradient;

    public static Vector256<T> Invoke<T>(Vector256<T> gradient, Vector256<T> y) where T : unmanaged, INumber<T> =>
        Vector256.ConditionalSelect(Vector256.LessThanOrEqual(y, Vector256<T>.Zero), Vector256<T>.Zero, gradient);

    public static Tensor Of(Tensor gradient, Tensor y) =>
        Node.Record(Compute.Binary<ReluGradient>("relu", gradient, y), "relu_backward", [gradient], [y],
            static (second, node) => [Of(second, node.Saved(0))]);
}

/// <summary>From ∂C/∂y to ∂C/∂x for y = 1 / (1 + e⁻ˣ): times (1 − y)·y.</summary>
internal readonly struct SigmoidGradient : IBinaryOperator
{
    public static T Invoke<T>(T gradient, T y) where T : unmanaged, INumber<T> => gradient * (T.One - y) * y;

    public static Vector256<T> Invoke<T>(Vector256<T> gradient, Vector256<T> y) where T : unmanaged, INumber<T> =>
        gradient * (Vector256<T>.One - y) * y;

    public static Tensor Of(Tensor gradient, Tensor y) => Node.IsNeeded(gradient, y)
        ? gradient.mul(y.neg().add(1)).mul(y)
        : Compute.Binary<SigmoidGradient>("sigmoid", gradient, y);
}

/// <summary>From ∂C/∂y to ∂C/∂x for y = tanh x: times 1 − y².</summary>
internal readonly struct TanhGradient : IBinaryOperator
{
    public static T Invoke<T>(T gradient, T y) where T : unmanaged, INumber<T> => gradient * (T.One - y * y);

    public static Vector256<T> Invoke<T>(Vector256<T> gradient, Vector256<T> y) where T : unmanaged, INumber<T> =>
        gradient * (Vector256<T>.One - y * y);

    public static Tensor Of(Tensor gradient, Tensor y) => Node.IsNeeded(gradient, y)
        ? gradient.mul(y.square().neg().add(1))
        : Compute.Binary<TanhGradient>("tanh", gradient, y);
}
