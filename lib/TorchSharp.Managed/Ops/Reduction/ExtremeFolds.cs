using System.Numerics;

namespace TorchSharp.Reductions;

/// <summary>Which of two elements an extreme prefers. NaN is preferred to any number.</summary>
internal interface IPreference
{
    static abstract bool Prefers<T>(T candidate, T best) where T : INumber<T>;
}

/// <summary>The larger one.</summary>
internal readonly struct PreferLarger : IPreference
{
    public static bool Prefers<T>(T candidate, T best) where T : INumber<T> => candidate > best || T.IsNaN(candidate) && !T.IsNaN(best);
}

/// <summary>The smaller one.</summary>
internal readonly struct PreferSmaller : IPreference
{
    public static bool Prefers<T>(T candidate, T best) where T : INumber<T> => candidate < best || T.IsNaN(candidate) && !T.IsNaN(best);
}

/// <summary>The index of the preferred element; the first of equal ones.</summary>
internal readonly unsafe struct IndexFold<TPreference> : IFold where TPreference : IPreference
{
    public static void Row<T>(T* x, long n, long stride, byte* result) where T : unmanaged, INumber<T> =>
        *(long*)result = Find(x, n, stride);

    public static long Find<T>(T* x, long n, long stride) where T : unmanaged, INumber<T>
    {
        var best = 0L;
        for (long i = 1; i < n; i++)
            if (TPreference.Prefers(x[i * stride], x[best * stride]))
                best = i;
        return best;
    }
}

/// <summary>The preferred element.</summary>
internal readonly unsafe struct ValueFold<TPreference> : IFold where TPreference : IPreference
{
    public static void Row<T>(T* x, long n, long stride, byte* result) where T : unmanaged, INumber<T> =>
        *(T*)result = x[IndexFold<TPreference>.Find(x, n, stride) * stride];
}
