using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>RMSProp; see <see cref="Modules.RMSProp"/>.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">How far a step goes. The default of constructors is 0.001, as in TorchSharp.</param>
        /// <param name="alpha">How slowly the average of the squared gradient forgets, from 0 to 1.</param>
        /// <param name="eps">Keeps the divisor from zero.</param>
        /// <param name="weight_decay">How strongly weights are pulled to zero.</param>
        /// <param name="momentum">How much of the last step goes into the next, from 0 to 1.</param>
        /// <param name="centered">Whether the variance of the gradient, not its mean square, is the divisor (Graves 2013).</param>
        /// <param name="maximize">Whether the objective grows rather than falls.</param>
        /// <exception cref="ArgumentException">An option is out of its range.</exception>
        public static RMSProp RMSProp(
            IEnumerable<Parameter> parameters, double lr = 1e-2, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <inheritdoc cref="RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
        public static RMSProp RMSProp(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-2, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            new(parameters.Select(named => named.parameter), lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <inheritdoc cref="RMSProp(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
        public static RMSProp RMSProp(
            IEnumerable<RMSProp.ParamGroup> parameters, double lr = 1e-2, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            new(parameters, lr, alpha, eps, weight_decay, momentum, centered, maximize);
    }
}
