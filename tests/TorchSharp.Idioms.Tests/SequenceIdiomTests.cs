#nullable disable // as in notebooks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests.Idioms;

/// <summary>Programs over sequences and data loaders as users of TorchSharp write them: they compile unchanged, and run.</summary>
public class SequenceIdiomTests
{
    [Fact]
    public void Sequences_from_a_loader_are_learned_by_an_LSTM_under_a_schedule()
    {
        manual_seed(1);
        using var loader = torch.utils.data.DataLoader(new Parities(96, 6), batchSize: 16, shuffle: true, seed: 3);
        using var net = new Reader("reader");
        using var optimizer = optim.AdamW(net.parameters(), lr: 0.02, weight_decay: 0.01);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, 40);
        float first = 0, last = 0;
        for (var epoch = 0; epoch < 40; epoch++)
        {
            last = 0;
            foreach (var batch in loader)
            {
                using var d = NewDisposeScope();
                optimizer.zero_grad();
                var loss = cross_entropy(net.call(batch["bits"]), batch["parity"], label_smoothing: 0.01);
                loss.backward();
                torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0);
                optimizer.step();
                last += loss.item<float>() / loader.Count;
            }
            if (epoch == 0) first = last;
            scheduler.step();
        }
        Assert.Equal(0, scheduler.get_last_lr().Single(), 1e-12);
        Assert.True(last < first / 2, $"The loss only fell from {first} to {last}.");
    }

    [Fact]
    public void Attention_finds_the_marked_step()
    {
        manual_seed(2);
        var project = Linear(3, 16);
        var attention = MultiheadAttention(16, num_heads: 4);
        var output = Linear(16, 1);
        var optimizer = optim.RMSProp(project.parameters().Concat(attention.parameters()).Concat(output.parameters()), lr: 0.003);
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 5);
        using var x = rand(5, 64, 3);
        using var marked = randint(0, 5, new long[] { 64 });
        using (no_grad()) x[TensorIndex.Colon, TensorIndex.Colon, TensorIndex.Single(0)] = one_hot(marked, 5).to(float32).t();
        using var target = (x[TensorIndex.Colon, TensorIndex.Colon, TensorIndex.Single(0)] * x[TensorIndex.Colon, TensorIndex.Colon, TensorIndex.Single(1)]).sum(0L);
        var losses = new List<float>();
        for (var step = 0; step < 150; step++)
        {
            using var d = NewDisposeScope();
            optimizer.zero_grad();
            var steps = project.call(x);
            var (found, weights) = attention.call(steps[0].unsqueeze(0), steps, steps);
            var loss = smooth_l1_loss(output.call(found).squeeze(), target);
            loss.backward();
            optimizer.step();
            losses.Add(loss.item<float>());
            plateau.step(losses[^1]);
        }
        Assert.True(losses[^1] < losses[0] / 4, $"The loss only fell from {losses[0]} to {losses[^1]}.");
    }

    private sealed class Parities : torch.utils.data.Dataset
    {
        private readonly Tensor bits, parity;

        public Parities(long count, long length)
        {
            bits = randint(0, 2, new[] { count, length, 1 }).to(float32);
            parity = bits[TensorIndex.Colon, TensorIndex.Slice(0, 2)].sum(new long[] { 1, 2 }).to(int64) % 2;
        }

        public override long Count => bits.shape[0];

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["bits"] = bits[index], ["parity"] = parity[index] };

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                bits.Dispose();
                parity.Dispose();
            }
            base.Dispose(disposing);
        }
    }

    private sealed class Reader : Module<Tensor, Tensor>
    {
        private readonly LSTM lstm = LSTM(1, 16, batchFirst: true);
        private readonly Linear output = Linear(16, 2);

        public Reader(string name) : base(name) => RegisterComponents();

        public override Tensor forward(Tensor input)
        {
            var (steps, h, c) = lstm.call(input);
            return output.call(steps[TensorIndex.Colon, TensorIndex.Single(-1)]);
        }
    }
}
