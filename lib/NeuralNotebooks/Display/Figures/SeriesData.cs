using System.Globalization;
using System.Numerics;

namespace NeuralNotebooks.Display;

/// <summary>Turns an author's numbers of any type into checked coordinates.</summary>
internal static class SeriesData
{
    /// <summary>Beyond this size, differences between numbers overflow and no axis can be drawn.</summary>
    internal const double Largest = 1e300;

    internal static Values Numbers<T>(IEnumerable<T> values, string name)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        var numbers = values.Select(double.CreateSaturating).ToArray();
        Check(numbers, name);
        return new(numbers);
    }

    internal static (Values X, Values Y) Pair<TX, TY>(IEnumerable<TX> x, IEnumerable<TY> y, string name)
        where TX : INumber<TX>
        where TY : INumber<TY>
    {
        var (xs, ys) = (Numbers(x, name), Numbers(y, name));
        SameLength(xs.Count, ys.Count, name);
        return (xs, ys);
    }

    internal static Values Errors<T>(IEnumerable<T> errors, int count, string name)
        where T : INumber<T>
    {
        var values = Numbers(errors, name);
        SameLength(count, values.Count, name);
        if (Array.FindIndex(values.Numbers, error => error < 0) is >= 0 and var i)
            throw new ArgumentException($"{Series(name)}: error {i} is {Show(values.Numbers[i])}; the half length of an error bar is not negative.");
        return values;
    }

    internal static Values Counting(int count) => new([.. Enumerable.Range(1, count).Select(i => (double)i)]);

    internal static void SameLength(int x, int y, string name)
    {
        if (x != y) throw new ArgumentException($"{Series(name)} has {x} places on the x axis but {y} values: pass as many of one as of the other.");
    }

    internal static void Check(double[] numbers, string name)
    {
        if (Array.FindIndex(numbers, number => double.IsFinite(number) && Math.Abs(number) > Largest) is >= 0 and var i)
            throw new ArgumentException($"{Series(name)}: number {i} is {Show(numbers[i])}, too large to draw; the limit is 1e300.");
    }

    private static string Series(string name) => string.IsNullOrEmpty(name) ? "A series" : $"The series \"{name}\"";

    private static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);
}
