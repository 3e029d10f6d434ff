using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// The module's state by path: all parameters, then all persistent buffers. The tensors are the module's own, no
            /// copies.
            /// </summary>
            /// <param name="destination">A dictionary to add to; null for a new one.</param>
            /// <param name="prefix">What to put before each path, with a dot.</param>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                var path = string.IsNullOrEmpty(prefix) ? "" : prefix + ".";
                foreach (var (name, parameter) in named_parameters()) destination.TryAdd(path + name, parameter);
                foreach (var (name, buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(path + name, buffer);
                return destination;
            }

            /// <summary>Copies values into the module's parameters and buffers. Nothing is copied unless all of it fits.</summary>
            /// <param name="source">Values by path, as <see cref="state_dict"/> gives them.</param>
            /// <param name="strict">Whether paths that only one side has are an error.</param>
            /// <param name="skip">Paths to leave alone.</param>
            /// <returns>The paths that the source lacks, and those that the module lacks.</returns>
            /// <exception cref="InvalidOperationException">Strict, and the paths differ.</exception>
            /// <exception cref="ExternalException">A value has another shape than its place.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                bool Wanted(string key) => skip is null || !skip.Contains(key);
                var destination = state_dict();
                var missing = destination.Keys.Where(key => Wanted(key) && !source.ContainsKey(key)).ToList();
                var unexpected = source.Keys.Where(key => Wanted(key) && !destination.ContainsKey(key)).ToList();
                if (strict && missing.Count + unexpected.Count > 0)
                    throw new InvalidOperationException(
                        $"The loaded state_dict is not identical to the target dictionary: missing {Names(missing)}; unexpected {Names(unexpected)}. " +
                        "Pass strict: false to load what both have.");

                var common = source.Keys.Where(key => Wanted(key) && destination.ContainsKey(key)).ToList();
                foreach (var key in common) CheckShape(key, destination[key], source[key]);
                using var _ = no_grad();
                foreach (var key in common) destination[key].copy_(source[key]);
                return (missing, unexpected);
            }

            private static string Names(List<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);

            private static void CheckShape(string key, Tensor place, Tensor value)
            {
                if (!place.shape.AsSpan().SequenceEqual(value.shape))
                    throw Operation.Error(
                        "load_state_dict", $"'{key}' has shape {Shape.Text(place.shape)} in the module and {Shape.Text(value.shape)} in the loaded state.");
            }
        }
    }
}
