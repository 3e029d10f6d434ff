namespace NotebookRunner.Commands;

/// <summary>A command line that can't be carried out; the message says what to change.</summary>
public sealed class UsageException(string message) : Exception(message)
{
    /// <summary>Refuses notebooks of the same name: what is written for one would replace what was written for the other.</summary>
    internal static void ThrowIfTwins(IEnumerable<string> notebooks)
    {
        if (notebooks.GroupBy(Path.GetFileName).FirstOrDefault(group => group.Count() > 1) is { } twins)
            throw new UsageException($"Two notebooks are named {twins.Key}, and what is written for them would be, too. Take them one at a time, each with its own --output.");
    }
}
