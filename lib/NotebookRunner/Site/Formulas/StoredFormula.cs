namespace NotebookRunner.Site;

/// <summary>One entry of <c>formulas.json</c>.</summary>
/// <param name="Tex">The TeX that it was made from.</param>
/// <param name="Display">Whether it stands on a line of its own.</param>
/// <param name="Mathml">The formula as one MathML <c>math</c> element.</param>
public sealed record StoredFormula(string Tex, bool Display, string Mathml);
