using System.Globalization;

namespace NeuralNotebooks.Display;

/// <summary>Writes tick labels: as many decimals as the step needs, the same for all, powers of ten where numbers get long.</summary>
internal static class TickLabels
{
    internal static string[] Linear(double[] ticks)
    {
        var largest = ticks.Max(Math.Abs);
        var step = ticks.Length > 1 ? ticks[1] - ticks[0] : largest;
        if (largest > 0 && (largest >= 1e6 || largest < 1e-3)) return Scientific(ticks, largest, step);
        return [.. ticks.Select(tick => Fixed(tick, Decimals(step)))];
    }

    internal static string[] Log(double[] ticks)
    {
        var plain = ticks.All(tick => tick is >= 0.001 and < 1e5);
        return [.. ticks.Select(tick => plain ? tick.ToString("#,0.######", CultureInfo.InvariantCulture) : Power(tick))];
    }

    /// <summary>A number for prose: four significant digits unless more are asked for, invariant.</summary>
    internal static string Prose(double value, int digits = 4)
    {
        if (double.IsNaN(value)) return "missing";
        var size = Math.Abs(value);
        if (size is >= 1e7 or (> 0 and < 1e-4)) return value.ToString($"0.{new string('#', digits - 1)}e0", CultureInfo.InvariantCulture);
        if (size >= 1000 && digits == 4) return value.ToString("0.##", CultureInfo.InvariantCulture);
        var decimals = size == 0 ? 0 : Math.Clamp(digits - 1 - (int)Math.Floor(Math.Log10(size)), 0, 15);
        return Math.Round(value, decimals).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    private static string[] Scientific(double[] ticks, double largest, double step)
    {
        var power = (int)Math.Floor(Math.Log10(largest));
        // A scale below the smallest normal number would be zero: divide in two steps.
        double Scaled(double value) => power < -300 ? value * 1e300 / Math.Pow(10, power + 300) : value / Math.Pow(10, power);
        var decimals = Decimals(Scaled(step));
        return [.. ticks.Select(tick => tick == 0 ? "0" : $"{Fixed(Scaled(tick), decimals)}×10{Superscript(power)}")];
    }

    private static string Power(double tick)
    {
        var power = (int)Math.Floor(Math.Log10(tick) + 1e-9);
        var digit = (int)Math.Round(tick / Math.Pow(10, power));
        return digit == 1 ? $"10{Superscript(power)}" : $"{digit}×10{Superscript(power)}";
    }

    private static int Decimals(double step)
    {
        if (!(step > 0)) return 0;
        for (var decimals = 0; decimals < 15; decimals++)
        {
            var shifted = step * Math.Pow(10, decimals);
            if (Math.Abs(shifted - Math.Round(shifted)) < 1e-4 * shifted && Math.Round(shifted) >= 1) return decimals;
        }
        return 15;
    }

    private static string Fixed(double value, int decimals)
    {
        if (value == 0) value = 0; // no "-0"
        var format = Math.Abs(value) >= 10000 ? $"#,0.{new string('0', decimals)}" : $"0.{new string('0', decimals)}";
        return value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
    }

    private static string Superscript(int power)
    {
        const string digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        var raised = string.Concat(Math.Abs(power).ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));
        return power < 0 ? "⁻" + raised : raised;
    }
}
