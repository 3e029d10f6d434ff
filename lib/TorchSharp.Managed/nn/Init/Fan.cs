namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class init
        {
            /// <summary>Which side of a layer keeps its variance.</summary>
            public enum FanInOut
            {
                /// <summary>The forward pass: the number of inputs of a unit.</summary>
                FanIn = 0,

                /// <summary>The backward pass: the number of outputs that an input reaches.</summary>
                FanOut = 1,
            }

            /// <summary>
            /// The number of inputs of a unit and of outputs of an input, for a weight [out × in × …]: the sizes of the
            /// dimensions after the second multiply both.
            /// </summary>
            /// <exception cref="ArgumentException">The tensor has fewer than two dimensions.</exception>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                var shape = tensor.shape;
                if (shape.Length < 2)
                    throw new ArgumentException(
                        $"Fan in and fan out need a tensor of at least two dimensions, [out × in × …]; this has shape {Shape.Text(shape)}.", nameof(tensor));
                var field = Shape.Count(shape.AsSpan(2));
                return (shape[1] * field, shape[0] * field);
            }
        }
    }
}
