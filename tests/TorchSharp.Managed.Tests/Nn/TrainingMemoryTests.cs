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
    public void A_loop_over_sequences_holds_no_more_memory_from_step_to_step()
    {
        using var lstm = LSTM(4, 6, numLayers: 2, dropout: 0.1);
        using var attention = MultiheadAttention(6, 2, add_zero_attn: true);
        Modules.Parameter[] parameters = [.. lstm.parameters(), .. attention.parameters()];
        using var adamW = optim.AdamW(parameters, amsgrad: true);
        using var rmsProp = optim.RMSProp(parameters, momentum: 0.5, centered: true);
        using var adagrad = optim.Adagrad(parameters);
        using var data = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(rand(40, 5, 4)), 8, shuffle: true);

        void Epoch()
        {
            foreach (var batch in data)
            {
                using var scope = NewDisposeScope();
                adamW.zero_grad();
                var steps = lstm.call(batch[0].transpose(0, 1)).Item1;
                var found = attention.call(steps, steps, steps).Item1;
                functional.smooth_l1_loss(found, zeros_like(found)).backward();
                torch.nn.utils.clip_grad_norm_(parameters, 0.1);
                adamW.step();
                rmsProp.step();
                adagrad.step();
            }
        }

        Epoch();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var after = StoragePool.LiveBytes;
        for (var i = 0; i < 5; i++) Epoch();
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
