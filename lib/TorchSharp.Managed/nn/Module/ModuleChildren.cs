namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Adds a module below this one; null removes the one of that name.</summary>
            /// <exception cref="ArgumentException">The name is empty or holds a dot.</exception>
            /// <exception cref="InvalidOperationException">The name is taken.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    submodules.Remove(name);
                    return;
                }
                if (string.IsNullOrEmpty(name)) throw new ArgumentException("A module's name must not be empty.", nameof(name));
                if (name.Contains('.')) throw new ArgumentException($"A module's name must not hold a dot: '{name}'.", nameof(name));
                if (submodules.ContainsKey(name)) throw new InvalidOperationException($"Sub-module {name} is already registered.");
                submodule.RegisterComponents();
                submodules.Add(name, submodule);
            }

            /// <summary>The same as <see cref="register_module"/>.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>The modules directly below this one.</summary>
            public virtual IEnumerable<Module> children()
            {
                foreach (var (_, module) in named_children()) yield return module;
            }

            /// <summary>The modules directly below this one, with their names.</summary>
            public virtual IEnumerable<(string name, Module module)> named_children()
            {
                foreach (var (name, module) in submodules) yield return (name, module);
            }

            /// <summary>All modules below this one, without itself (PyTorch's list has it): children first, then theirs.</summary>
            public virtual IEnumerable<Module> modules()
            {
                foreach (var (_, module) in named_modules()) yield return module;
            }

            /// <summary>As <see cref="modules"/>, each with its path from here.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var child in named_children()) yield return child;
                foreach (var (child, module) in named_children())
                    foreach (var (name, below) in module.named_modules())
                        yield return ($"{child}.{name}", below);
            }

            /// <summary>Lets go of all modules below, without disposing of them.</summary>
            protected void ClearModules() => submodules.Clear();
        }
    }
}
