namespace NotebookRunner.Worker;

/// <summary>The namespaces that a cell may use without a using of its own.</summary>
internal static class HostUsings
{
    /// <summary>What every host gives. Some give more, such as System.IO; a notebook can't rely on that.</summary>
    public static IReadOnlyList<string> OfEveryHost { get; } =
        ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks"];
}
