using static TorchSharp.torch;

namespace TorchSharp.Display;

/// <summary>A tensor as a table, for the cell of a notebook that ends with it.</summary>
internal static class TensorTable
{
    private const string Cell = "text-align:right;font-variant-numeric:tabular-nums;padding:.2em .8em;border-bottom:1px solid #8b949e66";

    /// <summary>A fragment of HTML that needs nothing from the network.</summary>
    public static string Html(Tensor tensor)
    {
        var (caption, head, rows) = TensorSummary.Of(tensor);
        var isMatrix = head is ["", ..];
        var columns = string.Concat(head.Select(name => $"<th scope=\"col\" style=\"{Cell}\">{name}</th>"));
        var body = string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select((text, i) => i == 0 && isMatrix
            ? $"<th scope=\"row\" style=\"{Cell}\">{text}</th>"
            : $"<td style=\"{Cell}\">{text}</td>"))}</tr>"));
        return "<div class=\"nn-table\" style=\"overflow-x:auto\"><table style=\"border-collapse:collapse\">"
            + $"<caption style=\"text-align:left\">{caption}</caption><thead><tr>{columns}</tr></thead><tbody>{body}</tbody></table></div>";
    }

    /// <summary>The same as text, in aligned columns.</summary>
    public static string Text(Tensor tensor)
    {
        var (caption, head, rows) = TensorSummary.Of(tensor);
        var widths = head.Select((name, i) => rows.Select(row => row[i].Length).Append(name.Length).Max()).ToArray();
        return string.Join('\n', rows.Prepend([.. head]).Where(row => row.Length > 0)
            .Select(row => string.Join("  ", row.Select((text, i) => text.PadLeft(widths[i])))).Prepend(caption));
    }
}
