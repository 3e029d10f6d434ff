using NeuralNotebooks.Training;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

/// <summary>Somebody else reads what we write: a script that knows only the format's description.</summary>
public class SafetensorsPythonTests
{
    private static string Script => Path.Combine(TestFolder.CourseRoot, "tests", "NeuralNotebooks.Tests", "Training", "Safetensors", "read_safetensors.py");

    [Fact]
    public void Python_reads_other_names_types_shapes_or_numbers()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "written.safetensors");
        var singles = new[] { 0.1f, -3.4e38f, 1e-45f, 7 };
        Safetensors.Write(path, new Dictionary<string, Tensor>
        {
            ["weights"] = tensor(singles, [2, 2]), ["doubles"] = tensor([0.1, -1e300]), ["long ü"] = tensor([long.MinValue, long.MaxValue]),
            ["ints"] = tensor([-5, 6]), ["bools"] = tensor([true, false]), ["scalar"] = tensor(2.5f), ["empty"] = zeros(3, 0),
        }, new Dictionary<string, string> { ["note"] = "ü \"quoted\"" });

        using var read = JsonDocument.Parse(Python(path));
        Assert.Equal("ü \"quoted\"", read.RootElement.GetProperty("metadata").GetProperty("note").GetString());
        var tensors = read.RootElement.GetProperty("tensors");
        Assert.Equal(7, tensors.EnumerateObject().Count());
        Check(tensors, "weights", "F32", "[2,2]", singles.Select(value => (double)value));
        Check(tensors, "doubles", "F64", "[2]", [0.1, -1e300]);
        Check(tensors, "ints", "I32", "[2]", [-5, 6]);
        Check(tensors, "scalar", "F32", "[]", [2.5]);
        Check(tensors, "empty", "F32", "[3,0]", []);
        Assert.Equal(["-9223372036854775808", "9223372036854775807"], Values(tensors.GetProperty("long ü")));
        Assert.Equal(["True", "False"], Values(tensors.GetProperty("bools")));
    }

    [Fact]
    public void Python_reads_other_weights_from_a_model_of_the_course()
    {
        using var read = JsonDocument.Parse(Python(Path.Combine(TestFolder.CourseRoot, "data", "pretrained", "mnist.safetensors")));
        var tensors = read.RootElement.GetProperty("tensors");
        Assert.Equal("[128,784]", tensors.GetProperty("fc1.weight").GetProperty("shape").GetRawText().Replace(" ", ""));
        using var model = NeuralNotebooks.Transfer.PretrainedModels.Mnist.Load();
        Check(tensors, "fc2.bias", "F32", "[10]", model.get_parameter("fc2.bias").data<float>().ToArray().Select(value => (double)value));
    }

    private static void Check(JsonElement tensors, string name, string dtype, string shape, IEnumerable<double> values)
    {
        var tensor = tensors.GetProperty(name);
        Assert.Equal(dtype, tensor.GetProperty("dtype").GetString());
        Assert.Equal(shape, tensor.GetProperty("shape").GetRawText().Replace(" ", ""));
        Assert.Equal(values, Values(tensor).Select(value => double.Parse(value, CultureInfo.InvariantCulture)));
    }

    private static string[] Values(JsonElement tensor) => [.. tensor.GetProperty("values").EnumerateArray().Select(value => value.GetString()!)];

    private static string Python(string path)
    {
        var start = new ProcessStartInfo("python3", [Script, path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.Result);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed");
            throw;
        }
    }
}
