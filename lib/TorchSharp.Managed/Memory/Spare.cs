namespace TorchSharp.Memory;

/// <summary>
/// A collection that each thread keeps for its next use, emptied: a training loop fills the same ones in every step, and
/// their memory would be the larger part of its garbage.
/// </summary>
/// <typeparam name="T">The collection; who takes one while another is in use gets a new one.</typeparam>
internal static class Spare<T> where T : class, new()
{
    /// <summary>Items beyond which a collection is not kept: to empty it would cost more than to make one.</summary>
    private const int MostItems = 1000;

    [ThreadStatic] private static T? kept;

    /// <summary>An empty collection.</summary>
    public static T Take()
    {
        var taken = kept ?? new T();
        kept = null;
        return taken;
    }

    /// <summary>Takes a collection back, which is no longer used.</summary>
    /// <param name="collection">It is empty now.</param>
    /// <param name="items">How many items it held.</param>
    public static void Return(T collection, int items)
    {
        if (items <= MostItems) kept = collection;
    }
}
