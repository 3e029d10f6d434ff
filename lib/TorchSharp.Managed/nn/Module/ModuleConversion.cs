using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// Converts floating-point parameters and buffers, here and below. A parameter whose type changes is replaced by a
            /// new one, so make the optimizer afterwards.
            /// </summary>
            /// <param name="dtype">Float32 or Float64.</param>
            /// <param name="non_blocking">Has no effect on a CPU.</param>
            /// <returns>This module.</returns>
            /// <exception cref="ArgumentException">The type is not a floating-point type.</exception>
            protected internal virtual Module _to(ScalarType dtype, bool non_blocking)
            {
                if (!dtype.IsFloatingPoint())
                    throw new ArgumentException($"A module's parameters have a floating-point type; it cannot be converted to {dtype}.", nameof(dtype));
                foreach (var (_, module) in named_children()) module._to(dtype, non_blocking);
                foreach (var (name, parameter) in ownParameters.ToArray())
                    if (parameter.dtype.IsFloatingPoint() && parameter.dtype != dtype) Replace(name, parameter, Converted(parameter, dtype));
                foreach (var (name, (buffer, _)) in ownBuffers.ToArray())
                    if (buffer.dtype.IsFloatingPoint() && buffer.dtype != dtype) Replace(name, buffer, buffer.to(dtype));
                return this;
            }

            private static Parameter Converted(Parameter parameter, ScalarType dtype)
            {
                using var _ = no_grad();
                using var values = parameter.to(dtype);
                var converted = new TableParameter(values, parameter.requires_grad);
                if (parameter.grad is { } gradient) converted.grad = gradient.to(dtype);
                return converted;
            }

            private void Replace(string name, Tensor old, Tensor replacement)
            {
                foreach (var field in ComponentFields.Of(GetType()))
                    if (ReferenceEquals(field.GetValue(this), old)) field.SetValue(this, replacement);
                if (replacement is Parameter parameter) ConditionallyRegisterParameter(name, parameter);
                else ConditionallyRegisterBuffer(name, replacement, ownBuffers[name].Persistent);
                old.Dispose();
            }
        }
    }
}
