using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Adagrad; see <see cref="Modules.Adagrad"/>.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">How far the first step goes.</param>
        /// <param name="lr_decay">How fast the learning rate falls: step t has lr / (1 + (t − 1)·lr_decay).</param>
        /// <param name="weight_decay">How strongly weights are pulled to zero.</param>
        /// <param name="initial_accumulator_value">What the sum of squared gradients begins with.</param>
        /// <param name="eps">Keeps the divisor from zero.</param>
        /// <exception cref="ArgumentException">An option is out of its range.</exception>
        public static Adagrad Adagrad(
            IEnumerable<Parameter> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10) =>
            new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <inheritdoc cref="Adagrad(IEnumerable{Parameter}, double, double, double, double, double)"/>
        public static Adagrad Adagrad(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10) =>
            new(parameters.Select(named => named.parameter), lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <inheritdoc cref="Adagrad(IEnumerable{Parameter}, double, double, double, double, double)"/>
        public static Adagrad Adagrad(
            IEnumerable<Adagrad.ParamGroup> parameters, double lr = 1e-2, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10) =>
            new(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps);
    }
}
