namespace NeuralNotebooks.FromScratch;

/// <summary>Refuses arrays whose shapes do not fit a formula, and says which shapes they were.</summary>
internal static class Shapes
{
    internal static void Same(int a, int b, string formula)
    {
        if (a != b)
            throw new ArgumentException($"{formula} needs vectors of the same length, but a has {a} entries and b has {b}.");
    }

    internal static void Same(Matrix a, Matrix b, string formula)
    {
        if (a.Rows != b.Rows || a.Columns != b.Columns)
            throw new ArgumentException($"{formula} needs matrices of the same shape, but A is {a.Shape} and B is {b.Shape}.");
    }

    internal static void Inner(Matrix a, int rows, string formula, string other)
    {
        if (a.Columns != rows)
            throw new ArgumentException(
                $"{formula} needs as many columns on the left as rows on the right, but the matrix is {a.Shape} and {other}.");
    }

    /// <summary>Refuses a vector whose length is not the expected one.</summary>
    internal static void Length(Vector vector, int expected, string name)
    {
        if (vector.Count != expected)
            throw new ArgumentException($"{name} has {vector.Count} entries, but {expected} are needed.", name);
    }

    /// <summary>Refuses lists of inputs and targets that are empty or of different lengths.</summary>
    internal static void Paired(int inputs, int targets)
    {
        if (inputs == 0 || inputs != targets)
            throw new ArgumentException(
                $"Each input needs its target and there must be at least one: there are {inputs} inputs and {targets} targets.");
    }
}
