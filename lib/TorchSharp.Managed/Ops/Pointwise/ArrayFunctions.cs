using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp.Elementwise;

/// <summary>A function that a kernel computes for whole arrays.</summary>
internal unsafe interface IArrayFunction
{
    static abstract delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>eˣ.</summary>
internal readonly unsafe struct Exp : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.Exp;
}

/// <summary>eˣ − 1, exact also where x is small.</summary>
internal readonly unsafe struct ExpM1 : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.ExpM1;
}

/// <summary>ln x.</summary>
internal readonly unsafe struct Log : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.Log;
}

/// <summary>ln(1 + x), exact also where x is small.</summary>
internal readonly unsafe struct LogP1 : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.Log1P;
}

/// <summary>tanh x.</summary>
internal readonly unsafe struct Tanh : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.Tanh;
}

/// <summary>1 / (1 + e⁻ˣ).</summary>
internal readonly unsafe struct Sigmoid : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.Sigmoid;
}

/// <summary>The error function.</summary>
internal readonly unsafe struct Erf : IArrayFunction
{
    public static delegate*<T*, T*, long, void> Kernel<T>() where T : unmanaged, IFloatingPointIeee754<T> => &VectorMath.Erf;
}
