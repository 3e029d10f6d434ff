using NeuralNotebooks.FromScratch;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

public class RegularisationTests
{
    [Fact]
    public void Shrinkage_stops_short_of_zero_or_goes_past_it()
    {
        using var model = Model([0.5f, -0.3f, 0.05f, -0.05f]);
        using var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        new L1Shrinkage(optimizer, 1).AfterStep(model);
        Assert.Equal([0.4f, -0.2f, 0, 0], WeightsOf(model), Near);
        Assert.Equal([9f], model.get_parameter("fc1.bias").data<float>().ToArray());
    }

    [Fact]
    public void Decay_takes_another_share_or_touches_biases()
    {
        using var model = Model([1, -2, 3, 4]);
        using var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        new DecoupledWeightDecay(optimizer, 0.5).BeforeStep(model);
        Assert.Equal([0.95f, -1.9f, 2.85f, 3.8f], WeightsOf(model), Near);
        Assert.Equal([9f], model.get_parameter("fc1.bias").data<float>().ToArray());
    }

    [Fact]
    public void Without_momentum_decay_differs_from_an_L2_penalty_on_the_weights()
    {
        var byHook = Train(model => torch.optim.SGD(model.parameters(), 0.1), optimizer => [new DecoupledWeightDecay(optimizer, 0.3)]);
        var byPenalty = Train(model => torch.optim.SGD(model.parameters(), 0.1), _ => [],
            (model, loss) => loss + 0.5 * 0.3 * model.parameters().Where(p => p.dim() > 1).Aggregate(tensor(0f), (sum, p) => sum + p.square().sum()));
        Assert.Equal(byPenalty, byHook, (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void With_Adam_decay_differs_from_AdamW_on_the_weights()
    {
        var byHook = Train(model => torch.optim.Adam(model.parameters(), 0.01), optimizer => [new DecoupledWeightDecay(optimizer, 0.3)]);
        var byAdamW = Train(model => torch.optim.AdamW(new AdamW.ParamGroup[]
        {
            new([.. model.parameters().Where(p => p.dim() > 1)], lr: 0.01, weight_decay: 0.3),
            new([.. model.parameters().Where(p => p.dim() < 2)], lr: 0.01, weight_decay: 0),
        }, 0.01), _ => []);
        Assert.Equal(byAdamW, byHook, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void A_neuron_longer_than_allowed_stays_or_a_shorter_one_changes()
    {
        using var model = new Mlp(2, 2);
        using (no_grad()) model.get_parameter("fc1.weight").copy_(tensor([3f, 4f, 0.3f, 0.4f], [2, 2]));
        new MaxNorm(2).AfterStep(model);
        Assert.Equal([1.2f, 1.6f, 0.3f, 0.4f], WeightsOf(model), Near);
    }

    [Fact]
    public void A_neuron_without_weights_becomes_no_number()
    {
        using var model = Model([0, 0, 0, 0]);
        new MaxNorm(2).AfterStep(model);
        Assert.Equal([0f, 0, 0, 0], WeightsOf(model));
    }

    [Fact]
    public void The_trainer_calls_a_hook_more_or_less_often_than_it_steps()
    {
        var steps = new CountSteps();
        Train(model => torch.optim.SGD(model.parameters(), 0.1), _ => [steps]);
        Assert.Equal(8, steps.Count);
    }

    [Fact]
    public void A_schedule_sets_another_rate_than_its_own()
    {
        using var model = Model([1, 1, 1, 1]);
        using var optimizer = torch.optim.SGD(model.parameters(), 1);
        var hook = new LearningRateSchedule(optimizer, Schedule.Step(0.8, every: 2, factor: 0.5));
        var rates = Enumerable.Range(1, 5).Select(epoch =>
        {
            hook.BeforeEpoch(epoch, model);
            return optimizer.ParamGroups.Single().LearningRate;
        });
        Assert.Equal([0.8, 0.8, 0.4, 0.4, 0.2], rates);
    }

    private sealed class CountSteps : ITrainingHook
    {
        public int Count { get; private set; }

        public void AfterStep(nn.Module<Tensor, Tensor> model) => Count++;
    }

    private static Mlp Model(float[] weights)
    {
        var model = new Mlp(4, 1);
        using var quiet = no_grad();
        model.get_parameter("fc1.weight").copy_(tensor(weights, [1, 4]));
        model.get_parameter("fc1.bias").fill_(9);
        return model;
    }

    private static float[] Train(
        Func<Mlp, optim.Optimizer> optimizer, Func<optim.Optimizer, ITrainingHook[]> hooks, Func<Mlp, Tensor, Tensor>? penalised = null)
    {
        manual_seed(1);
        using var model = new Mlp(8, 4, 2);
        using var rule = optimizer(model);
        new Trainer(model, rule)
        {
            BatchSize = 8, Progress = null, Hooks = hooks(rule),
            Loss = (output, labels) =>
            {
                var loss = nn.functional.cross_entropy(output, labels);
                return penalised is null ? loss : penalised(model, loss);
            },
        }.Fit(new SyntheticTasks(1, features: 8, classes: 2).Source(32), 2);
        return [.. model.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];
    }

    private static float[] WeightsOf(Mlp model) => model.get_parameter("fc1.weight").data<float>().ToArray();

    private static bool Near(float a, float b) => Math.Abs(a - b) < 1e-6f;
}
