using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>One step of a recurrent layer: from what the input and the last state contribute to the next state.</summary>
internal interface IRecurrence
{
    /// <summary>Rows of the weights for each hidden unit.</summary>
    int Gates { get; }

    /// <summary>The next state.</summary>
    /// <param name="x">W_ih·x + b_ih for each gate, [N × H].</param>
    /// <param name="h">W_hh·h + b_hh for each gate, [N × H].</param>
    /// <param name="state">The last state, [N × H] each: h, and what else the layer remembers.</param>
    Tensor[] Step(Tensor[] x, Tensor[] h, Tensor[] state);
}

/// <summary>h' = f(x + h), Elman's network (1990).</summary>
internal sealed class ElmanRecurrence(nn.NonLinearities function) : IRecurrence
{
    public int Gates => 1;

    public Tensor[] Step(Tensor[] x, Tensor[] h, Tensor[] state)
    {
        var sum = x[0] + h[0];
        return [function == nn.NonLinearities.Tanh ? sum.tanh() : sum.relu()];
    }
}

/// <summary>Long short-term memory (Hochreiter and Schmidhuber 1997): c' = f·c + i·g, h' = o·tanh c'.</summary>
internal sealed class LstmRecurrence : IRecurrence
{
    public int Gates => 4;

    public Tensor[] Step(Tensor[] x, Tensor[] h, Tensor[] state)
    {
        var (input, forget) = ((x[0] + h[0]).sigmoid(), (x[1] + h[1]).sigmoid());
        var (candidate, output) = ((x[2] + h[2]).tanh(), (x[3] + h[3]).sigmoid());
        var cell = forget * state[1] + input * candidate;
        return [output * cell.tanh(), cell];
    }
}

/// <summary>The gated recurrent unit (Cho et al. 2014): h' = (1 − z)·n + z·h with n = tanh(xₙ + r·hₙ).</summary>
internal sealed class GruRecurrence : IRecurrence
{
    public int Gates => 3;

    public Tensor[] Step(Tensor[] x, Tensor[] h, Tensor[] state)
    {
        var reset = (x[0] + h[0]).sigmoid();
        var update = (x[1] + h[1]).sigmoid();
        var candidate = (x[2] + reset * h[2]).tanh();
        return [candidate + update * (state[0] - candidate)];
    }
}
