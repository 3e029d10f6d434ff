using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A table with one learned vector for each index, first drawn from the standard normal distribution.</summary>
        /// <param name="num_embeddings">How many vectors.</param>
        /// <param name="embedding_dims">How long each is.</param>
        /// <param name="padding_idx">An index whose vector is zero at first and gets no gradient; from the end if negative.</param>
        /// <param name="max_norm">The longest that a vector may be: it is shortened, in place, before it is used. Null for any.</param>
        /// <param name="norm_type">The p of the p-norm that says how long it is.</param>
        /// <param name="scale_grad_by_freq">Whether a vector's gradient is divided by how often its index occurs in the input.</param>
        /// <param name="sparse">Must be false: this engine has no sparse gradients.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        /// <exception cref="ExternalException">padding_idx is no index.</exception>
        /// <exception cref="NotSupportedException">sparse is true.</exception>
        public static Embedding Embedding(
            long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
        {
            RequireDense(sparse);
            var padding = PaddingRow(padding_idx, num_embeddings);
            using var weight = empty([num_embeddings, embedding_dims], dtype, device);
            init.normal_(weight);
            if (padding >= 0)
                using (var row = weight.select(0, padding))
                    row.zero_();
            return new(new TableParameter(weight), new EmbeddingSettings(padding, max_norm, norm_type, scale_grad_by_freq));
        }

        /// <summary>A table of given vectors.</summary>
        /// <param name="embeddings">[num_embeddings × embedding_dims]; the layer shares its memory.</param>
        /// <param name="freeze">Whether the vectors stay as they are.</param>
        /// <param name="padding_idx">An index that gets no gradient; from the end if negative.</param>
        /// <param name="max_norm">The longest that a vector may be: it is shortened, in place, before it is used. Null for any.</param>
        /// <param name="norm_type">The p of the p-norm that says how long it is.</param>
        /// <param name="scale_grad_by_freq">Whether a vector's gradient is divided by how often its index occurs in the input.</param>
        /// <param name="sparse">Must be false: this engine has no sparse gradients.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">A type to convert to; null for that of the vectors.</param>
        /// <exception cref="ExternalException">padding_idx is no index, or the vectors are no table.</exception>
        /// <exception cref="NotSupportedException">sparse is true.</exception>
        public static Embedding Embedding_from_pretrained(
            Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
        {
            RequireDense(sparse);
            using var plain = embeddings.detach();
            using var weight = plain.to(dtype ?? embeddings.dtype);
            if (weight.Rank != 2 || !weight.is_floating_point())
                throw new ExternalException(
                    "Embedding_from_pretrained: expected vectors [num_embeddings × embedding_dims] of a floating-point type, but their shape is " +
                    $"{Shape.Text(weight.Sizes)} and their type {weight.dtype}.");
            var settings = new EmbeddingSettings(PaddingRow(padding_idx, embeddings.Sizes[0]), max_norm, norm_type, scale_grad_by_freq);
            return new(new TableParameter(weight, requires_grad: !freeze), settings);
        }

        private static void RequireDense(bool sparse)
        {
            if (sparse) throw new NotSupportedException("Embedding: this engine has no sparse gradients. Leave sparse out.");
        }

        private static long PaddingRow(long? index, long count)
        {
            if (index is not { } row) return -1;
            if (row < -count || row >= count)
                throw new ExternalException($"Embedding: padding_idx {row} is no index of {count} embeddings.");
            return row < 0 ? row + count : row;
        }
    }
}
