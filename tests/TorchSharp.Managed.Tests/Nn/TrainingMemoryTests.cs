using TorchSharp.Memory;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

public class TrainingMemoryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_training_loop_in_a_dispose_scope_holds_no_more_memory_from_step_to_step(bool nullGradients)
    {
        using var net = Sequential(Linear(20, 16), ReLU(), Dropout(0.1), Linear(16, 3));
        using var loss = CrossEntropyLoss(tensor(new float[] { 1, 2, 3 }));
        using var optimizer = optim.Adam(net.parameters(), amsgrad: true);
        using var x = rand(8, 20);
        using var y = randint(0, 3, [8]);

        void Step()
        {
            using var scope = NewDisposeScope();
            if (nullGradients) net.zero_grad();
            else optimizer.zero_grad();
            loss.call(net.call(x), y).backward();
            optimizer.step();
        }

        Step();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var after = StoragePool.LiveBytes;
        for (var i = 0; i < 20; i++) Step();
        Assert.InRange(StoragePool.LiveBytes, 0, after);
    }

    [Fact]
    public void A_loss_holds_nothing_but_its_result_when_nothing_is_recorded()
    {
        using var x = rand(8, 3);
        using var y = randint(0, 3, [8]);
        using var recording = no_grad();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = StoragePool.LiveBytes;
        functional.cross_entropy(x, y).Dispose();
        functional.mse_loss(x, x).Dispose();
        functional.binary_cross_entropy(x, x).Dispose();
        functional.binary_cross_entropy_with_logits(x, x).Dispose();
        x.softmax(0).Dispose();
        x.log_softmax(1).Dispose();
        Assert.InRange(StoragePool.LiveBytes, 0, before);
    }
}
