using System.Globalization;
using System.Text.RegularExpressions;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Site;

/// <summary>An executed notebook and the page that it becomes.</summary>
/// <param name="Executed">The notebook and what became of it.</param>
/// <param name="File">The page's file name, unique on the site.</param>
internal sealed partial record Chapter(ExecutedNotebook Executed, string File)
{
    /// <summary>The notebook's name, such as <c>05-mnist-mlp</c>.</summary>
    public string Name => Result.Name;

    /// <summary>The notebook with its outputs.</summary>
    public Notebook Notebook => Executed.Notebook;

    /// <summary>What became of it.</summary>
    public NotebookResult Result => Executed.Result;

    /// <summary>Its title as plain text: the notebook's heading without its marks and number, or the notebook's name.</summary>
    public string Title => Result.Title == Name ? Name : WithoutNumber(Summary.PlainText(Result.Title));

    /// <summary>A title without the chapter's number before it, as in "5 · Digits": pages show the number by itself.</summary>
    /// <param name="title">The title, as text or as HTML.</param>
    public string WithoutNumber(string title) =>
        NumberBefore().Match(title) is { Success: true } before && before.Groups["number"].Value.TrimStart('0') == Number?.ToString(CultureInfo.InvariantCulture)
            ? title[before.Length..]
            : title;

    /// <summary>The address of its page, relative to the other pages.</summary>
    public string Url => Uri.EscapeDataString(File);

    /// <summary>The chapter's number, from the first digits of the name; null if it has none.</summary>
    public int? Number => Name.Length > 2 && char.IsAsciiDigit(Name[0]) && char.IsAsciiDigit(Name[1]) && Name[2] == '-'
        ? (Name[0] - '0') * 10 + (Name[1] - '0')
        : null;

    /// <summary>Its number in words, such as "Chapter 5"; without one, "Notebook".</summary>
    public string Label => Number is { } number ? FormattableString.Invariant($"Chapter {number}") : "Notebook";

    /// <summary>The chapters of a site. Two notebooks of one name get pages of different names, and none takes the index's.</summary>
    public static IReadOnlyList<Chapter> Of(IEnumerable<ExecutedNotebook> notebooks)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "index.html" };
        var chapters = new List<Chapter>();
        foreach (var executed in notebooks)
        {
            var file = executed.Result.Name + ".html";
            for (var i = 2; !taken.Add(file); i++) file = FormattableString.Invariant($"{executed.Result.Name}-{i}.html");
            chapters.Add(new Chapter(executed, file));
        }

        return chapters;
    }

    [GeneratedRegex(@"^(chapter )?(?<number>[0-9]+)\s*[·.:–—-]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();
}
