using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Elementwise;

/// <summary>A function of one number, for one element and for a vector of them.</summary>
internal interface IUnaryOperator
{
    static abstract T Invoke<T>(T x) where T : unmanaged, INumber<T>;

    static abstract Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, INumber<T>;
}

/// <summary>A function of one real number.</summary>
internal interface IRealOperator
{
    static abstract T Invoke<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>A function of one real number, also for a vector.</summary>
internal interface IRealVectorOperator : IRealOperator
{
    static abstract Vector256<T> Invoke<T>(Vector256<T> x) where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>A function of two numbers, for one pair and for vectors of them.</summary>
internal interface IBinaryOperator
{
    static abstract T Invoke<T>(T a, T b) where T : unmanaged, INumber<T>;

    static abstract Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b) where T : unmanaged, INumber<T>;
}

/// <summary>A function of two numbers that has no vector form.</summary>
internal interface IScalarBinaryOperator
{
    static abstract T Invoke<T>(T a, T b) where T : unmanaged, INumber<T>;
}

/// <summary>A relation between two numbers.</summary>
internal interface IRelation
{
    static abstract bool Holds<T>(T a, T b) where T : unmanaged, INumber<T>;

    /// <summary>In each lane, all bits where the relation holds.</summary>
    static abstract Vector256<T> Holds<T>(Vector256<T> a, Vector256<T> b);
}

/// <summary>A function of three numbers, for one triple and for vectors of them.</summary>
internal interface ITernaryOperator
{
    static abstract T Invoke<T>(T a, T b, T c) where T : unmanaged, INumber<T>;

    static abstract Vector256<T> Invoke<T>(Vector256<T> a, Vector256<T> b, Vector256<T> c) where T : unmanaged, INumber<T>;
}
