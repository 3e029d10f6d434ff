using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The tensor with elements of another type: real numbers are cut towards zero, what is not zero is true.</summary>
        /// <param name="type">The new type. For the tensor's own, nothing is copied.</param>
        /// <param name="copy">Copy even then.</param>
        /// <param name="disposeAfter">Dispose of this tensor afterwards.</param>
        /// <param name="non_blocking">Has no effect on the processor.</param>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            var result = type != dtype ? Converted(type) : copy ? clone() : Alias();
            if (disposeAfter) Dispose();
            return result;
        }

        /// <inheritdoc cref="to_type"/>
        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to_type(type, copy, disposeAfter);

        /// <inheritdoc cref="to_type"/>
        /// <param name="type">The new type.</param>
        /// <param name="device">The processor.</param>
        /// <param name="copy">Copy even when nothing changes.</param>
        /// <param name="disposeAfter">Dispose of this tensor afterwards.</param>
        /// <param name="non_blocking">Has no effect on the processor.</param>
        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            RequireProcessor(device);
            return to_type(type, copy, disposeAfter);
        }

        /// <summary>The tensor itself, as its memory lies there already.</summary>
        /// <param name="device">The processor.</param>
        /// <param name="copy">Copy nevertheless.</param>
        /// <param name="disposeAfter">Dispose of this tensor afterwards.</param>
        /// <param name="non_blocking">Has no effect on the processor.</param>
        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            RequireProcessor(device);
            return to_type(dtype, copy, disposeAfter);
        }

        /// <inheritdoc cref="to(Device, bool, bool, bool)"/>
        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) =>
            to(new Device(device), copy, disposeAfter);

        /// <summary>The tensor with elements of another tensor's type.</summary>
        public Tensor to(Tensor other, bool non_blocking = false) => to_type(other.dtype);

        /// <summary>The tensor with elements of another type.</summary>
        public Tensor type(ScalarType dtype) => to_type(dtype);

        /// <summary>The tensor with elements of another tensor's type.</summary>
        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        /// <summary>The tensor itself: it lies in the processor's memory already.</summary>
        public Tensor cpu() => Alias();

        /// <summary>Elements as Float32.</summary>
        public Tensor @float() => to_type(ScalarType.Float32);

        /// <summary>Elements as Float64.</summary>
        public Tensor @double() => to_type(ScalarType.Float64);

        /// <summary>Elements as Int64, cut towards zero.</summary>
        public Tensor @long() => to_type(ScalarType.Int64);

        /// <summary>Elements as Int32, cut towards zero.</summary>
        public Tensor @int() => to_type(ScalarType.Int32);

        /// <summary>Whether each element differs from zero.</summary>
        public Tensor @bool() => to_type(ScalarType.Bool);

        /// <summary>A copy of another type. Gradients flow between real types.</summary>
        internal Tensor Converted(ScalarType type)
        {
            var result = CopyWithoutHistory(type);
            if (!type.IsFloatingPoint() || !dtype.IsFloatingPoint()) return result;
            var from = dtype;
            return Node.Record(result, "to", [this], [], (gradient, _) => [gradient.to_type(from)]);
        }

        internal Tensor CopyWithoutHistory(ScalarType type)
        {
            var result = Allocate(sizes, type);
            Copy.Elements(this, result);
            return result;
        }
    }
}
