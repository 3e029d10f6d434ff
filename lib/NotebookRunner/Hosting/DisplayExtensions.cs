namespace NotebookRunner.Hosting;

/// <summary>What every notebook host offers to a cell: <c>x.Display();</c> shows a value at once.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value below the running cell.</summary>
    /// <param name="value">What to show; null shows nothing.</param>
    public static void Display(this object? value) => Shown?.Invoke(value);

    /// <summary>Receives what is shown; set by the worker before its first cell.</summary>
    internal static Action<object?>? Shown { get; set; }
}
