using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// RMSProp (Hinton 2012): s ← alpha·s + (1 − alpha)·g², and w ← w − lr·g/(√s + eps). Centred, √(s − m²) takes the place of √s,
/// with m the average of g. With momentum, u ← momentum·u + g/(√s + eps) and w ← w − lr·u. Weight decay adds weight_decay·w to g.
/// </summary>
public partial class RMSProp : OptimizerHelper, optim.IMomentum
{
    private readonly Action<ParamGroup> stepGroup;

    /// <summary>An optimizer of one group.</summary>
    /// <inheritdoc cref="optim.RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public RMSProp(
        IEnumerable<Parameter> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
        double momentum = 0, bool centered = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, alpha, eps, weight_decay, momentum, centered, maximize) { }

    /// <summary>An optimizer of several groups; the options given here are for what the groups leave open.</summary>
    /// <inheritdoc cref="optim.RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
    public RMSProp(
        IEnumerable<ParamGroup> parameters, double lr = 1e-3, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
        double momentum = 0, bool centered = false, bool maximize = false)
    {
        _defaults = new Options
        {
            LearningRate = OptionCheck.NotNegative("learning rate", lr),
            InitialLearningRate = lr,
            alpha = OptionCheck.NotNegative("alpha", alpha),
            eps = OptionCheck.NotNegative("eps", eps),
            weight_decay = OptionCheck.NotNegative("weight_decay", weight_decay),
            momentum = OptionCheck.NotNegative("momentum", momentum),
            centered = centered,
            maximize = maximize,
        };
        stepGroup = StepGroup;
        foreach (var group in parameters) add_param_group(group);
    }

    /// <inheritdoc/>
    public virtual double Momentum
    {
        get => ((Options)_defaults!).momentum!.Value;
        set
        {
            ((Options)_defaults!).momentum = value;
            foreach (var group in _parameter_groups) ((ParamGroup)group).Momentum = value;
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
