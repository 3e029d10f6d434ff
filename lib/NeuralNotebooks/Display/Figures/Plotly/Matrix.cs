using System.Text.Json;
using System.Text.Json.Serialization;

namespace NeuralNotebooks.Display;

/// <summary>The heights of a heat map or contour: rows of equal length, NaN where missing.</summary>
[JsonConverter(typeof(MatrixConverter))]
internal sealed record Matrix(double[,] Cells)
{
    internal int Rows => Cells.GetLength(0);

    internal int Columns => Cells.GetLength(1);

    internal IEnumerable<double> Finite() => Cells.Cast<double>().Where(double.IsFinite);
}

/// <summary>Reads and writes a matrix as a list of rows.</summary>
internal sealed class MatrixConverter : JsonConverter<Matrix>
{
    public override Matrix Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var rows = JsonSerializer.Deserialize<Values[]>(ref reader, options) ?? [];
        var columns = rows.Length == 0 ? 0 : rows[0].Numbers.Length;
        var cells = new double[rows.Length, columns];
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].IsCategorical || rows[r].Numbers.Length != columns)
                throw new JsonException($"row {r} of z should hold {columns} numbers as row 0 does");
            for (var c = 0; c < columns; c++) cells[r, c] = rows[r].Numbers[c];
        }
        return new(cells);
    }

    public override void Write(Utf8JsonWriter writer, Matrix value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (var r = 0; r < value.Rows; r++)
        {
            writer.WriteStartArray();
            for (var c = 0; c < value.Columns; c++) MissingNumber.Write(writer, value.Cells[r, c]);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }
}
