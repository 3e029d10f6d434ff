namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The base class of models and layers with one input: override <see cref="forward"/>, use <see cref="call"/>.</summary>
        public abstract class Module<T, TResult>
            : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
        {
            /// <inheritdoc cref="Module(string)"/>
            protected Module(string name) : base(name) { }

            /// <summary>Computes the output; what happens inside is recorded for the backward pass.</summary>
            public abstract TResult forward(T input);

            /// <summary>Runs <see cref="forward"/> between the module's hooks.</summary>
            public virtual TResult call(T input)
            {
                if (!HasHooks) return forward(input);
                RunModulePreHooks();
                foreach (var hook in PreHooks) input = hook(this, input) ?? input;
                var result = forward(input);
                RunModulePostHooks();
                foreach (var hook in PostHooks) result = hook(this, input, result) ?? result;
                return result;
            }
        }
    }
}
