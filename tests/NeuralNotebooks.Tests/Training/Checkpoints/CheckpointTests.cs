using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class CheckpointTests
{
    [Fact]
    public void Saving_disturbs_the_run()
    {
        using var folder = new TestFolder();
        Assert.Equal(CheckpointTask.Run(null), CheckpointTask.Run(new Checkpoints(Path.Combine(folder.Path, "c")) { EveryBatches = 3 }));
    }

    [Theory]
    [InlineData("SGD"), InlineData("Adam"), InlineData("AdamW"), InlineData("RMSProp"), InlineData("Adagrad")]
    public void A_run_that_is_interrupted_anywhere_ends_with_other_weights_or_losses(string optimiser)
    {
        using var folder = new TestFolder();
        var losses = new List<float>();
        var expected = CheckpointTask.Run(null, optimiser, losses: losses);
        var steps = CheckpointTask.Epochs * CheckpointTask.Batches;
        Assert.Equal(steps, losses.Count);
        for (var stop = 1; stop <= steps; stop += 4)
        {
            var checkpoints = new Checkpoints(Path.Combine(folder.Path, $"{optimiser} {stop}")) { EveryBatches = 1 + stop % 5 };
            var step = 0;
            Assert.Throws<OperationCanceledException>(() => CheckpointTask.Run(checkpoints, optimiser, () =>
            {
                if (++step == stop) throw new OperationCanceledException();
            }));
            // Whatever happens in between must not matter: a new process begins with another generator.
            manual_seed(stop);
            var resumed = new List<float>();
            Assert.Equal(expected, CheckpointTask.Run(checkpoints, optimiser, losses: resumed));
            Assert.Equal(losses, resumed);
        }
    }

    [Fact]
    public void A_finished_run_is_trained_again_when_it_resumes()
    {
        using var folder = new TestFolder();
        var checkpoints = new Checkpoints(Path.Combine(folder.Path, "c"));
        var expected = CheckpointTask.Run(checkpoints);
        Assert.Equal(expected, CheckpointTask.Run(checkpoints, afterStep: () => Assert.Fail("A step was made.")));
        checkpoints.Delete();
        Assert.False(checkpoints.Exist);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_checkpoint_of_another_run_is_refused()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "c");
        var examples = new SyntheticTasks(1, features: 8, classes: 2).Source(32);
        void Fit(int[] sizes, int count, int batch, bool adam, params ITrainingHook[] hooks)
        {
            using var model = new Mlp(sizes);
            using optim.Optimizer optimizer = adam ? torch.optim.Adam(model.parameters()) : torch.optim.SGD(model.parameters(), 0.1);
            new Trainer(model, optimizer) { BatchSize = batch, Progress = null, Checkpoints = new Checkpoints(path), Hooks = hooks }
                .Fit(examples.Rows([.. Enumerable.Range(0, count)]), 1);
        }

        void Refused(string message, Action fit)
        {
            var error = Assert.Throws<SafetensorsException>(fit);
            Assert.StartsWith(path + ": ", error.Message);
            Assert.Contains(message, error.Message);
        }

        Fit([8, 4, 2], 32, 8, adam: false);
        Refused("its examples is '32'. Expected: '16'", () => Fit([8, 4, 2], 16, 8, adam: false));
        Refused("its batch size is '8'. Expected: '4'", () => Fit([8, 4, 2], 32, 4, adam: false));
        Refused("its optimizer is 'SGD'. Expected: 'Adam'", () => Fit([8, 4, 2], 32, 8, adam: true));
        Refused("its hooks is ''", () => Fit([8, 4, 2], 32, 8, false, new GradualUnfreezing(1, "fc2")));
        Refused("tensor 'fc1.bias': it is [4]", () => Fit([8, 5, 2], 32, 8, adam: false));
        using (var file = Safetensors.Read(path))
        {
            file.Tensors.Remove("optimizer.rates");
            Safetensors.Write(path, file.Tensors, file.Metadata);
        }
        Refused("a part of it is missing or malformed", () => Fit([8, 4, 2], 32, 8, adam: false));
        Safetensors.Write(path, new Dictionary<string, Tensor> { ["x"] = tensor(1f) });
        Refused("its format is 'missing'", () => Fit([8, 4, 2], 32, 8, adam: false));
        File.WriteAllText(path, "not a checkpoint");
        Refused("Expected: ", () => Fit([8, 4, 2], 32, 8, adam: false));
    }

    [Fact]
    public void A_checkpoint_after_no_batch_at_all_is_an_error() => Assert.Throws<InvalidOperationException>(
        () => CheckpointTask.Run(new Checkpoints(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())) { EveryBatches = 0 }));
}
