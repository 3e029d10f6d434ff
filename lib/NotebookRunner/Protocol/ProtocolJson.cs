using System.Text.Json.Serialization;

namespace NotebookRunner.Protocol;

/// <summary>The protocol's JSON, generated at build time: reflection would cost a worker a tenth of a second at its start.</summary>
[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerEvent))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
