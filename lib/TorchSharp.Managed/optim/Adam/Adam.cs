using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Adam (Kingma and Ba 2015): m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², and
/// w ← w − lr·m̂/(√v̂ + eps) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ). Weight decay adds weight_decay·w to g. AMSGrad uses the
/// largest v so far.
/// </summary>
public partial class Adam : OptimizerHelper, optim.IBetas
{
    private readonly Action<ParamGroup> stepGroup;

    /// <summary>An optimizer of one group.</summary>
    /// <inheritdoc cref="optim.Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public Adam(
        IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0, bool amsgrad = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize) { }

    /// <summary>An optimizer of several groups; the options given here are for what the groups leave open.</summary>
    /// <inheritdoc cref="optim.Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public Adam(
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
