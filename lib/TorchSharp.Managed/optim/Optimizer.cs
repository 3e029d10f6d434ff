using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Rules that turn gradients into better parameters.</summary>
    public static partial class optim
    {
        /// <summary>Updates parameters from their gradients. Parameters come in groups, each with options of its own.</summary>
        public abstract partial class Optimizer : IDisposable
        {
            /// <summary>The groups, in the order in which they were added.</summary>
            protected IList<ParamGroup> _parameter_groups = [];

            private protected Optimizer() { }

            /// <summary>The groups' learning rates, to be read and set.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => _parameter_groups;

            /// <summary>All parameters of all groups.</summary>
            public virtual IEnumerable<Parameter> parameters()
            {
                foreach (var group in _parameter_groups)
                    foreach (var parameter in group.Parameters) yield return parameter;
            }

            /// <summary>Adds a group: options that it lacks become the optimizer's.</summary>
            public virtual void add_param_group(ParamGroup param_group) => _parameter_groups.Add(param_group);

            /// <summary>Updates each parameter that has a gradient; here, none: optimizers override it.</summary>
            /// <param name="closure">Computes the loss and its gradients anew before the update; may be null.</param>
            /// <returns>What <paramref name="closure"/> returned; null without one.</returns>
            public virtual Tensor? step(Func<Tensor>? closure = null) => closure?.Invoke();

            /// <summary>Fills all gradients with zeros. <see cref="nn.Module.zero_grad"/> makes them null.</summary>
            public virtual void zero_grad()
            {
                foreach (var group in _parameter_groups)
                    foreach (var parameter in group.Parameters) parameter.History.ZeroGradient();
            }

            /// <summary>Disposes of the optimizer's state, not of the parameters.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <inheritdoc cref="Dispose()"/>
            protected virtual void Dispose(bool disposing) { }
        }
    }
}
