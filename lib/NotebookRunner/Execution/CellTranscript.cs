using System.Text;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Execution;

/// <summary>What one cell has shown so far, in the order of time; text of one stream runs together.</summary>
internal sealed class CellTranscript
{
    private readonly List<Output> finished = [];
    private readonly StringBuilder text = new();
    private string stream = "";

    /// <summary>Adds text of a stream.</summary>
    public void Add(string name, string written)
    {
        if (name != stream)
            FinishText();
        stream = name;
        text.Append(written);
    }

    /// <summary>Adds anything else.</summary>
    public void Add(Output output)
    {
        FinishText();
        finished.Add(output);
    }

    /// <summary>All of it.</summary>
    public IReadOnlyList<Output> Outputs()
    {
        FinishText();
        return [.. finished];
    }

    private void FinishText()
    {
        if (text.Length > 0)
            finished.Add(new StreamOutput(stream, text.ToString()));
        text.Clear();
    }
}
