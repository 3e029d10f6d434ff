using System.Diagnostics;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace NeuralNotebooks.Tests.Training;

/// <summary>They measure the whole process: nothing else runs meanwhile.</summary>
public class TrainerMemoryTests
{
    [Fact]
    public void An_epoch_after_the_first_makes_the_garbage_collector_look_at_old_objects() =>
        Assert.Equal("0", OwnProcess.Answer(nameof(TrainerMemoryTests))); // what other tests left behind would be collected, too

    [Fact]
    public void Memory_grows_over_a_hundred_epochs()
    {
        var (managed, all) = (new List<long>(), new List<long>());
        Train(examples: 1000, epochs: 100, () =>
        {
            managed.Add(GC.GetTotalMemory(forceFullCollection: managed.Count is 9 or 99));
            all.Add(Process.GetCurrentProcess().PrivateMemorySize64);
        });
        Assert.InRange(managed[99] - managed[9], long.MinValue, 1 << 20); // the history keeps a number a step
        Assert.InRange(all[99] - all[9], long.MinValue, 40 << 20); // the runtime compiles what has become hot, and keeps some heap
    }

    /// <summary>In epochs 2 to 5.</summary>
    internal static int CollectionsOfOldObjects()
    {
        var counts = new List<int>();
        Train(examples: 60_000, epochs: 5, () => counts.Add(GC.CollectionCount(1)));
        return counts[^1] - counts[0];
    }

    private static void Train(int examples, int epochs, Action afterEpoch)
    {
        using var net = Sequential(Linear(50, 32), ReLU(), Linear(32, 10));
        using var optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.9);
        using var data = new LabelledTensors(rand(examples, 50), randint(0, 10, [(long)examples]), 10);
        new Trainer(net, optimizer) { Progress = null, Hooks = [new AfterEpoch(afterEpoch)] }.Fit(data, epochs);
    }

    private sealed class AfterEpoch(Action action) : ITrainingHook
    {
        bool ITrainingHook.AfterEpoch(EpochRecord record, Module<Tensor, Tensor> model)
        {
            action();
            return true;
        }
    }
}
