namespace NeuralNotebooks.Display;

/// <summary>The HTML of a figure: the static picture, and a script that offers the interactive one. Nothing is fetched before a click.</summary>
internal static class FigureHtml
{
    /// <summary>Where plotly.js comes from when the page brings none of its own, and the hash that it must have.</summary>
    internal const string PlotlyVersion = "4.1.2";
    internal const string PlotlyAddress = $"https://cdn.jsdelivr.net/npm/plotly.js-dist-min@{PlotlyVersion}/plotly.min.js";
    internal const string PlotlyHash = "sha384-hHv6D3tTUUBpp4tVv6t2Dc3oGuRhphmWOTKUR8jWyN0Pnon1g3iebKCNDNmKmxo8";

    internal static string Write(string svg, string altText, int width, int height, string? caption, string plotlyJson)
    {
        var id = SvgPicture.Id(plotlyJson);
        return $"<figure class=\"nn-figure\" data-nn-figure=\"{id}\" style=\"margin:0 0 1em\">"
            + SvgPicture.Image(svg, altText, width, height) + SvgPicture.Caption(caption)
            + $"<script type=\"application/json\">{plotlyJson}</script><script>{Script(id)}</script></figure>";
    }

    // The script makes the button, so a page without scripts has none. window.nnPlotly is the address of a page's own copy.
    private static string Script(string id) => $$"""
        for (const figure of document.querySelectorAll('figure[data-nn-figure="{{id}}"]')) {
          if (figure.querySelector('button')) continue;
          const button = document.createElement('button'), note = document.createElement('small');
          button.type = 'button'; button.textContent = 'interactive';
          note.setAttribute('role', 'status');
          figure.append(button, ' ', note);
          button.onclick = async () => {
            button.disabled = true; note.textContent = 'loading plotly.js …';
            const plot = document.createElement('div');
            try {
              if (!window.Plotly) await new Promise((done, failed) => {
                const script = document.createElement('script');
                script.src = window.nnPlotly || '{{PlotlyAddress}}';
                if (!window.nnPlotly) { script.integrity = '{{PlotlyHash}}'; script.crossOrigin = 'anonymous'; }
                script.onload = done; script.onerror = failed;
                document.head.append(script);
              });
              const {data, layout} = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
              plot.style.cssText = 'max-width:100%;overflow-x:auto';
              figure.prepend(plot);
              await window.Plotly.newPlot(plot, data, layout, {displaylogo: false});
              figure.querySelector('img').hidden = true;
              button.remove(); note.remove();
            } catch {
              plot.remove(); button.disabled = false;
              note.textContent = 'plotly.js could not be loaded: this is the static picture.';
            }
          };
        }
        """;
}
