namespace NeuralNotebooks.Training;

/// <summary>What a classifier says of one image.</summary>
/// <param name="Index">The image's place in the set, from 0.</param>
/// <param name="Truth">Its label.</param>
/// <param name="Predicted">The most probable class.</param>
/// <param name="Confidence">The probability that the classifier gives to it, 0 … 1.</param>
public readonly record struct Prediction(int Index, int Truth, int Predicted, float Confidence)
{
    /// <summary>Whether the prediction is the label.</summary>
    public bool IsRight => Predicted == Truth;
}
