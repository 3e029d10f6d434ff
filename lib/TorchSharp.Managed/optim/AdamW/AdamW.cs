using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Adam with decoupled weight decay (Loshchilov and Hutter 2019): w ← (1 − lr·weight_decay)·w, then a step of
/// <see cref="Adam"/> with the bare gradient. So the decay is not divided by √v̂ as in Adam, and each weight shrinks alike.
/// </summary>
public partial class AdamW : OptimizerHelper, optim.IBetas
{
    private readonly Action<ParamGroup> stepGroup;

    /// <summary>An optimizer of one group.</summary>
    /// <inheritdoc cref="optim.AdamW(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public AdamW(
        IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize) { }

    /// <summary>An optimizer of several groups; the options given here are for what the groups leave open.</summary>
    /// <inheritdoc cref="optim.AdamW(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public AdamW(
        IEnumerable<ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
    {
        _defaults = new Options
        {
            LearningRate = OptionCheck.NotNegative("learning rate", lr),
            InitialLearningRate = lr,
            beta1 = OptionCheck.Beta("beta1", beta1),
            beta2 = OptionCheck.Beta("beta2", beta2),
            eps = OptionCheck.NotNegative("eps", eps),
            weight_decay = OptionCheck.NotNegative("weight_decay", weight_decay),
            amsgrad = amsgrad,
            maximize = maximize,
        };
        stepGroup = StepGroup;
        foreach (var group in parameters) add_param_group(group);
    }

    /// <inheritdoc/>
    public virtual (double, double) Betas
    {
        get
        {
            var defaults = (Options)_defaults!;
            return (defaults.beta1!.Value, defaults.beta2!.Value);
        }
        set
        {
            var defaults = (Options)_defaults!;
            (defaults.beta1, defaults.beta2) = value;
            foreach (var group in _parameter_groups) ((ParamGroup)group).Betas = value;
        }
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
