using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract partial class OptimizerHelper
{
    /// <summary>The options of the groups and the states of their parameters, no copies.</summary>
    public virtual StateDictionary state_dict()
    {
        var dictionary = new StateDictionary();
        foreach (var group in _parameter_groups)
        {
            dictionary.Options.Add(group.Options);
            dictionary.StateIndexRef.Add([.. Enumerable.Range(dictionary.State.Count, group.Members.Length)]);
            dictionary.State.AddRange(group.Members.Select(member => member.State));
        }
        return dictionary;
    }

    /// <summary>
    /// Copies options and states from another optimizer of the same kind, over parameters of the same shapes and types. Nothing
    /// is copied unless all of it fits.
    /// </summary>
    /// <exception cref="ArgumentException">The number of groups or of parameters differs, the kind, a shape or a type.</exception>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        var own = this.state_dict();
        Check("parameter groups", own.Options.Count, state_dict.Options.Count);
        Check("parameters", own.State.Count, state_dict.State.Count);
        for (var i = 0; i < own.State.Count; i++) own.State[i].RequireFit(state_dict.State[i]);
        for (var i = 0; i < own.Options.Count; i++) own.Options[i].RequireSameKind(state_dict.Options[i]);
        for (var i = 0; i < own.Options.Count; i++) own.Options[i].LoadStateDict(state_dict.Options[i]);
        for (var i = 0; i < own.State.Count; i++) own.State[i].LoadStateDict(state_dict.State[i]);
    }

    private static void Check(string what, int own, int loaded)
    {
        if (own != loaded)
            throw new ArgumentException($"Invalid optimizer state: it has {loaded} {what}, the optimizer has {own}.");
    }
}
