using NotebookRunner.Execution;
using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Tests.Support;

internal sealed class SilentProgress : IRunProgress
{
    public void NotebookBegan(Notebook notebook, int number, int count)
    {
    }

    public void CellBegan(Cell cell, int number, int count)
    {
    }

    public void Wrote(string text)
    {
    }

    public void NotebookEnded(NotebookResult result)
    {
    }
}
