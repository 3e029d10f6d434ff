using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>What an element-wise operation reads: a tensor, or one number that stands for all elements.</summary>
internal readonly struct Operand : IDisposable
{
    private readonly bool isTemporary;

    private Operand(Tensor? tensor, Scalar? scalar, bool isTemporary = false)
    {
        Tensor = tensor;
        Scalar = scalar;
        this.isTemporary = isTemporary;
    }

    public Tensor? Tensor { get; }

    public Scalar? Scalar { get; }

    public ReadOnlySpan<long> Sizes => Tensor is null ? default : Tensor.Sizes;

    public static implicit operator Operand(Tensor tensor) => new(tensor, null);

    public static implicit operator Operand(Scalar scalar) => new(null, scalar);

    /// <summary>
    /// The operand for a computation in a type that writes to a tensor: converted if it has another type, copied if it
    /// overlaps that tensor's memory in another layout.
    /// </summary>
    public Operand Prepared(ScalarType type, Tensor? target)
    {
        if (Tensor is null) return this;
        if (Tensor.dtype != type) return new Operand(Tensor.CopyWithoutHistory(type), null, isTemporary: true);
        return target is not null && Tensor.OverlapsDifferently(target)
            ? new Operand(Tensor.CopyWithoutHistory(type), null, isTemporary: true)
            : this;
    }

    /// <summary>The first element; a number is put into <paramref name="room"/> for it.</summary>
    public unsafe byte* Data<T>(T* room) where T : unmanaged, INumber<T>
    {
        if (Tensor is not null) return Tensor.DataPointer; // A mask has another type than T.
        *room = Scalar!.To<T>();
        return (byte*)room;
    }

    /// <summary>Strides in bytes of the operand, broadcast to a shape.</summary>
    public unsafe void Strides(ReadOnlySpan<long> shape, long* strides)
    {
        if (Tensor is not null) Broadcast.Strides(Tensor, shape, strides);
        else new Span<long>(strides, shape.Length).Clear();
    }

    public void Dispose()
    {
        if (isTemporary) Tensor!.Dispose();
    }
}
