using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public abstract partial class Optimizer
        {
            /// <summary>What an optimizer remembers between steps.</summary>
            public class StateDictionary
            {
                internal StateDictionary() { }

                /// <summary>The options, one a group.</summary>
                public List<OptimizerOptions> Options { get; } = [];

                /// <summary>The states, one a parameter.</summary>
                public List<OptimizerState> State { get; } = [];

                /// <summary>For each group, the places of its parameters in <see cref="State"/>.</summary>
                public List<List<int>> StateIndexRef { get; } = [];
            }
        }
    }
}
