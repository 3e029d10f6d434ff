using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adam
{
    /// <summary>How a group is treated. What is null becomes the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How slowly the average of the gradient forgets.</summary>
        public double? beta1;

        /// <summary>How slowly the average of its square forgets.</summary>
        public double? beta2;

        /// <summary>Keeps the divisor from zero.</summary>
        public double? eps;

        /// <summary>How strongly weights are pulled to zero.</summary>
        public double? weight_decay;

        /// <summary>Whether the largest average so far is the divisor.</summary>
        public bool? amsgrad;

        /// <summary>Whether the objective grows rather than falls.</summary>
        public bool? maximize;

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            RequireSameKind(source);
            var other = (Options)source;
            base.LoadStateDict(source);
            (beta1, beta2, eps, weight_decay) = (other.beta1, other.beta2, other.eps, other.weight_decay);
            (amsgrad, maximize) = (other.amsgrad, other.maximize);
        }

        internal void TakeFrom(Options defaults)
        {
            LearningRate ??= defaults.LearningRate;
            beta1 ??= defaults.beta1;
            beta2 ??= defaults.beta2;
            eps ??= defaults.eps;
            weight_decay ??= defaults.weight_decay;
            amsgrad ??= defaults.amsgrad;
            maximize ??= defaults.maximize;
        }
    }

    /// <summary>Parameters that are treated alike.</summary>
    public class ParamGroup : ParamGroup<Options>, optim.IBetas
    {
        /// <summary>A group without parameters, whose options are the optimizer's.</summary>
        public ParamGroup() { }

        /// <summary>A group with options.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>A group with options of its own.</summary>
        /// <inheritdoc cref="optim.Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : base(parameters, new Options
            {
                LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay,
                amsgrad = amsgrad, maximize = maximize,
            }) { }

        /// <inheritdoc/>
        public virtual (double, double) Betas
        {
            get => (Options.beta1!.Value, Options.beta2!.Value);
            set => (Options.beta1, Options.beta2) = value;
        }
    }
}
