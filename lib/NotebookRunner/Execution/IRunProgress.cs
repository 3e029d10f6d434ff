using NotebookRunner.Notebooks;
using NotebookRunner.Results;

namespace NotebookRunner.Execution;

/// <summary>Is told how a run goes on.</summary>
public interface IRunProgress
{
    /// <summary>A notebook begins.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="number">Its place in the run, from 1.</param>
    /// <param name="count">How many notebooks are run.</param>
    void NotebookBegan(Notebook notebook, int number, int count);

    /// <summary>A code cell begins.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Its place among the code cells, from 1.</param>
    /// <param name="count">How many code cells the notebook has.</param>
    void CellBegan(Cell cell, int number, int count);

    /// <summary>The running cell wrote to the console.</summary>
    void Wrote(string text);

    /// <summary>A notebook ended.</summary>
    void NotebookEnded(NotebookResult result);
}
