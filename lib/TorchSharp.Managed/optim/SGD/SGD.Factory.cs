using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Stochastic gradient descent, with momentum if wanted; see <see cref="Modules.SGD"/>.</summary>
        /// <param name="parameters">What to train.</param>
        /// <param name="learningRate">How far a step goes.</param>
        /// <param name="momentum">How much of the last step goes into the next, from 0 to 1.</param>
        /// <param name="dampening">How much less of the gradient goes into the momentum.</param>
        /// <param name="weight_decay">How strongly weights are pulled to zero.</param>
        /// <param name="nesterov">Whether momentum looks ahead (Nesterov 1983); needs momentum and no dampening.</param>
        /// <param name="maximize">Whether the objective grows rather than falls.</param>
        /// <exception cref="ArgumentException">An option is negative, or Nesterov's momentum lacks a momentum.</exception>
        public static SGD SGD(
            IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false) =>
            new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <inheritdoc cref="SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>
        public static SGD SGD(
            IEnumerable<(string name, Parameter parameter)> parameters, double learningRate, double momentum = 0, double dampening = 0,
            double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
            new(parameters.Select(named => named.parameter), learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <inheritdoc cref="SGD(IEnumerable{Parameter}, double, double, double, double, bool, bool)"/>
        public static SGD SGD(
            IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0,
            bool nesterov = false, bool maximize = false) =>
            new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);
    }
}
