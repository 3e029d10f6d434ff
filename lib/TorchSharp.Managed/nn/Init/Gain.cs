namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>What follows a layer, for <see cref="calculate_gain"/>.</summary>
            public enum NonlinearityType
            {
                /// <summary>Nothing.</summary>
                Linear = 0,

                /// <summary>Nothing, after a convolution of one dimension.</summary>
                Conv1D = 1,

                /// <summary>Nothing, after a convolution of two dimensions.</summary>
                Conv2D = 2,

                /// <summary>Nothing, after a convolution of three dimensions.</summary>
                Conv3D = 3,

                /// <summary>Nothing, after a transposed convolution of one dimension.</summary>
                ConvTranspose1D = 4,

                /// <summary>Nothing, after a transposed convolution of two dimensions.</summary>
                ConvTranspose2D = 5,

                /// <summary>Nothing, after a transposed convolution of three dimensions.</summary>
                ConvTranspose3D = 6,

                /// <summary>Sigmoid.</summary>
                Sigmoid = 7,

                /// <summary>Hyperbolic tangent.</summary>
                Tanh = 8,

                /// <summary>Rectified linear unit.</summary>
                ReLU = 9,

                /// <summary>Leaky rectified linear unit.</summary>
                LeakyReLU = 10,
            }

            /// <summary>How much larger a layer's weights should be for what follows it: √2 for ReLU, 5/3 for tanh, …</summary>
            /// <param name="nonlinearity">What follows.</param>
            /// <param name="param">The slope for negative x of LeakyReLU.</param>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0) => nonlinearity switch
            {
                NonlinearityType.Tanh => 5.0 / 3.0,
                NonlinearityType.ReLU => Math.Sqrt(2.0),
                NonlinearityType.LeakyReLU => Math.Sqrt(2.0 / (1 + param * param)),
                _ => 1.0,
            };
        }
    }
}
