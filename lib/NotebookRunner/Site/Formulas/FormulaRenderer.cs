using Markdig.Extensions.Mathematics;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NotebookRunner.Site;

/// <summary>Writes a formula as its stored MathML, or as its TeX with a visible mark when the store has none.</summary>
internal sealed class FormulaRenderer(FormulaStore store, Action<Formula> missing)
{
    /// <summary>For a formula within a sentence.</summary>
    public IMarkdownObjectRenderer Inline => new InlineRenderer(this);

    /// <summary>For a formula in a block of its own.</summary>
    public IMarkdownObjectRenderer Block => new BlockRenderer(this);

    /// <summary>The formula that a <c>$…$</c> or a one-line <c>$$…$$</c> holds.</summary>
    public static Formula Of(MathInline inline) => Formula.FromSource(inline.Content.ToString(), inline.DelimiterCount > 1);

    /// <summary>The formula that a <c>$$</c> block holds.</summary>
    public static Formula Of(MathBlock block) => Formula.FromSource(block.Lines.ToString(), display: true);

    private string ToHtml(Formula formula)
    {
        var math = store.Find(formula);
        if (math is null)
        {
            missing(formula);
            math = $"<code class=\"tex\" title=\"This formula is not typeset yet\">{Html.Escape(formula.Tex)}</code>";
        }

        return formula.Display ? $"<span class=\"display-math\" tabindex=\"0\">{math}</span>" : math;
    }

    private sealed class InlineRenderer(FormulaRenderer formulas) : HtmlObjectRenderer<MathInline>
    {
        protected override void Write(HtmlRenderer renderer, MathInline inline) => renderer.Write(formulas.ToHtml(Of(inline)));
    }

    private sealed class BlockRenderer(FormulaRenderer formulas) : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock block)
        {
            renderer.EnsureLine();
            renderer.WriteLine($"<div>{formulas.ToHtml(Of(block))}</div>");
        }
    }
}
