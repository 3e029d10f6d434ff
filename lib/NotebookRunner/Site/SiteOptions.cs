namespace NotebookRunner.Site;

/// <summary>What the site is made from, besides the notebooks.</summary>
/// <param name="Root">The course's folder.</param>
public sealed record SiteOptions(string Root);
