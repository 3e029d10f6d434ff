using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A module of one input that has nothing to train and takes no parts.</summary>
public abstract class ParameterLessModule<T1, TResult> : nn.Module<T1, TResult>, IParameterLessModule
{
    /// <inheritdoc cref="nn.Module(string)"/>
    protected ParameterLessModule(string name) : base(name) { }

    /// <summary>Not possible here.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Refusal("a buffer");

    /// <inheritdoc cref="register_buffer"/>
    public override void register_parameter(string name, Parameter param) => throw Refusal("a parameter");

    /// <inheritdoc cref="register_buffer"/>
    public override void register_module(string name, nn.Module submodule) => throw Refusal("a module");

    /// <inheritdoc/>
    protected internal override nn.Module _to(ScalarType dtype, bool non_blocking) => this;

    private InvalidOperationException Refusal(string part) =>
        new($"{GetName()} has no parameters: {part} cannot be registered in it. Derive from Module<T, TResult> instead.");
}
