namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module whose calls others may watch or change.</summary>
        /// <typeparam name="TPreHook">Gets the module and its inputs, and may return others.</typeparam>
        /// <typeparam name="TPostHook">Gets the module, its inputs and its output, and may return another output.</typeparam>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            private readonly OrderedDictionary<string, TPreHook> preHooks = [];
            private readonly OrderedDictionary<string, TPostHook> postHooks = [];
            private readonly OrderedDictionary<string, Action<Module>> modulePreHooks = [];
            private readonly OrderedDictionary<string, Action<Module>> modulePostHooks = [];

            /// <inheritdoc cref="Module(string)"/>
            protected HookableModule(string name) : base(name) { }

            /// <summary>Calls <paramref name="hook"/> after each forward pass.</summary>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_hook(TPostHook hook) => Add(postHooks, hook);

            /// <inheritdoc cref="register_forward_hook(TPostHook)"/>
            public HookRemover register_forward_hook(Action<Module> hook) => Add(modulePostHooks, hook);

            /// <summary>Calls <paramref name="hook"/> before each forward pass.</summary>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_pre_hook(TPreHook hook) => Add(preHooks, hook);

            /// <inheritdoc cref="register_forward_pre_hook(TPreHook)"/>
            public HookRemover register_forward_pre_hook(Action<Module> hook) => Add(modulePreHooks, hook);

            /// <summary>Whether a call is more than a call of forward.</summary>
            private protected bool HasHooks =>
                preHooks.Count + postHooks.Count + modulePreHooks.Count + modulePostHooks.Count > 0;

            private protected IList<TPreHook> PreHooks => preHooks.Values;

            private protected IList<TPostHook> PostHooks => postHooks.Values;

            private protected void RunModulePreHooks()
            {
                foreach (var hook in modulePreHooks.Values) hook(this);
            }

            private protected void RunModulePostHooks()
            {
                foreach (var hook in modulePostHooks.Values) hook(this);
            }

            private HookRemover Add<THook>(OrderedDictionary<string, THook> hooks, THook hook)
            {
                var key = Guid.NewGuid().ToString();
                hooks.Add(key, hook);
                return new HookRemover(this, key);
            }

            private void Remove(string key)
            {
                preHooks.Remove(key);
                postHooks.Remove(key);
                modulePreHooks.Remove(key);
                modulePostHooks.Remove(key);
            }

            /// <summary>Takes a hook off its module.</summary>
            /// <param name="module">The module.</param>
            /// <param name="key">The hook's key.</param>
            public class HookRemover(HookableModule<TPreHook, TPostHook> module, string key)
            {
                /// <summary>Takes the hook off; a second call does nothing.</summary>
                public void remove() => module.Remove(key);
            }
        }
    }
}
