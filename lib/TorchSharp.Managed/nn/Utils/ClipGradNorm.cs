using System.Globalization;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Helpers for training.</summary>
        public static partial class utils
        {
            /// <summary>
            /// Scales all gradients by one factor, in place, so that their norm, taken over all of them as one vector, is at
            /// most max_norm; smaller gradients stay. The factor is min(1, max_norm / (norm + 1e-6)). The direction stays too.
            /// </summary>
            /// <param name="tensors">The parameters; those without gradient are left out.</param>
            /// <param name="max_norm">The largest norm, not negative.</param>
            /// <param name="norm_type">p of the p-norm; infinity for the largest magnitude.</param>
            /// <returns>The norm before; 0 when no parameter has a gradient.</returns>
            /// <exception cref="ArgumentException">max_norm is negative, or norm_type is not positive.</exception>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                Check(max_norm >= 0, nameof(max_norm), max_norm, "not negative");
                Check(norm_type > 0, nameof(norm_type), norm_type, "positive");
                using var scope = NewDisposeScope();
                using var guard = no_grad();
                var gradients = GradientsOf(tensors);
                if (gradients.Count == 0) return 0;
                var norms = gradients.Select(gradient => gradient.norm((float)norm_type).to(ScalarType.Float64));
                var norm = stack(norms).norm((float)norm_type).item<double>();
                var factor = max_norm / (norm + 1e-6);
                // Not "factor >= 1": a norm that is not a number must show in the gradients, as in PyTorch.
                if (!(factor >= 1))
                    foreach (var gradient in gradients) gradient.mul_(factor);
                return norm;
            }

            private static List<Tensor> GradientsOf(IEnumerable<Parameter> parameters) =>
                [.. parameters.Select(parameter => parameter.History.Gradient).OfType<Tensor>()];

            private static void Check(bool holds, string name, double value, string expected)
            {
                if (!holds)
                    throw new ArgumentException($"{name} is {value.ToString(CultureInfo.InvariantCulture)}; it must be {expected}.", name);
            }
        }
    }
}
