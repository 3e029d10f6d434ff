using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Shape, type and device: <c>[2x3], type = Float32, device = cpu</c>.</summary>
        public override string ToString() => $"[{string.Join('x', Live.sizes)}], type = {dtype}, device = cpu";

        /// <summary>The tensor as text.</summary>
        /// <param name="style">Which form.</param>
        /// <param name="fltFormat">The format of real numbers; "g5" when null.</param>
        /// <param name="width">The most characters a line has; 100 when null.</param>
        /// <param name="cultureInfo">How numbers are written; the current culture's way when null.</param>
        /// <param name="newLine">What ends a line; the system's when null.</param>
        public string ToString(
            TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null)
        {
            var text = new TensorText(this, fltFormat ?? "g5", width ?? 100, cultureInfo ?? CultureInfo.CurrentCulture, newLine ?? Environment.NewLine);
            return style switch
            {
                TensorStringStyle.Metadata => ToString(),
                TensorStringStyle.Numpy => text.Brackets(),
                _ => text.Columns(),
            };
        }
    }
}
