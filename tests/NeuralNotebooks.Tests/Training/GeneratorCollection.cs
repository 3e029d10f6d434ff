namespace NeuralNotebooks.Tests.Training;

/// <summary>Tests that seed the engine's generator, which is global: one after another.</summary>
[CollectionDefinition(Name)]
public class GeneratorCollection
{
    public const string Name = "Generator";
}
