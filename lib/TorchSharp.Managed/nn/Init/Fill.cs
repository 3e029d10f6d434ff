namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Fills tensors with first values, in place and unrecorded.</summary>
        public static partial class init
        {
            /// <summary>Uniform on [low, high).</summary>
            /// <returns><paramref name="tensor"/>.</returns>
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null)
            {
                using var _ = no_grad();
                return tensor.uniform_(low, high, generator);
            }

            /// <summary>Normal with a mean and a standard deviation.</summary>
            /// <returns><paramref name="tensor"/>.</returns>
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null)
            {
                using var _ = no_grad();
                return tensor.normal_(mean, std, generator);
            }

            /// <summary>One value everywhere.</summary>
            /// <returns><paramref name="tensor"/>.</returns>
            public static Tensor constant_(Tensor tensor, Scalar val)
            {
                using var _ = no_grad();
                return tensor.fill_(val);
            }

            /// <summary>1 everywhere.</summary>
            /// <returns><paramref name="tensor"/>.</returns>
            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            /// <summary>0 everywhere.</summary>
            /// <returns><paramref name="tensor"/>.</returns>
            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);
        }
    }
}
