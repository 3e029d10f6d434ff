using System.Text.RegularExpressions;

namespace NotebookRunner.Site;

/// <summary>Makes of what was written to a terminal what a reader would have seen there.</summary>
public static partial class TerminalText
{
    /// <summary>The text without colour codes, and with only the last state of a line that was overwritten (a carriage return
    /// within a line).</summary>
    public static string Plain(string text)
    {
        var lines = EscapeSequence().Replace(text, "").Replace("\r\n", "\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            lines[i] = line[(line.LastIndexOf('\r') + 1)..];
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"\x1B\[[0-9;?]*[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex EscapeSequence();
}
