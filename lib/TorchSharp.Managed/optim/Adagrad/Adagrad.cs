using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Adagrad (Duchi, Hazan and Singer 2011): s ← s + g², and w ← w − lrₜ·g/(√s + eps) with lrₜ = lr/(1 + (t − 1)·lr_decay) at
/// step t. Weight decay adds weight_decay·w to g.
/// </summary>
public partial class Adagrad : OptimizerHelper
{
    private readonly Action<ParamGroup> stepGroup;

    /// <summary>An optimizer of one group.</summary>
    /// <inheritdoc cref="optim.Adagrad(IEnumerable{Parameter}, double, double, double, double, double)"/>
    public Adagrad(
        IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
        double initial_accumulator_value = 0, double eps = 1e-10)
        : this([new ParamGroup { Parameters = parameters }], lr, lr_decay, weight_decay, initial_accumulator_value, eps) { }

    /// <summary>An optimizer of several groups; the options given here are for what the groups leave open.</summary>
    /// <inheritdoc cref="optim.Adagrad(IEnumerable{Parameter}, double, double, double, double, double)"/>
    public Adagrad(
        IEnumerable<ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
        double initial_accumulator_value = 0, double eps = 1e-10)
    {
        _defaults = new Options
        {
            LearningRate = OptionCheck.NotNegative("learning rate", lr),
            InitialLearningRate = lr,
            lr_decay = OptionCheck.NotNegative("lr_decay", lr_decay),
            weight_decay = OptionCheck.NotNegative("weight_decay", weight_decay),
            initial_accumulator_value = OptionCheck.NotNegative("initial_accumulator_value", initial_accumulator_value),
            eps = OptionCheck.NotNegative("eps", eps),
        };
        stepGroup = StepGroup;
        foreach (var group in parameters) add_param_group(group);
    }

    /// <inheritdoc/>
    public override void add_param_group(Modules.ParamGroup param_group)
    {
        param_group.Options ??= new Options();
        ((Options)param_group.Options).TakeFrom((Options)_defaults!);
        Add(param_group, parameter => new State(parameter));
    }

    /// <inheritdoc/>
    public override Tensor? step(Func<Tensor>? closure = null) => _step(stepGroup, closure);

    private static void StepGroup(ParamGroup group)
    {
        foreach (var (parameter, state) in group.Members)
            if (parameter.History.Gradient is { } gradient)
                ParameterUpdate.Run(parameter, gradient, new Update(group.Options, (State)state));
    }
}
