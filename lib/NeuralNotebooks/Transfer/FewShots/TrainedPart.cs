namespace NeuralNotebooks.Transfer;

/// <summary>What of a network is trained on the target task.</summary>
public enum TrainedPart
{
    /// <summary>Nothing: the source network as it is.</summary>
    Nothing,

    /// <summary>The head only; the body stays frozen.</summary>
    Head,

    /// <summary>All but the first layer. With a single hidden layer that is the head.</summary>
    Top,

    /// <summary>All weights, beginning with the source's.</summary>
    All,

    /// <summary>All weights, beginning with fresh ones: the baseline that any transfer has to beat.</summary>
    Scratch,
}
