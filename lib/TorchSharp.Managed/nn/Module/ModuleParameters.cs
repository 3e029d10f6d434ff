using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Adds a parameter, which no dispose scope disposes of from now on.</summary>
            /// <exception cref="ArgumentNullException">There is no parameter.</exception>
            /// <exception cref="InvalidOperationException">The name is taken.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                if (param is null || param.IsInvalid)
                    throw new ArgumentNullException(nameof(param), $"The parameter '{name}' is null or disposed of: it cannot be registered.");
                if (!ownParameters.TryAdd(name, param))
                    throw new InvalidOperationException($"Parameter {name} is already registered.");
                param.DetachFromDisposeScope();
            }

            /// <summary>Adds or replaces a parameter; null removes it.</summary>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                if (value is null) ownParameters.Remove(name);
                else if (!ownParameters.ContainsKey(name)) register_parameter(name, value);
                else ownParameters[name] = (Parameter)value.DetachFromDisposeScope();
            }

            /// <summary>All parameters of this module and, if <paramref name="recurse"/>, of those below, each once.</summary>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true)
            {
                foreach (var (_, parameter) in named_parameters(recurse)) yield return parameter;
            }

            /// <summary>
            /// As <see cref="parameters"/>, each with its path from here, like "fc1.weight": a module's own come first, then
            /// those of the modules below in the order of their registration.
            /// </summary>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<Parameter>(ReferenceEqualityComparer.Instance);
                foreach (var (name, parameter) in ownParameters)
                    if (seen.Add(parameter)) yield return (name, parameter);
                if (!recurse) yield break;
                foreach (var (child, module) in named_children())
                    foreach (var (name, parameter) in module.named_parameters())
                        if (seen.Add(parameter)) yield return ($"{child}.{name}", parameter);
            }

            /// <summary>The parameter at a path like "fc1.weight".</summary>
            /// <exception cref="ArgumentException">There is none.</exception>
            public virtual Parameter get_parameter(string target) => FindParameter(target)
                ?? throw new ArgumentException($"{GetName()} has no parameter '{target}'.", nameof(target));

            /// <summary>Whether there is a parameter at a path like "fc1.weight".</summary>
            public virtual bool has_parameter(string target) => FindParameter(target) is not null;

            /// <summary>Forgets all gradients, or fills them with zeros.</summary>
            /// <param name="set_to_none">Whether gradients become null, which is cheaper, rather than zero.</param>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var (_, parameter) in named_parameters())
                    if (set_to_none) parameter.History.SetGradient(null);
                    else parameter.History.ZeroGradient();
            }

            private Parameter? FindParameter(string target)
            {
                foreach (var (name, parameter) in named_parameters())
                    if (name == target) return parameter;
                return null;
            }
        }
    }
}
