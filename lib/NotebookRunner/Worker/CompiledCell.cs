using Microsoft.CodeAnalysis.Scripting;

namespace NotebookRunner.Worker;

/// <summary>A cell that is ready to run.</summary>
/// <param name="Scripts">Its parts, in order; each continues the one before.</param>
internal sealed record CompiledCell(IReadOnlyList<Script<object>> Scripts);
