using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Runs sequences through recurrent layers, one above the other.</summary>
internal sealed class RecurrentStack(RecurrentShape shape, IRecurrence recurrence)
{
    /// <summary>Runs all layers.</summary>
    /// <param name="parameters">The parameters, in the order of <see cref="RecurrentShape.NewParameters"/>.</param>
    /// <param name="input">[T × N × inputs], or with the first two exchanged.</param>
    /// <param name="first">The first states, [layers·directions × N × H] each; as many as the recurrence has.</param>
    /// <param name="training">Whether to drop anything.</param>
    /// <returns>The outputs of the last layer, [T × N × directions·H], and the last states, shaped as the first.</returns>
    public (Tensor Output, Tensor[] Last) Run(Parameter[] parameters, Tensor input, Tensor[] first, bool training)
    {
        shape.Check(input, first);
        using var scope = NewDisposeScope();
        var steps = input.unbind(shape.BatchFirst ? 1 : 0);
        var last = new List<Tensor[]>();
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            if (layer > 0 && training && shape.Dropout > 0) Drop(steps);
            var directions = new Tensor[shape.Directions][];
            for (var direction = 0; direction < directions.Length; direction++)
            {
                var state = Array.ConvertAll(first, all => all[last.Count]);
                directions[direction] = RunCell(parameters, last.Count, steps, ref state, backwards: direction == 1);
                last.Add(state);
            }
            steps = directions.Length == 1 ? directions[0] : [.. directions[0].Zip(directions[1], (a, b) => cat([a, b], 1))];
        }
        var output = stack(steps, shape.BatchFirst ? 1 : 0);
        var states = Enumerable.Range(0, first.Length).Select(kind => stack(last.Select(state => state[kind])));
        return (output.MoveToOuterDisposeScope(), [.. states.Select(state => state.MoveToOuterDisposeScope())]);
    }

    /// <summary>One layer in one direction.</summary>
    /// <param name="parameters">Those of all layers.</param>
    /// <param name="cell">The layer's and direction's number.</param>
    /// <param name="steps">The inputs in time, [N × inputs] each.</param>
    /// <param name="state">The first state, and then the last.</param>
    /// <param name="backwards">Whether to begin at the end.</param>
    /// <returns>The outputs in time, [N × H] each.</returns>
    private Tensor[] RunCell(Parameter[] parameters, int cell, Tensor[] steps, ref Tensor[] state, bool backwards)
    {
        var own = parameters.AsSpan(cell * shape.ParametersPerCell, shape.ParametersPerCell);
        var ofInput = new GateWeights(own[0], shape.HasBias ? own[2] : null, recurrence.Gates);
        var ofState = new GateWeights(own[1], shape.HasBias ? own[3] : null, recurrence.Gates);
        var outputs = new Tensor[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var time = backwards ? steps.Length - 1 - i : i;
            state = recurrence.Step(ofInput.Apply(steps[time]), ofState.Apply(state[0]), state);
            outputs[time] = state[0];
        }
        return outputs;
    }

    /// <summary>Drops outputs by one mask for all steps, as PyTorch draws it: in the order of time.</summary>
    private void Drop(Tensor[] steps)
    {
        using var all = ones([steps.Length, .. steps[0].shape], steps[0].dtype);
        var mask = nn.functional.dropout(all, shape.Dropout);
        for (var i = 0; i < steps.Length; i++) steps[i] *= mask[i];
    }
}
