namespace NeuralNotebooks.Explain;

/// <summary>Which number of a classifier is explained.</summary>
public enum ScoreKind
{
    /// <summary>The model's output as it is: for a network without softmax the score, or logit, of a class.</summary>
    Output,

    /// <summary>The output's softmax. It depends on the other classes' scores, too, and hardly moves where the model is sure.</summary>
    Probability,

    /// <summary>The logarithm of the softmax.</summary>
    LogProbability,
}
