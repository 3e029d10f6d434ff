using TorchSharp.Modules;
using static TorchSharp.Tests.Nn.ModuleCase;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests.Nn;

/// <summary>Every layer and loss, by the names of Goldens/modules.json: a new one is added here and there.</summary>
internal static class ModuleCases
{
    private static Tensor Weights => tensor(new[] { 1f, 2, 3 });

    public static readonly Dictionary<string, ModuleCase> All = new()
    {
        ["Identity"] = Layer(() => nn.Identity(), 3, 4),
        ["Flatten"] = Layer(() => nn.Flatten(), 2, 3, 2),
        ["Unflatten"] = Layer(() => nn.Unflatten(1, [2, 3]), 2, 6),
        ["ReLU"] = Layer(() => nn.ReLU(), 3, 4),
        ["Sigmoid"] = Layer(() => nn.Sigmoid(), 3, 4),
        ["Tanh"] = Layer(() => nn.Tanh(), 3, 4),
        ["GELU"] = Layer(() => nn.GELU(), 3, 4),
        ["SiLU"] = Layer(() => nn.SiLU(), 3, 4),
        ["LeakyReLU"] = Layer(() => nn.LeakyReLU(0.2), 3, 4),
        ["ELU"] = Layer(() => nn.ELU(1.5), 3, 4),
        ["Softplus"] = Layer(() => nn.Softplus(2, 1), 3, 4),
        ["PReLU"] = Layer(() => nn.PReLU(3, 0.2), 2, 3, 2),
        ["Softmax"] = Layer(() => nn.Softmax(1), 3, 4),
        ["LogSoftmax"] = Layer(() => nn.LogSoftmax(1), 3, 4),
        ["Dropout"] = Layer(() => nn.Dropout(0.4), 3, 4),
        ["Linear"] = Layer(() => nn.Linear(4, 2), 3, 4),
        ["Linear without bias"] = Layer(() => nn.Linear(4, 2, hasBias: false), 2, 3, 4),
        ["Sequential"] = Layer(() => nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 2)), 3, 4),
        ["LayerNorm"] = Layer(() => nn.LayerNorm([3, 2], 1e-3), 2, 3, 2),
        ["BatchNorm1d"] = Layer(() => nn.BatchNorm1d(3, 1e-3), 4, 3),
        ["BatchNorm2d"] = Layer(() => nn.BatchNorm2d(2, 1e-3), 3, 2, 2, 2),
        ["BatchNorm1d by running numbers"] = Layer(() => Evaluating(nn.BatchNorm1d(3)), 4, 3),
        ["Embedding"] = Of(() => nn.Embedding(5, 3), (m, x) => m.call(tensor(new long[,] { { 2, 0 }, { 2, 4 } })) * x[0], [2, 2, 3]),
        ["Embedding_from_pretrained"] = Of(
            () => nn.Embedding_from_pretrained(arange(6).to(float32).reshape(3, 2), freeze: false),
            (m, x) => m.call(tensor(new long[,] { { 2, 0 }, { 2, 1 } })) * x[0], [2, 2, 2]),
        ["Conv2d"] = Layer(() => nn.Conv2d(2, 4, (3, 2), (2, 1), (1, 0), groups: 2), 2, 2, 4, 4),
        ["Conv2d, same, dilated"] = Layer(() => nn.Conv2d(2, 2, (2, 3), Padding.Same, dilation: (1, 2)), 1, 2, 4, 5),
        ["Conv2d, reflect"] = Layer(() => nn.Conv2d(1, 2, (3, 3), padding: (2, 1), padding_mode: PaddingModes.Reflect), 2, 1, 4, 3),
        ["Conv2d, replicate"] = Layer(() => nn.Conv2d(1, 2, (3, 3), padding: (2, 1), padding_mode: PaddingModes.Replicate), 2, 1, 4, 3),
        ["Conv2d, circular"] = Layer(() => nn.Conv2d(1, 2, (3, 3), padding: (2, 1), padding_mode: PaddingModes.Circular), 2, 1, 4, 3),
        ["ConvTranspose2d"] = Layer(
            () => nn.ConvTranspose2d(2, 4, (2, 2), (2, 1), (1, 0), (1, 0), (1, 2), groups: 2), 2, 2, 3, 2),
        ["MaxPool2d"] = Layer(() => nn.MaxPool2d((2, 3), (1, 2), (1, 1), ceil_mode: true), 2, 3, 4),
        ["AvgPool2d"] = Layer(() => nn.AvgPool2d((2, 3), (1, 2), (1, 1), true, false), 2, 3, 4),
        ["MSELoss"] = Loss(() => nn.MSELoss()),
        ["L1Loss"] = Loss(() => nn.L1Loss()),
        ["SmoothL1Loss"] = Loss(() => nn.SmoothL1Loss(beta: 0.5)),
        ["HuberLoss"] = Loss(() => nn.HuberLoss(0.5)),
        ["KLDivLoss"] = Loss(() => nn.KLDivLoss(), x => x.log_softmax(1)),
        ["BCELoss"] = Loss(() => nn.BCELoss(), x => x.sigmoid()),
        ["BCEWithLogitsLoss"] = Of(
            () => nn.BCEWithLogitsLoss(pos_weights: Weights), (m, x) => m.call(x[0], x[1].sigmoid()), [4, 3], [4, 3]),
        ["CrossEntropyLoss"] = ClassLoss(() => nn.CrossEntropyLoss(Weights)),
        ["NLLLoss"] = ClassLoss(() => nn.NLLLoss(Weights)),
        ["RNN"] = Of(() => nn.RNN(4, 2, 2, bidirectional: true), (m, x) => Joined(m.call(x[0])), [3, 2, 4]),
        ["RNN of no sequences"] = Of(() => nn.RNN(4, 2), (m, x) => Joined(m.call(x[0])), [3, 0, 4]),
        ["LSTM of no sequences"] = Of(() => nn.LSTM(4, 2), (m, x) => Joined(m.call(x[0])), [3, 0, 4]),
        ["GRU of no sequences"] = Of(() => nn.GRU(4, 2), (m, x) => Joined(m.call(x[0])), [3, 0, 4]),
        ["RNN of ReLU"] = Of(() => nn.RNN(4, 2, nonLinearity: NonLinearities.ReLU), (m, x) => Joined(m.call(x[0])), [3, 2, 4]),
        ["LSTM"] = Of(() => nn.LSTM(4, 2, 2, bidirectional: true), (m, x) => Joined(m.call(x[0])), [3, 2, 4]),
        ["LSTM, dropped"] = Of(() => nn.LSTM(4, 2, 2, batchFirst: true, dropout: 0.4), (m, x) => Joined(m.call(x[0])), [3, 2, 4]),
        ["GRU"] = Of(() => nn.GRU(4, 2, 2, bidirectional: true), (m, x) => Joined(m.call(x[0])), [3, 2, 4]),
        ["MultiheadAttention"] = Of(() => nn.MultiheadAttention(4, 2), Attended, [3, 2, 4], [2, 2, 4], [2, 2, 4]),
        ["MultiheadAttention of no sequences"] = Of(() => nn.MultiheadAttention(4, 2), Attended, [3, 0, 4], [2, 0, 4], [2, 0, 4]),
        ["MultiheadAttention with an added key"] = Of(
            () => nn.MultiheadAttention(4, 2, add_bias_kv: true, add_zero_attn: true), Attended, [3, 2, 4], [2, 2, 4], [2, 2, 4]),
        ["MultiheadAttention of other sizes"] = Of(
            () => nn.MultiheadAttention(4, 2, kdim: 3, vdim: 5), Attended, [3, 2, 4], [2, 2, 3], [2, 2, 5]),
    };

    private static Tensor Attended(MultiheadAttention layer, Tensor[] x)
    {
        var (output, weights) = layer.call(x[0], x[1], x[2]);
        return ModuleCase.Joined(output, weights!);
    }

    private static Tensor Joined((Tensor, Tensor) outputs) => ModuleCase.Joined(outputs.Item1, outputs.Item2);

    private static Tensor Joined((Tensor, Tensor, Tensor) outputs) => ModuleCase.Joined(outputs.Item1, outputs.Item2, outputs.Item3);

    private static TModule Evaluating<TModule>(TModule module) where TModule : Module
    {
        module.eval();
        return module;
    }
}
