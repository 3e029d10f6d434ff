using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            /// <summary>Limits each element of each gradient to the range −clip_value … clip_value, in place.</summary>
            /// <param name="tensors">The parameters; those without gradient are left out.</param>
            /// <param name="clip_value">The largest magnitude, not negative.</param>
            /// <exception cref="ArgumentException">clip_value is negative.</exception>
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                Check(clip_value >= 0, nameof(clip_value), clip_value, "not negative");
                using var guard = no_grad();
                foreach (var gradient in GradientsOf(tensors)) gradient.clamp_(-clip_value, clip_value);
            }
        }
    }
}
