namespace NotebookRunner.Site;

/// <summary>Markdown as a page shows it.</summary>
/// <param name="Html">The prose.</param>
/// <param name="Headings">Its headings, in order.</param>
/// <param name="MissingFormulas">The formulas that are shown as TeX, because the store does not hold them.</param>
public sealed record Prose(string Html, IReadOnlyList<Heading> Headings, IReadOnlyList<Formula> MissingFormulas);
