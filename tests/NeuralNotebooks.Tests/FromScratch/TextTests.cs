using System.Globalization;
using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

/// <summary>What cells print is the same for every reader.</summary>
public class TextTests
{
    public static TheoryData<string> Cultures => ["en-US", "de-DE", "tr-TR", "ar-SA"];

    [Theory, MemberData(nameof(Cultures))]
    public void Text_is_the_same_in_every_culture(string culture)
    {
        var network = new MultilayerPerceptron(new DenseLayer(new double[,] { { 0.5, -1.25 } }, Vector.Create(0.25), Activation.Identity));
        var forward = network.Forward([1, 2]);
        var descent = TestSurfaces.Bowl.Descend(DescentRule.GradientDescent(0.5), [1.5, -2], 1);
        var training = Perceptron.Untrained(1).Train([[1], [-1]], [1, -1], rate: 0.5);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("layer 1: z (1) = W (1×2) a (2) + b (1) = [-1.75], a = identity(z) = [-1.75]", forward.ToString());
            Assert.Equal("layer 1: ∂C/∂b (1) = δ = [-2.25], ∂C/∂W (1×2) = δ aᵀ = [[-2.25, -4.5]]",
                network.Backward(forward, Loss.SquaredError, [0.5]).ToString());
            Assert.Equal("step 1: [0.75, -1], cost 0.78125, rate 0.5", descent.Points[1].ToString());
            Assert.Equal("converged after 2 updates in 2 epochs: w = [1], b = 0", training.ToString());
            Assert.Equal("w = [0.5], b = 0.5", training.Updates[0].After.ToString());
            Assert.Equal("^0.5 = 1.5 (gradient 0)", new Value(2.25).Pow(0.5).ToString());
            Assert.Equal("[1.5, -0.25]\n[0, 2]", Matrix.FromRows([1.5, -0.25], [0, 2]).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
