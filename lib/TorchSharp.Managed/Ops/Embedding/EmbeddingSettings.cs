namespace TorchSharp;

/// <summary>What an embedding does besides looking up rows.</summary>
/// <param name="Padding">A row that gets no gradient, or −1.</param>
/// <param name="MaxNorm">The longest that a row may be; null for any.</param>
/// <param name="NormType">The p of the p-norm that says how long it is.</param>
/// <param name="ScaleByFrequency">Whether a row's gradient is divided by how often it is looked up at once.</param>
internal sealed record EmbeddingSettings(long Padding = -1, double? MaxNorm = null, double NormType = 2, bool ScaleByFrequency = false);
