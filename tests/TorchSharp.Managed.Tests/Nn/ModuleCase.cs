using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>A layer or loss as the tests of all of them see it.</summary>
/// <param name="Make">Makes it.</param>
/// <param name="Call">Its outputs, joined.</param>
/// <param name="Inputs">The shapes of its inputs.</param>
internal sealed record ModuleCase(Func<Module> Make, Func<Module, Tensor[], Tensor> Call, long[][] Inputs)
{
    public static ModuleCase Of<TModule>(Func<TModule> make, Func<TModule, Tensor[], Tensor> call, params long[][] inputs) where TModule : Module =>
        new(make, (module, x) => call((TModule)module, x), inputs);

    /// <summary>A layer of one input.</summary>
    public static ModuleCase Layer(Func<Module<Tensor, Tensor>> make, params long[] input) => Of(make, (layer, x) => layer.call(x[0]), input);

    /// <summary>A loss of two tensors of shape [4 × 3].</summary>
    public static ModuleCase Loss(Func<Module<Tensor, Tensor, Tensor>> make, Func<Tensor, Tensor>? prepared = null) =>
        Of(make, (loss, x) => prepared is null ? loss.call(x[0], x[1]) : loss.call(prepared(x[0]), prepared(x[1])), [4, 3], [4, 3]);

    /// <summary>A loss of the product of two tensors of shape [4 × 3], and of classes.</summary>
    public static ModuleCase ClassLoss(Func<Module<Tensor, Tensor, Tensor>> make) =>
        Of(make, (loss, x) => loss.call(x[0] * x[1], tensor(new long[] { 0, 2, 1, -100 })), [4, 3], [4, 3]);

    public static Tensor Joined(params Tensor[] outputs) => cat(Array.ConvertAll(outputs, y => y.flatten()));
}
