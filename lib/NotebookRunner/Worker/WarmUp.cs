namespace NotebookRunner.Worker;

/// <summary>Has the compiler's own code compiled early, on another core, while the first cells are being read.</summary>
internal static class WarmUp
{
    // What nearly every notebook uses: lists, lambdas, strings with values, loops, calls with names.
    private const string Code = """
        var names = Enumerable.Range(0, 3).Select(i => $"{i:0.0}").ToList();
        foreach (var name in names)
            if (name.Length > 1) Console.WriteLine(name);
        names
        """;

    /// <summary>Starts, if there is another core; nobody waits for the end.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
            new Thread(Compile) { IsBackground = true, Name = "warm-up" }.Start();
    }

    private static void Compile()
    {
        try
        {
            new CellCompiler().Compile(Code, "warm-up", Environment.CurrentDirectory);
        }
        catch (CellFault)
        {
            // What it compiles does not matter.
        }
    }
}
