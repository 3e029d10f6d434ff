using System.Globalization;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A tensor's elements as text. Rows of more than six matrices, lines or numbers are cut in NumPy's form.</summary>
internal sealed class TensorText(Tensor tensor, string format, int width, CultureInfo culture, string newLine)
{
    private const int MostShown = 6;
    private readonly string[] numbers = Numbers(tensor, format, culture);
    private readonly long[] sizes = tensor.shape;

    /// <summary>Julia's form: the shape, then each matrix as aligned columns, as many as the width allows.</summary>
    public string Columns()
    {
        var text = new StringBuilder(tensor.ToString());
        if (sizes.Length == 0) return text.Append(", value = ").Append(numbers[0]).ToString();
        text.Append(newLine);
        var columns = (int)sizes[^1];
        var rows = sizes.Length == 1 ? 1 : (int)sizes[^2];
        var matrices = numbers.Length / Math.Max(1, rows * columns);
        for (var matrix = 0; matrix < matrices; matrix++)
        {
            if (sizes.Length > 2) text.Append(matrix > 0 ? newLine : "").Append(Place(matrix)).Append(newLine);
            AppendMatrix(text, matrix * rows * columns, rows, columns);
        }
        return text.ToString();
    }

    /// <summary>NumPy's form: nested brackets.</summary>
    public string Brackets()
    {
        var text = new StringBuilder();
        AppendBrackets(text, 0, 0);
        return text.ToString();
    }

    private void AppendMatrix(StringBuilder text, int start, int rows, int columns)
    {
        var shown = 0;
        var widths = new int[columns];
        for (var used = 0; shown < columns; shown++)
        {
            for (var row = 0; row < rows; row++) widths[shown] = Math.Max(widths[shown], numbers[start + row * columns + shown].Length);
            used += 1 + widths[shown];
            if (used > width) break;
        }
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < shown; column++)
                text.Append(' ').Append(numbers[start + row * columns + column].PadLeft(widths[column]));
            text.Append(shown < columns ? " ..." : "").Append(newLine);
        }
    }

    /// <summary>[0,1,..,..] =</summary>
    private string Place(int matrix)
    {
        var indices = new string[sizes.Length];
        indices[^1] = indices[^2] = "..";
        for (var d = sizes.Length - 3; d >= 0; d--)
        {
            indices[d] = (matrix % sizes[d]).ToString(CultureInfo.InvariantCulture);
            matrix /= (int)sizes[d];
        }
        return $"[{string.Join(',', indices)}] =";
    }

    private void AppendBrackets(StringBuilder text, int dim, int start)
    {
        if (dim == sizes.Length)
        {
            text.Append(numbers[start]);
            return;
        }
        var step = (int)Shape.Count(sizes.AsSpan(dim + 1));
        var separator = dim == sizes.Length - 1
            ? ", "
            : string.Concat(Enumerable.Repeat(newLine, sizes.Length - 1 - dim)) + new string(' ', dim + 1);
        text.Append('[');
        for (var i = 0; i < sizes[dim]; i++)
        {
            if (i > 0) text.Append(separator);
            if (sizes[dim] > MostShown && i == MostShown / 2)
            {
                text.Append("...").Append(dim == sizes.Length - 1 ? " " : separator);
                i = (int)sizes[dim] - MostShown / 2;
            }
            AppendBrackets(text, dim + 1, start + i * step);
        }
        text.Append(']');
    }

    private static string[] Numbers(Tensor tensor, string format, CultureInfo culture)
    {
        using var plain = tensor.detach();
        return tensor.dtype switch
        {
            ScalarType.Float32 => Array.ConvertAll(plain.data<float>().ToArray(), x => x.ToString(format, culture)),
            ScalarType.Float64 => Array.ConvertAll(plain.data<double>().ToArray(), x => x.ToString(format, culture)),
            ScalarType.Int64 => Array.ConvertAll(plain.data<long>().ToArray(), x => x.ToString(culture)),
            ScalarType.Int32 => Array.ConvertAll(plain.data<int>().ToArray(), x => x.ToString(culture)),
            ScalarType.Byte => Array.ConvertAll(plain.data<byte>().ToArray(), x => x.ToString(culture)),
            _ => Array.ConvertAll(plain.data<bool>().ToArray(), x => x.ToString()),
        };
    }
}
