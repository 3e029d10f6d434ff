using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using NeuralNotebooks.Tests.Training;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Transfer;

public class PretrainedModelsTests
{
    private static string Shipped => Path.Combine(TestFolder.CourseRoot, "data", "pretrained");

    public static TheoryData<string> Names => [.. PretrainedModels.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_shipped_model_is_another_than_its_recipe_gives(string name)
    {
        Assert.SkipUnless(Fma.IsSupported || AdvSimd.IsSupported, "The processor has no fused multiply-add: bits may differ.");
        using var folder = new TestFolder();
        var entry = Entry(name);
        using var model = entry.Recipe.Train();
        Assert.Equal((entry.Length, entry.Sha256), entry.Save(model, folder.Path));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Shipped, entry.FileName)), File.ReadAllBytes(Path.Combine(folder.Path, entry.FileName)));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_card_states_another_hash_recipe_or_accuracy_than_the_model_has(string name)
    {
        var entry = Entry(name);
        using var model = entry.Load();
        Assert.Equal(ModelCard.For(entry, model, (entry.Length, entry.Sha256)).ReplaceLineEndings(),
            File.ReadAllText(Path.Combine(Shipped, $"{name}.md")).ReplaceLineEndings());
    }

    [Fact]
    public void The_folder_holds_a_model_that_the_catalogue_lacks() => Assert.Equal(
        PretrainedModels.All.Select(model => model.FileName).Order(),
        Directory.GetFiles(Shipped, "*.safetensors").Select(path => Path.GetFileName(path)).Order());

    [Fact]
    public void The_network_of_chapter_5_as_the_chapter_writes_it_begins_in_another_way_than_the_shipped_one()
    {
        static float[] FirstLosses(Func<nn.Module<Tensor, Tensor>> make, Func<Tensor, Tensor, Tensor> loss)
        {
            manual_seed(1);
            using var model = make();
            using var sgd = torch.optim.SGD(model.parameters(), 0.01, 0.9);
            var images = NeuralNotebooks.Data.Mnist.Load().Train.Take(64 * 20);
            return [.. new Trainer(model, sgd) { Loss = loss, Progress = null }.Fit(images, 1).BatchLosses];
        }

        Assert.Equal(
            FirstLosses(() => new DigitNet(), (output, labels) => nn.functional.cross_entropy(output, labels)),
            FirstLosses(() => new Mlp(784, 128, 10), (output, labels) => nn.functional.cross_entropy(nn.functional.log_softmax(output, 1), labels)));
    }

    [Fact]
    public void A_damaged_cut_or_swapped_model_is_loaded()
    {
        using var folder = new TestFolder();
        var model = PretrainedModels.MnistZeroToFour;
        var bytes = File.ReadAllBytes(Path.Combine(Shipped, model.FileName));

        void Refused(byte[]? content, string message)
        {
            if (content is not null) folder.Write(model.FileName, content);
            var error = Assert.Throws<SafetensorsException>(() => model.Load(folder.Path));
            Assert.StartsWith(Path.Combine(folder.Path, model.FileName) + ": ", error.Message);
            Assert.Contains(message, error.Message);
            Assert.Contains($"405,108 bytes with the SHA-256 {model.Sha256}", error.Message);
        }

        Refused(null, "the file does not exist");
        Refused(bytes[..^1], "it has 405,107 bytes");
        Refused([.. bytes, 0], "it has 405,109 bytes");
        Refused(File.ReadAllBytes(Path.Combine(Shipped, PretrainedModels.Mnist.FileName)), "it has 407,696 bytes");
        bytes[200_000] ^= 1;
        Refused(bytes, "the content was changed");
        bytes[200_000] ^= 1;
        folder.Write(model.FileName, bytes);
        using var whole = model.Load(folder.Path);
        Assert.Equal([784, 128, 5], whole.Sizes);
    }

    private static PretrainedModel Entry(string name) => PretrainedModels.All.Single(model => model.Name == name);

    /// <summary>As chapter 5 writes it.</summary>
    private sealed class DigitNet : nn.Module<Tensor, Tensor>
    {
        private readonly Linear fc1 = nn.Linear(784, 128), fc2 = nn.Linear(128, 10);

        public DigitNet() : base(nameof(DigitNet)) => RegisterComponents();

        public override Tensor forward(Tensor images) => nn.functional.log_softmax(fc2.call(nn.functional.relu(fc1.call(images.view(-1, 784)))), 1);
    }
}
