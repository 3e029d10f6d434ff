using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using NeuralNotebooks.Transfer;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NeuralNotebooks.Tests.Training;

/// <summary>A run that uses all that a checkpoint must remember: an optimiser's memory, dropout's random numbers, validation, a hook.</summary>
internal static class CheckpointTask
{
    public const int Epochs = 3, Batches = 13;

    /// <summary>Trains, and gives the hash of the final weights.</summary>
    public static string Run(Checkpoints? checkpoints, string optimiser = "SGD", Action? afterStep = null, List<float>? losses = null)
    {
        manual_seed(11);
        var tasks = new SyntheticTasks(0.5, seed: 3, features: 40, classes: 4);
        var (examples, validation) = (tasks.Source(200), tasks.Source(50, part: 1));
        using var model = new DropoutNet(40, 24, 4);
        using var optimizer = Optimiser(optimiser, model.parameters());
        using var stopping = new EarlyStopping(patience: 50);
        var history = new Trainer(model, optimizer)
        {
            BatchSize = 16, Progress = null, Checkpoints = checkpoints, Hooks = [stopping],
            Loss = (output, labels) =>
            {
                afterStep?.Invoke();
                return nn.functional.cross_entropy(output, labels);
            },
        }.Fit(examples, Epochs, validation);
        losses?.AddRange(history.BatchLosses);
        return TensorBytes.HashOf(model);
    }

    private static optim.Optimizer Optimiser(string name, IEnumerable<Parameter> parameters) => name switch
    {
        "SGD" => torch.optim.SGD(parameters, 0.05, momentum: 0.9),
        "Adam" => torch.optim.Adam(parameters, 0.01),
        "AdamW" => torch.optim.AdamW(parameters, 0.01, weight_decay: 0.1, amsgrad: true),
        "RMSProp" => torch.optim.RMSProp(parameters, 0.002, momentum: 0.5, centered: true),
        "Adagrad" => torch.optim.Adagrad(parameters, 0.02, lr_decay: 0.01),
        _ => throw new ArgumentException($"No optimiser {name} here.", nameof(name)),
    };

    private sealed class DropoutNet : nn.Module<Tensor, Tensor>
    {
        private readonly Linear hidden, output;
        private readonly Dropout dropout = nn.Dropout(0.3);

        public DropoutNet(int inputs, int neurons, int classes) : base(nameof(DropoutNet))
        {
            (hidden, output) = (nn.Linear(inputs, neurons), nn.Linear(neurons, classes));
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => output.call(dropout.call(nn.functional.relu(hidden.call(input))));
    }
}
