using System.Security.Cryptography;
using System.Text;

namespace NotebookRunner.Site;

/// <summary>A formula as an author wrote it.</summary>
/// <param name="Tex">Its TeX, without the dollar signs.</param>
/// <param name="Display">True when it stands on a line of its own (<c>$$…$$</c>), false within a sentence (<c>$…$</c>).</param>
public sealed record Formula(string Tex, bool Display)
{
    /// <summary>Its key in <c>formulas.json</c>: the first 16 hexadecimal digits of the SHA-256 of a <c>D</c> (display) or
    /// <c>I</c> (inline) and the TeX, in UTF-8.</summary>
    public string Hash { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((Display ? "D" : "I") + Tex)))[..16];

    /// <summary>The formula that an author wrote between dollar signs, with blanks around it and line ends made regular.</summary>
    public static Formula FromSource(string tex, bool display) => new(tex.ReplaceLineEndings("\n").Trim(), display);
}
