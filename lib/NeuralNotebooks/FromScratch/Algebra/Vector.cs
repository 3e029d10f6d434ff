using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NeuralNotebooks.FromScratch;

/// <summary>
/// A column of n real numbers (float64), so that code can be written as the formula: <c>W * a + b</c>.
/// It never changes; arrays and collection expressions turn into one: <c>Vector x = [1, 0.5];</c>.
/// </summary>
[CollectionBuilder(typeof(Vector), nameof(Create))]
public sealed class Vector : IReadOnlyList<double>
{
    private readonly double[] entries;

    private Vector(double[] entries) => this.entries = entries;

    /// <summary>Copies the numbers of an array or of a collection expression.</summary>
    /// <param name="entries">Any number of entries.</param>
    public static Vector Create(params ReadOnlySpan<double> entries) => new(entries.ToArray());

    /// <summary>n zeros.</summary>
    /// <param name="count">The number of entries, 0 or more.</param>
    public static Vector Zeros(int count) => new(new double[count]);

    /// <summary>The n entries f(0), f(1), …, f(n − 1).</summary>
    /// <param name="count">The number of entries, 0 or more.</param>
    /// <param name="entry">Gives the entry of an index.</param>
    public static Vector From(int count, Func<int, double> entry)
    {
        var result = new double[count];
        for (var i = 0; i < count; i++) result[i] = entry(i);
        return new Vector(result);
    }

    /// <summary>Puts vectors one behind the other.</summary>
    /// <param name="parts">Any number of vectors.</param>
    public static Vector Concat(params IEnumerable<Vector> parts)
    {
        var all = new List<double>();
        foreach (var part in parts) all.AddRange(part.entries);
        return new Vector([.. all]);
    }

    /// <summary>A class as a target: 1 at the class's index, 0 elsewhere.</summary>
    /// <param name="index">The class, from 0 to <paramref name="count"/> − 1.</param>
    /// <param name="count">The number of classes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public static Vector OneHot(int index, int count)
    {
        if (index < 0 || index >= count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"A class is a number from 0 to {count - 1}.");
        return From(count, i => i == index ? 1 : 0);
    }

    /// <summary>The number of entries, n.</summary>
    public int Count => entries.Length;

    /// <summary>The entry at an index from 0 to n − 1.</summary>
    public double this[int index] => entries[index];

    /// <summary>The entries as a new array.</summary>
    public double[] ToArray() => (double[])entries.Clone();

    /// <summary>f of every entry.</summary>
    /// <param name="f">A function of one number.</param>
    public Vector Map(Func<double, double> f) => From(Count, i => f(entries[i]));

    /// <summary>The entry-by-entry product a ⊙ b, also called the Hadamard product.</summary>
    /// <param name="other">A vector of the same length.</param>
    public Vector Hadamard(Vector other) => Zip(this, other, "a ⊙ b", (a, b) => a * b);

    /// <summary>aᵢ/(bᵢ + ε), entry by entry: how adaptive rules scale a gradient.</summary>
    internal Vector Over(Vector other, double epsilon) => Zip(this, other, "a / b", (a, b) => a / (b + epsilon));

    /// <summary>The scalar product a·b = Σ aᵢbᵢ.</summary>
    /// <param name="other">A vector of the same length.</param>
    public double Dot(Vector other)
    {
        Shapes.Same(Count, other.Count, "a · b");
        var sum = 0.0;
        for (var i = 0; i < Count; i++) sum += entries[i] * other.entries[i];
        return sum;
    }

    /// <summary>The length ‖a‖ = √(a·a).</summary>
    public double Norm => Math.Sqrt(Dot(this));

    /// <summary>The index of the largest entry; the first one if several are largest.</summary>
    public int ArgMax => Count == 0 ? throw new InvalidOperationException("An empty vector has no largest entry.")
        : Array.IndexOf(entries, entries.Max());

    /// <summary>a + b.</summary>
    public static Vector operator +(Vector a, Vector b) => Zip(a, b, "a + b", (x, y) => x + y);

    /// <summary>a − b.</summary>
    public static Vector operator -(Vector a, Vector b) => Zip(a, b, "a - b", (x, y) => x - y);

    /// <summary>−a.</summary>
    public static Vector operator -(Vector a) => a.Map(x => -x);

    /// <summary>c·a for a number c.</summary>
    public static Vector operator *(double c, Vector a) => a.Map(x => c * x);

    /// <summary>a/c for a number c.</summary>
    public static Vector operator /(Vector a, double c) => a.Map(x => x / c);

    /// <summary>Copies an array.</summary>
    public static implicit operator Vector(double[] entries) => Create(entries);

    /// <summary>The entries from first to last.</summary>
    public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entries to four significant digits, such as <c>[1, -0.25]</c>.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", entries.Select(x => x.ToString("G4", CultureInfo.InvariantCulture)))}]";

    private static Vector Zip(Vector a, Vector b, string formula, Func<double, double, double> f)
    {
        Shapes.Same(a.Count, b.Count, formula);
        return From(a.Count, i => f(a.entries[i], b.entries[i]));
    }
}
