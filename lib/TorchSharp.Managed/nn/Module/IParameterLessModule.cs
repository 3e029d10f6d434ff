namespace TorchSharp.Modules;

/// <summary>Marks modules that have nothing to train.</summary>
public interface IParameterLessModule;
