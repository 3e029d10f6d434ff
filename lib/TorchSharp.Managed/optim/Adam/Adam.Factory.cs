using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Adam; see <see cref="Modules.Adam"/>.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="lr">How far a step goes.</param>
        /// <param name="beta1">How slowly the average of the gradient forgets, from 0 to 1.</param>
        /// <param name="beta2">How slowly the average of its square forgets, from 0 to 1.</param>
        /// <param name="eps">Keeps the divisor from zero.</param>
        /// <param name="weight_decay">How strongly weights are pulled to zero.</param>
        /// <param name="amsgrad">Whether the largest average so far is the divisor (Reddi et al. 2018).</param>
        /// <param name="maximize">Whether the objective grows rather than falls.</param>
        /// <exception cref="ArgumentException">An option is out of its range.</exception>
        public static Adam Adam(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <inheritdoc cref="Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
        public static Adam Adam(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters.Select(named => named.parameter), lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <inheritdoc cref="Adam(IEnumerable{Parameter}, double, double, double, double, double, bool, bool)"/>
        public static Adam Adam(
            IEnumerable<Adam.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);
    }
}
