namespace NotebookRunner.Site;

/// <summary>A heading of a page, as its contents list shows it.</summary>
/// <param name="Level">1 for the page's title, 2 for a section, and so on.</param>
/// <param name="Id">The id that a link to it names.</param>
/// <param name="Html">Its words as HTML, without links.</param>
public sealed record Heading(int Level, string Id, string Html);
