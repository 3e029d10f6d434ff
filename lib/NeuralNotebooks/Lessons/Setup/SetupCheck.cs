using NeuralNotebooks.Data;

namespace NeuralNotebooks.Lessons;

/// <summary>Finds the two things that would make a notebook fail later and unclearly: another checkout, and missing data.</summary>
internal static class SetupCheck
{
    /// <summary>Fails when a folder lies in another checkout of the course than the one for which the library was built.</summary>
    /// <param name="folder">The notebook's folder, which hosts make the current one.</param>
    /// <param name="root">The checkout for which the library was built.</param>
    /// <exception cref="CourseSetupException">The folder lies in another checkout.</exception>
    public static void SameCheckout(string folder, string root)
    {
        if (CourseFolder.CheckoutAbove(folder) is { } other && !SamePath(other, root))
            throw new CourseSetupException($"The library was built for the course in {root}, but this notebook lies in the course in "
                + $"{other}. Run `dotnet build` in {other}, then restart the notebook's kernel.");
    }

    /// <summary>Fails when a data file does not exist. Whether it is whole is found when it is loaded.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <exception cref="DataFileException">A file is missing.</exception>
    public static void DataExist(string dataFolder)
    {
        foreach (var file in CourseFiles.All)
        {
            var path = Path.Combine(dataFolder, file.Name);
            if (!File.Exists(path))
                throw new DataFileException(path, "the file does not exist", "a data file of the course", CourseFolder.RemedyFor(path));
        }
    }

    private static bool SamePath(string a, string b)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return string.Equals(a, b, comparison) || string.Equals(WithoutLinks(a), WithoutLinks(b), comparison);
    }

    private static string WithoutLinks(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(WithoutLinks(parent), Path.GetFileName(path));
        return Directory.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here;
    }
}
