using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Numbers and text from tensors, and tensors from arrays.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>The only element as a 32-bit real number.</summary>
    public static float ToSingle(this Tensor value) => value.ToScalar().ToSingle();

    /// <summary>The only element as a 64-bit real number.</summary>
    public static double ToDouble(this Tensor value) => value.ToScalar().ToDouble();

    /// <summary>The only element as a 32-bit whole number, cut towards zero.</summary>
    public static int ToInt32(this Tensor value) => value.ToScalar().ToInt32();

    /// <summary>The only element as a 64-bit whole number, cut towards zero.</summary>
    public static long ToInt64(this Tensor value) => value.ToScalar().ToInt64();

    /// <summary>Whether the only element differs from zero.</summary>
    public static bool ToBoolean(this Tensor value) => value.ToScalar().ToBoolean();

    /// <summary>How many elements a tensor of that shape has.</summary>
    public static long TotalSize(this IEnumerable<long> shape) => Shape.Count(shape.ToArray());

    /// <summary>The tensor as text, with its elements.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="fltFormat">The format of real numbers; "g5" when null.</param>
    /// <param name="width">The most characters a line has; 100 when null.</param>
    /// <param name="newLine">What ends a line; the system's when null.</param>
    /// <param name="cultureInfo">How numbers are written; the current culture's way when null.</param>
    /// <param name="style">Which form.</param>
    public static string str(
        this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default) => tensor.ToString(style, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as text in Julia's form: shape and type, then rows of aligned columns.</summary>
    /// <inheritdoc cref="str" path="/param"/>
    public static string jlstr(
        this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Julia, fltFormat, width, cultureInfo, newLine);

    /// <summary>The tensor as text in NumPy's form: nested brackets.</summary>
    /// <inheritdoc cref="str" path="/param"/>
    public static string npstr(
        this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);

    /// <summary>Shape, type and device as text.</summary>
    public static string metastr(this Tensor tensor) => tensor.ToString();

    /// <summary>Writes the tensor's text to the console.</summary>
    /// <param name="t">The tensor.</param>
    /// <param name="fltFormat">The format of real numbers.</param>
    /// <param name="width">The most characters a line has.</param>
    /// <param name="newLine">What ends a line; the system's when null.</param>
    /// <param name="cultureInfo">How numbers are written; the current culture's way when null.</param>
    /// <param name="style">Which form.</param>
    /// <returns>The tensor.</returns>
    public static Tensor print(
        this Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null,
        TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.Write(t.str(fltFormat, width, newLine, cultureInfo, style));
        return t;
    }
}
