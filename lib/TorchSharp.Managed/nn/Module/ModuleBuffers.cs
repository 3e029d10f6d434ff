namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// Adds a buffer: a tensor that belongs to the module's state but is not trained. No dispose scope disposes of it
            /// from now on.
            /// </summary>
            /// <param name="name">The buffer's name.</param>
            /// <param name="tensor">The buffer.</param>
            /// <param name="persistent">Whether <see cref="state_dict"/> lists it.</param>
            /// <exception cref="ArgumentNullException">There is no tensor.</exception>
            /// <exception cref="InvalidOperationException">The name is taken.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                if (tensor is null || tensor.IsInvalid)
                    throw new ArgumentNullException(nameof(tensor), $"The buffer '{name}' is null or disposed of: it cannot be registered.");
                if (!ownBuffers.TryAdd(name, (tensor, persistent)))
                    throw new InvalidOperationException($"Tensor {name} is already registered.");
                tensor.DetachFromDisposeScope();
            }

            /// <summary>Adds or replaces a buffer; null removes it.</summary>
            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                if (value is null) ownBuffers.Remove(name);
                else if (!ownBuffers.ContainsKey(name)) register_buffer(name, value, persistent);
                else ownBuffers[name] = (value.DetachFromDisposeScope(), persistent);
            }

            /// <summary>All buffers of this module and, if <paramref name="recurse"/>, of those below, each once.</summary>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                foreach (var (_, buffer) in named_buffers(recurse, include_nonpersistent)) yield return buffer;
            }

            /// <summary>As <see cref="buffers"/>, each with its path from here.</summary>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach (var (name, (tensor, persistent)) in ownBuffers)
                    if ((persistent || include_nonpersistent) && seen.Add(tensor)) yield return (name, tensor);
                if (!recurse) yield break;
                foreach (var (child, module) in named_children())
                    foreach (var (name, buffer) in module.named_buffers(true, include_nonpersistent))
                        if (seen.Add(buffer)) yield return ($"{child}.{name}", buffer);
            }

            /// <summary>The buffer at a path like "norm.running_mean".</summary>
            /// <exception cref="ArgumentException">There is none.</exception>
            public virtual Tensor get_buffer(string target) => FindBuffer(target)
                ?? throw new ArgumentException($"{GetName()} has no buffer '{target}'.", nameof(target));

            /// <summary>Whether there is a buffer at a path like "norm.running_mean".</summary>
            public virtual bool has_buffer(string target) => FindBuffer(target) is not null;

            private Tensor? FindBuffer(string target)
            {
                foreach (var (name, buffer) in named_buffers())
                    if (name == target) return buffer;
                return null;
            }
        }
    }
}
