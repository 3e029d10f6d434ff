using System.Text.Encodings.Web;
using System.Text.Json;

namespace NeuralNotebooks.Display;

/// <summary>
/// The HTML of a slider. One frame stands in the page as it is. The others wait as JSON: a host that removes scripts removes
/// them too. The script puts all frames into one cell of a grid, where only the chosen one is visible, so that nothing moves.
/// </summary>
internal static class FrameSliderHtml
{
    // The usual encoder would write six characters for every "+" of the pictures' base64.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(string name, (string Label, string Html)[] frames, int shown, string caption)
    {
        // Without "<" no frame can end the script element.
        var json = JsonSerializer.Serialize(frames.Select((frame, i) => new[] { frame.Label, i == shown ? "" : frame.Html }), Readable)
            .Replace("<", "\\u003C", StringComparison.Ordinal);
        var id = SvgPicture.Id(name + json + frames[shown].Html + shown);
        return $"<figure class=\"nn-frames\" data-nn-frames=\"{id}\" data-name=\"{Html.Escape(name)}\" data-shown=\"{shown}\" style=\"margin:0 0 1em\">"
            + $"<div class=\"nn-frame-stack\" style=\"display:grid\"><div style=\"grid-area:1/1;min-width:0\">{frames[shown].Html}</div></div>"
            + $"<div class=\"nn-frame-control\" style=\"display:flex;flex-wrap:wrap;gap:.3em .8em;align-items:center;max-width:640px;font-family:{Html.Escape(SvgStyle.FontFamily)};font-size:.9em\">"
            + $"{Html.Escape(frames[shown].Label)} (one of {frames.Length} pictures; a slider shows the others where scripts run)</div>"
            + SvgPicture.Caption(caption)
            + $"<script type=\"application/json\">{json}</script><script>{Script(id)}</script></figure>";
    }

    private static string Script(string id) => $$"""
        for (const figure of document.querySelectorAll('figure[data-nn-frames="{{id}}"]')) {
          if (figure.querySelector('input')) continue;
          const frames = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
          const stack = figure.querySelector('.nn-frame-stack'), control = figure.querySelector('.nn-frame-control');
          const first = stack.firstElementChild;
          const cells = frames.map(([, html], i) => {
            if (i == figure.dataset.shown) return first;
            const cell = first.cloneNode(false);
            cell.innerHTML = html;
            return cell;
          });
          stack.replaceChildren(...cells);
          const slider = document.createElement('input'), label = document.createElement('output'), play = document.createElement('button');
          slider.type = 'range'; slider.min = 0; slider.max = frames.length - 1; slider.step = 1; slider.value = figure.dataset.shown;
          slider.style.cssText = 'flex:1 1 12em;min-width:0';
          slider.setAttribute('aria-label', figure.dataset.name);
          label.style.cssText = 'font-variant-numeric:tabular-nums;min-width:' + Math.max(...frames.map(([text]) => text.length)) * .6 + 'em';
          play.type = 'button';
          let timer = 0;
          const show = () => {
            cells.forEach((cell, i) => cell.style.visibility = i == slider.value ? 'visible' : 'hidden');
            slider.setAttribute('aria-valuetext', label.textContent = frames[slider.value][0]);
          };
          const stop = () => { clearInterval(timer); timer = 0; play.textContent = 'play'; };
          slider.oninput = () => { stop(); show(); };
          play.onclick = () => {
            if (timer) return stop();
            if (slider.value == slider.max) { slider.value = 0; show(); }
            play.textContent = 'pause';
            timer = setInterval(() => {
              slider.value = +slider.value + 1; show();
              if (slider.value == slider.max) stop();
            }, 700);
          };
          control.replaceChildren(slider, label, play);
          stop(); show();
        }
        """;
}
