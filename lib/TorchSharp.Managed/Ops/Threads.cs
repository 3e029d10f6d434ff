using System.Runtime.InteropServices;
using TorchSharp.Kernels;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>How many threads an operation may use.</summary>
    public static int get_num_threads() => Workers.Count;

    /// <summary>Sets how many threads an operation may use. Results do not depend on it, bit for bit.</summary>
    /// <param name="num">At least 1.</param>
    /// <exception cref="ExternalException"><paramref name="num"/> is less than 1.</exception>
    public static void set_num_threads(int num) => Workers.Count = num >= 1
        ? num
        : throw Operation.Error("set_num_threads", $"expected positive number of threads, not {num}.");
}
