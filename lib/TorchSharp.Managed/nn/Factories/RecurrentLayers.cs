using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A plain recurrent network, initialised as PyTorch does: all uniform on ±1/√hiddenSize.</summary>
        /// <param name="inputSize">Features of the input.</param>
        /// <param name="hiddenSize">H, the features of the state.</param>
        /// <param name="numLayers">How many layers: each reads the outputs of the one before.</param>
        /// <param name="nonLinearity">What bends the state.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="batchFirst">Whether inputs and outputs, not states, are [N × T × …] rather than [T × N × …].</param>
        /// <param name="dropout">The probability that an output is dropped on its way to the next layer, while training.</param>
        /// <param name="bidirectional">Whether each layer also reads the sequence from its end.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        /// <exception cref="ExternalException">A size is less than 1, or dropout no probability.</exception>
        public static RNN RNN(
            long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null)
        {
            var shape = new RecurrentShape(
                nameof(RNN), inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional);
            shape.Check();
            return new(shape, nonLinearity, dtype, device);
        }

        /// <summary>Long short-term memory, initialised as PyTorch does: all uniform on ±1/√hiddenSize.</summary>
        /// <param name="inputSize">Features of the input.</param>
        /// <param name="hiddenSize">H, the features of the state.</param>
        /// <param name="numLayers">How many layers: each reads the outputs of the one before.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="batchFirst">Whether inputs and outputs, not states, are [N × T × …] rather than [T × N × …].</param>
        /// <param name="dropout">The probability that an output is dropped on its way to the next layer, while training.</param>
        /// <param name="bidirectional">Whether each layer also reads the sequence from its end.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        /// <exception cref="ExternalException">A size is less than 1, or dropout no probability.</exception>
        public static LSTM LSTM(
            long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null)
        {
            var shape = new RecurrentShape(
                nameof(LSTM), inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional);
            shape.Check();
            return new(shape, dtype, device);
        }

        /// <summary>Gated recurrent units, initialised as PyTorch does: all uniform on ±1/√hiddenSize.</summary>
        /// <param name="inputSize">Features of the input.</param>
        /// <param name="hiddenSize">H, the features of the state.</param>
        /// <param name="numLayers">How many layers: each reads the outputs of the one before.</param>
        /// <param name="bias">Whether there are biases.</param>
        /// <param name="batchFirst">Whether inputs and outputs, not states, are [N × T × …] rather than [T × N × …].</param>
        /// <param name="dropout">The probability that an output is dropped on its way to the next layer, while training.</param>
        /// <param name="bidirectional">Whether each layer also reads the sequence from its end.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="dtype">Float32, the default, or Float64.</param>
        /// <exception cref="ExternalException">A size is less than 1, or dropout no probability.</exception>
        public static GRU GRU(
            long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null)
        {
            var shape = new RecurrentShape(
                nameof(GRU), inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional);
            shape.Check();
            return new(shape, dtype, device);
        }
    }
}
