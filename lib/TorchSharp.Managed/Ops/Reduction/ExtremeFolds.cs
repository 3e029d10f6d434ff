using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Reductions;

/// <summary>Which of two elements an extreme prefers.</summary>
internal interface IPreference
{
    static abstract bool Prefers<T>(T candidate, T best) where T : INumber<T>;

    /// <summary>In each lane, all bits where the candidate is preferred.</summary>
    static abstract Vector256<T> Prefers<T>(Vector256<T> candidate, Vector256<T> best);
}

/// <summary>The larger one.</summary>
internal readonly struct PreferLarger : IPreference
{
    public static bool Prefers<T>(T candidate, T best) where T : INumber<T> => candidate > best;

    public static Vector256<T> Prefers<T>(Vector256<T> candidate, Vector256<T> best) => Vector256.GreaterThan(candidate, best);
}

/// <summary>The smaller one.</summary>
internal readonly struct PreferSmaller : IPreference
{
    public static bool Prefers<T>(T candidate, T best) where T : INumber<T> => candidate < best;

    public static Vector256<T> Prefers<T>(Vector256<T> candidate, Vector256<T> best) => Vector256.LessThan(candidate, best);
}

/// <summary>The index of the preferred element; the first of equal ones. NaN is preferred to any number.</summary>
internal readonly unsafe struct IndexFold<TPreference> : IFold where TPreference : IPreference
{
    public static void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T> =>
        *(long*)result = Extremes<TPreference>.IndexOf(x, n);
}

/// <summary>The preferred element. NaN is preferred to any number.</summary>
internal readonly unsafe struct ValueFold<TPreference> : IFold where TPreference : IPreference
{
    public static void Row<T>(T* x, long n, byte* result) where T : unmanaged, INumber<T> =>
        *(T*)result = x[Extremes<TPreference>.IndexOf(x, n)];
}
