using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Stochastic gradient descent: w ← w − lr·g, or with momentum v ← momentum·v + (1 − dampening)·g, w ← w − lr·v, or with
/// Nesterov's momentum w ← w − lr·(g + momentum·v). The first v is g. Weight decay adds weight_decay·w to g.
/// </summary>
public partial class SGD : OptimizerHelper, optim.IMomentum
{
    private readonly Action<ParamGroup> stepGroup;

    /// <summary>An optimizer of one group.</summary>
    /// <inheritdoc cref="optim.SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>
    public SGD(
        IEnumerable<Parameter> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, momentum, dampening, weight_decay, nesterov, maximize) { }

    /// <summary>An optimizer of several groups; the options given here are for what the groups leave open.</summary>
    /// <inheritdoc cref="optim.SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>
    public SGD(
        IEnumerable<ParamGroup> parameters, double lr, double momentum = 0, double dampening = 0, double weight_decay = 0,
        bool nesterov = false, bool maximize = false)
    {
        _defaults = new Options
        {
            LearningRate = OptionCheck.NotNegative("learning rate", lr),
            InitialLearningRate = lr,
            momentum = OptionCheck.NotNegative("momentum", momentum),
            dampening = dampening,
            weight_decay = OptionCheck.NotNegative("weight_decay", weight_decay),
            nesterov = nesterov,
            maximize = maximize,
        };
        if (nesterov && (momentum == 0 || dampening != 0))
            throw new ArgumentException("Nesterov momentum requires a momentum and zero dampening.");
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
