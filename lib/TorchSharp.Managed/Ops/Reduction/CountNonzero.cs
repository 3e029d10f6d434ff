namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.count_nonzero"/>
    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => input.count_nonzero(dims);

    public partial class Tensor
    {
        /// <summary>How many elements differ from zero; Int64.</summary>
        /// <param name="dims">Along which dimensions; all when null.</param>
        public Tensor count_nonzero(long[]? dims = null)
        {
            using var nonzero = ne(0);
            return nonzero.Sum(dims ?? [], false, null);
        }
    }
}
