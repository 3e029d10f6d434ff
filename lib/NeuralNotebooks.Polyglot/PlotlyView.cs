using NeuralNotebooks.Display;
using Plotly.NET.Interactive;

namespace NeuralNotebooks.Polyglot;

/// <summary>
/// A figure's static drawing, with its text alternative, until Plotly's own drawing stands: where scripts do not run, or
/// plotly.js is out of reach, nothing is lost.
/// </summary>
internal static class PlotlyView
{
    public static string Html(Figure figure)
    {
        var id = $"nn-{Guid.NewGuid():N}";
        // Out of sight, but not without a size: plotly.js measures its texts while it draws.
        return $"""
            <div id="{id}">
            <div>{figure.ToHtml()}</div>
            <div style="position:absolute;visibility:hidden;height:0;overflow:hidden" aria-hidden="true">{Formatters.toInteractiveHTML(figure.ToGenericChart())}</div>
            <script>{Swap(id)}</script>
            </div>
            """;
    }

    private static string Swap(string id) => $$"""
        (() => {
          const [still, moving] = document.getElementById('{{id}}').children;
          const swap = () => {
            if (!moving.querySelector('.main-svg')) return false;
            still.hidden = true;
            moving.removeAttribute('style');
            moving.removeAttribute('aria-hidden');
            moving.setAttribute('role', 'img');
            moving.setAttribute('aria-label', still.querySelector('img').alt);
            return true;
          };
          if (!swap()) new MutationObserver((_, watch) => swap() && watch.disconnect()).observe(moving, {childList: true, subtree: true});
        })();
        """;
}
