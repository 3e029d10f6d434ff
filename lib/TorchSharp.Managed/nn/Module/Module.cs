using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Layers, losses, and what networks are made of.</summary>
    public static partial class nn
    {
        /// <summary>
        /// Part of a network: holds parameters, buffers and further modules, which together form a tree. Derive a model
        /// from <see cref="Module{T, TResult}"/>, keep its parts in fields and call <see cref="RegisterComponents"/> at
        /// the end of the constructor.
        /// </summary>
        public partial class Module : IDisposable
        {
            /// <summary>The name that <see cref="GetName"/> gives.</summary>
            protected string name;

            private readonly OrderedDictionary<string, Parameter> ownParameters = [];
            private readonly OrderedDictionary<string, (Tensor Tensor, bool Persistent)> ownBuffers = [];
            private readonly OrderedDictionary<string, Module> submodules = [];
            private bool isTraining = true;

            /// <summary>A module in training mode, without parts yet.</summary>
            /// <param name="name">How the module is called; by convention its class.</param>
            protected Module(string name) => this.name = name;

            /// <summary>Whether the module is in training mode, as it is at first. Dropout acts only then.</summary>
            public virtual bool training => isTraining;

            /// <summary>The module's name, as given to its constructor.</summary>
            public virtual string GetName() => name;

            /// <summary>Sets training mode, or evaluation mode, here and in all modules below.</summary>
            public virtual void train(bool train = true)
            {
                isTraining = train;
                foreach (var (_, module) in named_children()) module.train(train);
            }

            /// <summary>Sets evaluation mode here and in all modules below: <c>train(false)</c>.</summary>
            public virtual void eval() => train(false);

            /// <summary>Calls <paramref name="fn"/> with every module below, innermost first, and with this one last.</summary>
            /// <returns>This module.</returns>
            public virtual Module apply(Action<Module> fn)
            {
                foreach (var (_, module) in named_children()) module.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>Disposes of all parameters and buffers, and of the modules below.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <inheritdoc cref="Dispose()"/>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing) return;
                foreach (var (tensor, _) in ownBuffers.Values) tensor.Dispose();
                foreach (var parameter in ownParameters.Values) parameter.Dispose();
                foreach (var module in submodules.Values) module.Dispose();
            }
        }
    }
}
