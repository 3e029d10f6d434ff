namespace NotebookRunner.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Program text, with outputs.</summary>
    Code,

    /// <summary>Prose.</summary>
    Markdown,

    /// <summary>Text that is passed on as it is.</summary>
    Raw,
}
