using System.Globalization;

namespace NotebookRunner.Worker;

/// <summary>Ends a cell that writes more than is kept.</summary>
/// <param name="limit">How many characters a cell may write.</param>
public sealed class OutputLimitException(int limit)
    : Exception(string.Create(CultureInfo.InvariantCulture,
        $"Output cut: the cell wrote more than {limit:N0} characters. Write less, for example one line an epoch."));
