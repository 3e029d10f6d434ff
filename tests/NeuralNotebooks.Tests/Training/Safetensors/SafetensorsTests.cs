using System.Text;
using NeuralNotebooks.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class SafetensorsTests
{
    private static Dictionary<string, Tensor> Samples => new()
    {
        ["single"] = tensor([1.5f, float.NaN, float.NegativeInfinity, -0f, float.Epsilon, 3e38f], [2, 3]),
        ["double"] = tensor([Math.PI, double.MaxValue]),
        ["long"] = tensor([long.MinValue, 0, long.MaxValue]),
        ["int"] = tensor([int.MinValue, 7], [1, 2, 1]),
        ["bool"] = tensor([true, false, true]),
        ["scalar"] = tensor(42.25),
        ["empty"] = zeros(0, 5),
        ["ein \"Name\" with ü and 中"] = tensor([1f]),
    };

    [Fact]
    public void Every_type_and_shape_comes_back_bit_for_bit()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "all.safetensors");
        var samples = Samples;
        Safetensors.Write(path, samples, new Dictionary<string, string> { ["note"] = "line 1\nline 2, ü" });
        using var file = Safetensors.Read(path);
        Assert.Equal("line 1\nline 2, ü", Assert.Single(file.Metadata).Value);
        Assert.Equal(samples.Keys.Order(), file.Tensors.Keys.Order());
        foreach (var (name, expected) in samples)
        {
            var actual = file.Tensors[name];
            Assert.Equal(expected.shape, actual.shape);
            Assert.Equal(expected.dtype, actual.dtype);
            Assert.Equal(TensorBytes.Of(expected), TensorBytes.Of(actual));
        }
    }

    [Fact]
    public void A_view_is_written_in_the_order_of_its_own_rows()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "view.safetensors");
        Safetensors.Write(path, new Dictionary<string, Tensor> { ["t"] = arange(6, dtype: ScalarType.Float32).reshape(2, 3).t() });
        using var file = Safetensors.Read(path);
        Assert.Equal([0f, 3, 1, 4, 2, 5], file.Tensors["t"].data<float>().ToArray());
    }

    [Fact]
    public void The_same_tensors_give_the_same_bytes_in_any_order_and_culture()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "one.safetensors");
        Safetensors.Write(path, Samples);
        var bytes = File.ReadAllBytes(path);
        Cultures.ForEach(() =>
        {
            Safetensors.Write(path, Samples.Reverse().ToDictionary());
            Assert.Equal(bytes, File.ReadAllBytes(path));
        });
    }

    [Fact]
    public void The_bytes_are_those_of_the_specification()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "two.safetensors");
        Safetensors.Write(path, new Dictionary<string, Tensor> { ["b"] = tensor([true]), ["a"] = tensor([1f, -2f]) });
        const string header = """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"BOOL","shape":[1],"data_offsets":[8,9]}}""";
        var padded = header.PadRight((header.Length + 7) / 8 * 8);
        Assert.Equal(RawSafetensors.Of(Encoding.ASCII.GetBytes(padded), [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0, 1]), File.ReadAllBytes(path));
    }

    [Fact]
    public void Every_tensor_lies_aligned_in_the_file()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "aligned.safetensors");
        Safetensors.Write(path, Samples);
        var header = Safetensors.ReadHeader(path);
        Assert.Equal(0, header.DataStart % 8);
        Assert.All(header.Entries.Where(entry => entry.End > entry.Begin),
            entry => Assert.Equal(0, entry.Begin % Samples[entry.Name].element_size()));
    }

    [Fact]
    public void A_header_with_spaces_around_other_orders_and_only_metadata_is_read()
    {
        using var folder = new TestFolder();
        using (var file = Safetensors.Read(folder.Write("a", RawSafetensors.Of(
            """{ "__metadata__" : {"k":"v"}, "a" : {"shape":[2], "data_offsets" : [4,12], "dtype":"F32"}, "z":{"data_offsets":[0,4],"dtype":"I32","shape":[]}}     """, 12))))
            Assert.Equal(["z", "a"], file.Tensors.Keys);
        using var empty = Safetensors.Read(folder.Write("b", RawSafetensors.Of("""{"__metadata__":{"k":"v"}}""", 0)));
        Assert.Equal("v", empty.Metadata["k"]);
        Assert.Empty(empty.Tensors);
    }

    [Fact]
    public void A_failed_write_leaves_the_old_file()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "kept.safetensors");
        Safetensors.Write(path, Samples);
        var before = File.ReadAllBytes(path);
        Assert.Throws<ArgumentException>(() => Safetensors.Write(path, new Dictionary<string, Tensor> { ["__metadata__"] = tensor(1f) }));
        Assert.Equal(before, File.ReadAllBytes(path));
    }
}
