namespace NotebookRunner.Commands;

/// <summary>The values of <c>--parameter NAME=VALUE</c>.</summary>
internal static class ParameterArguments
{
    /// <returns>From name to value, as text.</returns>
    /// <exception cref="UsageException">An argument has another form, or names what an earlier one named.</exception>
    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> arguments)
    {
        var values = new Dictionary<string, string>();
        foreach (var argument in arguments)
            if (argument.Split('=', 2) is not [var name, var value] || name.Trim() == "" || !values.TryAdd(name.Trim(), value))
                throw new UsageException($"--parameter {argument}: expected NAME=VALUE, each name once.");
        return values;
    }
}
