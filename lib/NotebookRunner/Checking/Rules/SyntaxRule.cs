using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NotebookRunner.Checking.Rules;

/// <summary>Code is C# 13, the newest that every host compiles.</summary>
internal sealed class SyntaxRule : INotebookRule
{
    public IEnumerable<Finding> Check(CheckedNotebook notebook) =>
        from cell in notebook.CodeCells
        let error = cell.Tree.GetDiagnostics().FirstOrDefault(message => message.Severity == DiagnosticSeverity.Error)
        where error is not null
        select notebook.In(
            cell.Cell,
            error.Location.GetLineSpan().StartLinePosition.Line + 1,
            $"Not C# 13: {error.GetMessage(CultureInfo.InvariantCulture)}.",
            "Write it so that the C# 13 compiler takes it.");
}
