namespace NeuralNotebooks.Explain;

/// <summary>
/// A method that explains a score. Methods that only ask the score function take any <see cref="ScoreFunction"/>; methods that
/// differentiate take a <see cref="ModelScore"/>. A method for any score function serves wherever one for models is wanted.
/// </summary>
/// <typeparam name="TScore">What the method can explain.</typeparam>
public interface IExplainer<in TScore>
    where TScore : ScoreFunction
{
    /// <summary>The method's name, as in "occlusion".</summary>
    string Name { get; }

    /// <summary>Explains the score of one input.</summary>
    /// <param name="score">What is explained.</param>
    /// <param name="input">Of which input.</param>
    Explanation Explain(TScore score, ImageInput input);
}
