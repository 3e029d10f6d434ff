using System.Collections;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sizes of a tensor's dimensions, as a value: two are equal when all sizes are.</summary>
    public struct Size : IEnumerable<long>
    {
        private readonly long[]? sizes;

        /// <summary>The sizes of a tensor.</summary>
        public Size(long[] shape) => sizes = (long[])shape.Clone();

        /// <inheritdoc cref="Size(long[])"/>
        public Size(IEnumerable<long> shape) => sizes = shape.ToArray();

        /// <summary>One dimension.</summary>
        public Size(long size) => sizes = [size];

        /// <summary>The sizes, one a dimension.</summary>
        public readonly long[] Shape => sizes ?? [];

        /// <summary>How many dimensions.</summary>
        public readonly int Length => Shape.Length;

        /// <summary>Whether there is no dimension.</summary>
        public readonly bool IsEmpty => Length == 0;

        /// <summary>Whether the sizes are those of a single number: no dimension.</summary>
        public readonly bool IsScalar => Length == 0;

        /// <summary>The size of a dimension.</summary>
        /// <param name="idx">0 … Length − 1.</param>
        public readonly long this[int idx] => Shape[idx];

        /// <inheritdoc cref="this[int]"/>
        public readonly long this[long idx] => Shape[idx];

        /// <summary>Sizes from an array.</summary>
        public static implicit operator Size(long[] size) => new(size);

        /// <summary>One dimension.</summary>
        public static implicit operator Size(long size) => new(size);

        /// <summary>Two dimensions.</summary>
        public static implicit operator Size((long, long) size) => new([size.Item1, size.Item2]);

        /// <summary>Three dimensions.</summary>
        public static implicit operator Size((long, long, long) size) => new([size.Item1, size.Item2, size.Item3]);

        /// <summary>Whether all sizes are equal.</summary>
        public static bool operator ==(Size left, Size right) => left.Shape.AsSpan().SequenceEqual(right.Shape);

        /// <summary>Whether the numbers of dimensions, or any sizes, differ.</summary>
        public static bool operator !=(Size left, Size right) => !(left == right);

        /// <summary>The dimensions of both, one list after the other.</summary>
        public static Size operator +(Size left, Size right) => new([.. left.Shape, .. right.Shape]);

        /// <summary>How many elements a tensor of these sizes has.</summary>
        public readonly long numel() => TorchSharp.Shape.Count(Shape);

        /// <inheritdoc/>
        public readonly IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)Shape).GetEnumerator();

        readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Size other && this == other;

        /// <inheritdoc/>
        public override readonly int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var size in Shape) hash.Add(size);
            return hash.ToHashCode();
        }
    }
}
