using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>
        /// Attention by several heads, initialised as PyTorch does: projections by <see cref="init.xavier_uniform_"/>, biases zero.
        /// </summary>
        /// <param name="embedded_dim">E, the features of the queries and of the result.</param>
        /// <param name="num_heads">How many heads; they divide E.</param>
        /// <param name="dropout">The probability that a weight is dropped while training.</param>
        /// <param name="bias">Whether the projections have biases.</param>
        /// <param name="add_bias_kv">Whether a learned key and value are added to each sequence.</param>
        /// <param name="add_zero_attn">Whether a key and value of zeros are added to each sequence.</param>
        /// <param name="kdim">The features of the keys; null for E.</param>
        /// <param name="vdim">The features of the values; null for E.</param>
        /// <exception cref="ExternalException">The heads do not divide the features, or dropout is no probability.</exception>
        public static MultiheadAttention MultiheadAttention(
            long embedded_dim, long num_heads, double dropout = 0, bool bias = true, bool add_bias_kv = false,
            bool add_zero_attn = false, long? kdim = null, long? vdim = null)
        {
            if (num_heads < 1 || embedded_dim < 1 || embedded_dim % num_heads != 0)
                throw new ExternalException($"MultiheadAttention: {num_heads} heads do not divide {embedded_dim} features (embedded_dim).");
            functional.CheckProbability(dropout);
            var shape = new AttentionShape(embedded_dim, num_heads, kdim ?? embedded_dim, vdim ?? embedded_dim);
            return new(shape, dropout, bias, add_bias_kv, add_zero_attn);
        }
    }
}
