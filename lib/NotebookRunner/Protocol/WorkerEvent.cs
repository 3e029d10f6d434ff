using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NotebookRunner.Results;

namespace NotebookRunner.Protocol;

/// <summary>What a worker process reports, one JSON line each.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(CellBegan), "began")]
[JsonDerivedType(typeof(StreamWritten), "stream")]
[JsonDerivedType(typeof(ValueShown), "value")]
[JsonDerivedType(typeof(CellEnded), "ended")]
[JsonDerivedType(typeof(WorkerDone), "done")]
internal abstract record WorkerEvent;

/// <summary>A cell starts; what is shown from now on is that cell's.</summary>
internal sealed record CellBegan(int Index) : WorkerEvent;

/// <summary>A cell wrote text to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamWritten(string Name, string Text) : WorkerEvent;

/// <summary>A cell showed a value; <paramref name="IsResult"/> when it is its last expression's.</summary>
internal sealed record ValueShown(JsonObject Data, bool IsResult) : WorkerEvent;

/// <summary>A cell ended, well or with an error.</summary>
internal sealed record CellEnded(CellError? Error, IReadOnlyList<string> Traceback, double PeakMemoryMiB) : WorkerEvent;

/// <summary>All cells ended, or one failed; the worker has nothing more to say.</summary>
internal sealed record WorkerDone : WorkerEvent;
