namespace NeuralNotebooks.Display;

/// <summary>Round numbers for axes: steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
internal static class NiceTicks
{
    /// <summary>The step that gives about <paramref name="count"/> intervals from low to high.</summary>
    internal static double Step(double low, double high, int count)
    {
        var rough = high / count - low / count;
        if (!(rough > 0) || !double.IsFinite(rough)) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        if (power == 0) return double.Epsilon;
        var share = rough / power;
        var nice = share <= 1.0001 ? 1 : share <= 2.0001 ? 2 : share <= 2.5001 ? 2.5 : share <= 5.0001 ? 5 : 10;
        return nice * power;
    }

    /// <summary>Ticks within [low, high], ascending; at least one number, and two or more where there is room for two intervals.</summary>
    internal static double[] Linear(double low, double high, int count, bool whole = false)
    {
        var step = Step(low, high, count);
        if (whole && step < 1 && high - low >= 1) step = 1;
        if (whole && step == 2.5) step = 2;
        var ticks = Multiples(step, low, high, count);
        // One tick alone shows no scale: from −4 to 4 in steps of 5 there is only 0, in steps of 4 there are three.
        if (ticks.Count < 2 && count > 1)
            ticks = Finer(step).Where(finer => !whole || finer >= 1).Select(finer => Multiples(finer, low, high, count))
                .FirstOrDefault(more => more.Count > 1, ticks);
        return ticks.Count > 0 ? [.. ticks] : [low];
    }

    private static List<double> Multiples(double step, double low, double high, int count)
    {
        var slack = step * 1e-6;
        var first = Math.Ceiling((low - slack) / step);
        var ticks = new List<double>();
        for (var i = 0; i <= 4 * count; i++)
        {
            var tick = Clean((first + i) * step, step);
            if (tick > high + slack) break;
            if (ticks.Count == 0 || tick > ticks[^1]) ticks.Add(tick);
        }
        return ticks;
    }

    // Smaller steps, the largest first.
    private static IEnumerable<double> Finer(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step) + 1e-9));
        return from unit in (double[])[power, power / 10]
               from digit in (double[])[5, 4, 2, 1]
               let finer = digit * unit
               where finer > 0 && finer < step * 0.999
               select finer;
    }

    /// <summary>A range that begins and ends at a tick and holds [low, high].</summary>
    internal static (double Low, double High) Widen(double low, double high, int count)
    {
        var step = Step(low, high, count);
        var widened = (Clean(Math.Floor(low / step + 1e-9) * step, step), Clean(Math.Ceiling(high / step - 1e-9) * step, step));
        return double.IsFinite(widened.Item1) && double.IsFinite(widened.Item2) && widened.Item1 <= low && widened.Item2 >= high
            ? widened : (low, high);
    }

    /// <summary>Ticks of a log axis in data units: powers of ten, or 1-2-5 steps where there are few.</summary>
    internal static double[] Log(double lowPower, double highPower, int count)
    {
        const double slack = 1e-9;
        var decades = highPower - lowPower;
        if (decades < 0.7) return [.. Linear(Math.Pow(10, lowPower), Math.Pow(10, highPower), count).Where(tick => tick > 0)];
        var every = Math.Max(1, (int)Math.Ceiling(decades / count));
        double[] steps = decades <= 2.5 ? [1, 2, 5] : [1];
        var ticks = new List<double>();
        for (var power = (int)Math.Floor(lowPower); power <= highPower + slack; power++)
        {
            if (every > 1 && Mod(power, every) != 0) continue;
            foreach (var step in steps)
            {
                var tick = double.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{step}e{power}"), System.Globalization.CultureInfo.InvariantCulture);
                var at = Math.Log10(tick);
                if (tick > 0 && at >= lowPower - slack && at <= highPower + slack) ticks.Add(tick);
            }
        }
        return ticks.Count > 0 ? [.. ticks] : [Math.Pow(10, lowPower)];
    }

    // 3 × 0.1 is 0.30000000000000004: round at the step's own decimals.
    private static double Clean(double value, double step)
    {
        var decimals = 2 - (int)Math.Floor(Math.Log10(step));
        return decimals is >= 0 and <= 15 ? Math.Round(value, decimals) : value;
    }

    private static int Mod(int value, int modulus) => (value % modulus + modulus) % modulus;
}
