using static TorchSharp.torch;

namespace NeuralNotebooks.Training;

/// <summary>What a safetensors file's header says of one tensor.</summary>
/// <param name="Name">Its name, such as "fc1.weight".</param>
/// <param name="Type">The type of its elements.</param>
/// <param name="Shape">Size of each dimension; none for a single number.</param>
/// <param name="Begin">Where its bytes begin, counted from the end of the header.</param>
/// <param name="End">Where its bytes end.</param>
public sealed record SafetensorsEntry(string Name, ScalarType Type, IReadOnlyList<long> Shape, long Begin, long End);
