using static TorchSharp.torch;

namespace TorchSharp.Modules;

public partial class Adagrad
{
    /// <summary>How a group is treated. What is null becomes the optimizer's own.</summary>
    public class Options : OptimizerOptions
    {
        /// <summary>How fast the learning rate falls: step t has lr / (1 + (t − 1)·lr_decay).</summary>
        public double? lr_decay;

        /// <summary>How strongly weights are pulled to zero.</summary>
        public double? weight_decay;

        /// <summary>What the sum of squared gradients begins with.</summary>
        public double? initial_accumulator_value;

        /// <summary>Keeps the divisor from zero.</summary>
        public double? eps;

        /// <inheritdoc/>
        public override void LoadStateDict(OptimizerOptions source)
        {
            RequireSameKind(source);
            var other = (Options)source;
            base.LoadStateDict(source);
            lr_decay = other.lr_decay;
            weight_decay = other.weight_decay;
            initial_accumulator_value = other.initial_accumulator_value;
            eps = other.eps;
        }

        internal void TakeFrom(Options defaults)
        {
            LearningRate ??= defaults.LearningRate;
            lr_decay ??= defaults.lr_decay;
            weight_decay ??= defaults.weight_decay;
            initial_accumulator_value ??= defaults.initial_accumulator_value;
            eps ??= defaults.eps;
        }
    }

    /// <summary>Parameters that are treated alike.</summary>
    public class ParamGroup : ParamGroup<Options>
    {
        /// <summary>A group without parameters, whose options are the optimizer's.</summary>
        public ParamGroup() { }

        /// <summary>A group with options.</summary>
        public ParamGroup(IEnumerable<Parameter> parameters, Options options) : base(parameters, options) { }

        /// <summary>A group with options of its own.</summary>
        /// <inheritdoc cref="optim.Adagrad(IEnumerable{Parameter}, double, double, double, double, double)"/>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10)
            : base(parameters, new Options
            {
                LearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay,
                initial_accumulator_value = initial_accumulator_value, eps = eps,
            }) { }
    }
}
