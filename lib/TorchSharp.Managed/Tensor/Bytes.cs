namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The tensor's own memory, element after element. Writing to it changes the tensor; it lives as long as the tensor.</summary>
        /// <value>As many bytes as the elements have; to set it copies them.</value>
        /// <exception cref="NotImplementedException">The tensor is not contiguous.</exception>
        /// <exception cref="ArgumentException">It is set to another number of bytes.</exception>
        public unsafe Span<byte> bytes
        {
            get
            {
                if (!IsContiguous)
                    throw new NotImplementedException($"bytes of a tensor that is not contiguous, of shape {Shape.Text(sizes)}: call contiguous() first.");
                return new Span<byte>(Storage.Data + offset * ElementSize, checked((int)(Count * ElementSize)));
            }
            set
            {
                var target = bytes;
                if (value.Length != target.Length)
                    throw new ArgumentException($"{value.Length} bytes do not fit a tensor of shape {Shape.Text(sizes)}, type {dtype}: it has {target.Length}.");
                value.CopyTo(target);
                Storage.MarkWritten();
            }
        }
    }
}
