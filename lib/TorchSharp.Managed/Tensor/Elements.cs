using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The only element.</summary>
        /// <typeparam name="T">The .NET type of the elements: it must be the tensor's own.</typeparam>
        /// <exception cref="ArgumentException">The tensor has not exactly one element, or another type.</exception>
        public unsafe T item<T>() where T : unmanaged
        {
            if (Live.Count != 1) throw new ArgumentException($"item() wants exactly one element; the tensor of shape {Shape.Text(sizes)} has {Count}.");
            RequireElementType<T>();
            return *Data<T>();
        }

        /// <summary>The elements in row-major order, whatever the strides. Writing through it changes the tensor.</summary>
        /// <typeparam name="T">The .NET type of the elements: it must be the tensor's own.</typeparam>
        /// <exception cref="ArgumentException">The tensor has another type.</exception>
        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            RequireElementType<T>();
            return new TensorAccessor<T>(this);
        }

        /// <summary>The only element, as a number that adapts to other tensors' types.</summary>
        public Scalar ToScalar() => dtype switch
        {
            ScalarType.Float32 => item<float>(),
            ScalarType.Float64 => item<double>(),
            ScalarType.Int64 => item<long>(),
            ScalarType.Int32 => item<int>(),
            ScalarType.Byte => (int)item<byte>(),
            _ => item<bool>(),
        };

        /// <summary>Whether the only element differs from zero.</summary>
        /// <exception cref="InvalidOperationException">The tensor has not exactly one element.</exception>
        public bool is_nonzero() => Live.Count == 1
            ? ToScalar().AsBool
            : throw new InvalidOperationException($"is_nonzero() wants exactly one element; the tensor of shape {Shape.Text(sizes)} has {Count}.");

        private void RequireElementType<T>() where T : unmanaged
        {
            if (ScalarTypes.Of<T>() != dtype)
                throw new ArgumentException(
                    $"{typeof(T).Name} does not fit a tensor of type {dtype}; ask for its own type, or convert it first with to_type().");
        }
    }
}
