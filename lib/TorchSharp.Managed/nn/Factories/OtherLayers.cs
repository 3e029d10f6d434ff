using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>In training mode zeroes each element with probability p and divides the others by 1 − p.</summary>
        /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
        public static Dropout Dropout(double p = 0.5, bool inplace = false)
        {
            functional.CheckProbability(p);
            return new(p, inplace);
        }

        /// <summary>Joins the dimensions start_dim … end_dim into one.</summary>
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);

        /// <summary>Splits a dimension into several: the opposite of <see cref="Flatten"/>.</summary>
        /// <param name="dim">Which; −1 is the last.</param>
        /// <param name="unflattened_size">Their sizes; one may be −1 and is what is left over.</param>
        public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);

        /// <summary>y = x.</summary>
        public static Identity Identity() => new();
    }
}
