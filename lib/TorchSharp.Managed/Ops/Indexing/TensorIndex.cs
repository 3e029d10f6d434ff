namespace TorchSharp;

public static partial class torch
{
    /// <summary>One place in <c>tensor[…, …]</c>: an index, a range, a new dimension, the rest, or a tensor of indices.</summary>
    public struct TensorIndex
    {
        /// <summary>Any number of dimensions, as they are.</summary>
        public static TensorIndex Ellipsis = new(IndexKind.Ellipsis);

        /// <summary>A new dimension of size 1.</summary>
        public static TensorIndex None = new(IndexKind.NewDimension);

        /// <inheritdoc cref="None"/>
        public static TensorIndex Null = new(IndexKind.NewDimension);

        /// <summary>A whole dimension.</summary>
        public static TensorIndex Colon = new(IndexKind.Slice);

        private TensorIndex(IndexKind kind) => Kind = kind;

        internal IndexKind Kind { get; }

        internal long? Start { get; private init; }

        internal long? Stop { get; private init; }

        internal long Step { get; private init; } = 1;

        internal Tensor? Indices { get; private init; }

        /// <summary>An index counted from the front, or with ^ from the end.</summary>
        public static implicit operator TensorIndex(Index index) =>
            Single(index.IsFromEnd ? -index.Value : index.Value);

        /// <summary>An index; negative ones count from the end.</summary>
        public static implicit operator TensorIndex(long value) => Single(value);

        /// <summary>A range, as in <c>1..^1</c>.</summary>
        public static implicit operator TensorIndex(Range range) => Slice(range);

        /// <summary>One index, whose dimension disappears; negative ones count from the end.</summary>
        public static TensorIndex Single(long? index) => new(IndexKind.Single) { Start = index };

        /// <summary>Indices start, start + step, … before stop.</summary>
        /// <param name="start">The first; 0 when null; negative ones count from the end.</param>
        /// <param name="stop">Where to stop; the end when null; negative ones count from the end.</param>
        /// <param name="step">At least 1; 1 when null.</param>
        public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) =>
            new(IndexKind.Slice) { Start = start, Stop = stop, Step = step ?? 1 };

        /// <summary>A range, as in <c>1..^1</c>.</summary>
        public static TensorIndex Slice(Range range) => Slice(
            range.Start.IsFromEnd ? -range.Start.Value : range.Start.Value,
            !range.End.IsFromEnd ? range.End.Value : range.End.Value == 0 ? null : -range.End.Value);

        /// <summary>A Bool mask, or a tensor of Int64 indices.</summary>
        public static TensorIndex Tensor(Tensor tensor) => new(IndexKind.Tensor) { Indices = tensor };
    }

    internal enum IndexKind
    {
        Single,
        Slice,
        NewDimension,
        Ellipsis,
        Tensor,
    }
}
