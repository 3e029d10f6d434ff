using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class SafetensorsModuleTests
{
    [Fact]
    public void A_models_weights_come_back_bit_for_bit()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "model.safetensors");
        using Mlp model = new(6, 4, 3), other = new(6, 4, 3);
        Safetensors.Save(model, path);
        Assert.NotEqual(TensorBytes.HashOf(model), TensorBytes.HashOf(other));
        Safetensors.Load(other, path);
        Assert.Equal(TensorBytes.HashOf(model), TensorBytes.HashOf(other));
    }

    [Theory]
    [InlineData(new[] { 6, 5, 3 }, "tensor 'fc1.bias': it is [4] of Float32 in the file. Expected: [5] of Float32")]
    [InlineData(new[] { 6, 3 }, "tensor 'fc1.bias': it is [4]")]
    [InlineData(new[] { 6, 4, 3, 2 }, "tensor 'fc3.weight': the model has it, the file does not")]
    public void A_file_of_another_architecture_changes_nothing_and_is_named(int[] sizes, string message)
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "model.safetensors");
        using Mlp model = new(6, 4, 3), other = new(sizes);
        Safetensors.Save(model, path);
        var before = TensorBytes.HashOf(other);
        var error = Assert.Throws<SafetensorsException>(() => Safetensors.Load(other, path));
        Assert.StartsWith(path + ": ", error.Message);
        Assert.Contains(message, error.Message);
        Assert.Equal(before, TensorBytes.HashOf(other));
    }

    [Fact]
    public void A_tensor_that_the_model_lacks_and_another_type_are_errors()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "model.safetensors");
        using var model = new Mlp(6, 3);
        Safetensors.Write(path, new Dictionary<string, Tensor>(model.state_dict()) { ["fc9.weight"] = zeros(2) });
        Assert.Contains("tensor 'fc9.weight': the file has it, the model does not", Assert.Throws<SafetensorsException>(() => Safetensors.Load(model, path)).Message);
        Safetensors.Write(path, model.state_dict().ToDictionary(named => named.Key, named => named.Value.to_type(ScalarType.Float64)));
        Assert.Contains("of Float64 in the file", Assert.Throws<SafetensorsException>(() => Safetensors.Load(model, path)).Message);
    }
}
