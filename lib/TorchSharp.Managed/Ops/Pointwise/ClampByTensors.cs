using TorchSharp.Autograd;
using TorchSharp.Elementwise;

namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.clamp(Tensor, Tensor)"/>
    public static Tensor clamp(Tensor input, Tensor? min = null, Tensor? max = null) => input.clamp(min, max);

    /// <inheritdoc cref="Tensor.clamp_(Tensor, Tensor)"/>
    public static Tensor clamp_(Tensor input, Tensor? min = null, Tensor? max = null) => input.clamp_(min, max);

    public partial class Tensor
    {
        /// <summary>
        /// Elements below a bound become the lower one, elements above the upper one, broadcast; NaN stays. Where the bounds
        /// cross, the upper one holds.
        /// </summary>
        /// <param name="min">The lower bounds; none when null.</param>
        /// <param name="max">The upper bounds; none when null.</param>
        public Tensor clamp(Tensor? min = null, Tensor? max = null)
        {
            if (min is null && max is null) throw Operation.Error("clamp", "at least one of min and max must be given.");
            var y = min is null ? this : Compute.Binary<Maximum>("clamp", this, min);
            if (max is not null)
            {
                var raised = y;
                y = Compute.Binary<Minimum>("clamp", raised, max);
                if (min is not null) raised.Dispose();
            }
            var bounds = new ClampBounds(min is not null, max is not null);
            Tensor[] operands = [.. new[] { this, min, max }.OfType<Tensor>()];
            return Node.Record(y, "clamp", operands, operands, bounds.Gradients);
        }

        /// <summary>Like <see cref="clamp(Tensor, Tensor)"/>, in place.</summary>
        /// <returns>This tensor.</returns>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => InPlace(old => old.clamp(min, max));
    }

    /// <summary>Where the gradient of clamp flows: to the element inside the bounds, to the bound that holds outside.</summary>
    private sealed record ClampBounds(bool HasMin, bool HasMax)
    {
        public Tensor?[] Gradients(Tensor gradient, Node node)
        {
            var x = node.Saved(0);
            var min = HasMin ? node.Saved(1) : null;
            var max = HasMax ? node.Saved(HasMin ? 2 : 1) : null;
            var below = min is null ? null : And(x.lt(min), max is null ? null : min.lt(max));
            var above = max is null ? null : Or(x.gt(max), min is null ? null : max.lt(min));
            var inside = And(min is null ? x.le(max!) : x.ge(min), max is null ? null : x.le(max));
            List<Tensor?> gradients = [node.Fit(gradient.Where(inside), 0)];
            foreach (var outside in new[] { below, above }.OfType<Tensor>())
                gradients.Add(node.Fit(gradient.Where(outside), gradients.Count));
            return [.. gradients];
        }

        private static Tensor And(Tensor a, Tensor? b) => b is null ? a : a.logical_and(b);

        private static Tensor Or(Tensor a, Tensor? b) => b is null ? a : a.logical_or(b);
    }
}
