using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class RMSProp
{
    /// <summary>How a group is treated. What is null becomes the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How slowly the average of the squared gradient forgets.</summary>
        public double? alpha;

        /// <summary>Keeps the divisor from zero.</summary>
        public double? eps;

        /// <summary>How strongly weights are pulled to zero.</summary>
        public double? weight_decay;

        /// <summary>How much of the last step goes into the next.</summary>
        public double? momentum;

        /// <summary>Whether the variance of the gradient, not its mean square, is the divisor.</summary>
        public bool? centered;

        /// <summary>Whether the objective grows rather than falls.</summary>
        public bool? maximize;

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            RequireSameKind(source);
            var other = (Options)source;
            base.LoadStateDict(source);
            alpha = other.alpha;
            eps = other.eps;
            weight_decay = other.weight_decay;
            momentum = other.momentum;
            centered = other.centered;
            maximize = other.maximize;
        }

        internal void TakeFrom(Options defaults)
        {
            LearningRate ??= defaults.LearningRate;
            alpha ??= defaults.alpha;
            eps ??= defaults.eps;
            weight_decay ??= defaults.weight_decay;
            momentum ??= defaults.momentum;
            centered ??= defaults.centered;
            maximize ??= defaults.maximize;
        }
    }

    /// <summary>Parameters that are treated alike.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IMomentum
    {
        /// <summary>A group without parameters, whose options are the optimizer's.</summary>
        public ParamGroup() { }

        /// <summary>A group with options.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>A group with options of its own.</summary>
        /// <inheritdoc cref="optim.RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double eps = 1e-8, double alpha = 0.99, double weight_decay = 0,
            double momentum = 0, bool centered = false)
            : base(parameters, new Options
            {
                LearningRate = lr, eps = eps, alpha = alpha, weight_decay = weight_decay, momentum = momentum, centered = centered,
            }) { }

        /// <inheritdoc/>
        public virtual double Momentum
        {
            get => Options.momentum!.Value;
            set => Options.momentum = value;
        }
    }
}
