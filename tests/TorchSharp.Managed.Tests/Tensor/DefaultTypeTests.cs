using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>The type of what is made when no type is named.</summary>
public class DefaultTypeTests
{
    [Fact]
    public void What_names_no_type_has_the_default_one()
    {
        Assert.Equal(float32, get_default_dtype());
        Assert.All(Made(), tensor => Assert.Equal(float32, tensor.dtype));
        set_default_dtype(float64);
        try
        {
            Assert.All(Made(), tensor => Assert.Equal(float64, tensor.dtype));
        }
        finally
        {
            set_default_dtype(float32);
        }
        Assert.Equal(float32, zeros(1).dtype);
    }

    [Fact]
    public void What_names_its_type_keeps_it()
    {
        set_default_dtype(float64);
        try
        {
            Assert.Equal(float32, tensor(3f).dtype);
            Assert.Equal(int32, tensor(3).dtype);
            Assert.Equal(float32, zeros(1, dtype: float32).dtype);
            Assert.Equal(float32, (ones(1, dtype: float32) * 0.5).dtype);
            Assert.Equal(int64, arange(3).dtype);
        }
        finally
        {
            set_default_dtype(float32);
        }
    }

    [Fact]
    public void Whole_numbers_and_Bool_are_no_default_type()
    {
        foreach (var type in new[] { int32, int64, @bool }) Assert.Throws<ArgumentException>(() => set_default_dtype(type));
        Assert.Equal(float32, get_default_dtype());
    }

    [Fact]
    public void A_layer_has_the_type_that_is_asked_for()
    {
        foreach (var layer in Layers(float64))
            foreach (var (name, value) in layer.state_dict())
                if (name != "num_batches_tracked") Assert.Equal(float64, value.dtype);
        Assert.Throws<ArgumentException>(() => nn.Linear(1, 1, device: "cuda"));
    }

    private static IEnumerable<Tensor> Made()
    {
        yield return zeros(1);
        yield return ones(1);
        yield return empty(1);
        yield return eye(1);
        yield return rand(1);
        yield return randn(1);
        yield return full(1, 0.5);
        yield return linspace(0, 1, 2);
        yield return arange(0.0, 1.0, 0.25);
        yield return tensor(1) / tensor(2);
        yield return arange(3) * 0.5;
        yield return arange(3).exp();
        foreach (var layer in Layers(null))
            foreach (var parameter in layer.parameters()) yield return parameter;
    }

    private static IEnumerable<nn.Module> Layers(ScalarType? type) =>
    [
        nn.Linear(2, 2, dtype: type), nn.Conv2d(1, 1, 1, dtype: type), nn.ConvTranspose2d(1, 1, 1, dtype: type),
        nn.BatchNorm1d(2, dtype: type), nn.BatchNorm2d(2, dtype: type), nn.LayerNorm(2, dtype: type), nn.LayerNorm([2, 2], dtype: type),
        nn.Embedding(2, 2, dtype: type), nn.PReLU(2, dtype: type), nn.RNN(1, 1, dtype: type), nn.LSTM(1, 1, dtype: type), nn.GRU(1, 1, dtype: type),
    ];
}
