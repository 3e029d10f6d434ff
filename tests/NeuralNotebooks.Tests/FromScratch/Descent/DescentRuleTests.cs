using NeuralNotebooks.FromScratch;

namespace NeuralNotebooks.Tests.FromScratch;

public class DescentRuleTests
{
    public static TheoryData<string> Names => [.. Golden.Names("rules")];

    /// <summary>The rules of make_goldens.py, with its rates.</summary>
    private static DescentRule Make(string name) => name switch
    {
        "gradient descent" => DescentRule.GradientDescent(1e-3),
        "momentum" => DescentRule.Momentum(2e-4),
        "Nesterov" => DescentRule.Nesterov(2e-4),
        "AdaGrad" => DescentRule.AdaGrad(0.1),
        "RMSProp" => DescentRule.RMSProp(0.01),
        "Adam" => DescentRule.Adam(0.05),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown rule."),
    };

    [Theory, MemberData(nameof(Names))]
    public void Forty_steps_on_Rosenbrock_s_valley_equal_those_of_PyTorch(string name)
    {
        var expected = Golden.Read<double[][]>("rules", name);
        var path = TestSurfaces.Rosenbrock.Descend(Make(name), [-1.2, 1], expected.Length - 1);
        Assert.Equal(name, path.Rule);
        Assert.Equal(expected.Length, path.Points.Count);
        for (var i = 0; i < expected.Length; i++) Near.Equal(expected[i], path.Points[i].Parameters, 1e-11, 1e-13);
    }

    [Fact]
    public void Without_momentum_the_momentum_rules_are_gradient_descent()
    {
        var plain = TestSurfaces.Beale.Descend(DescentRule.GradientDescent(0.01), [1, 1], 20).End;
        Assert.Equal(plain, TestSurfaces.Beale.Descend(DescentRule.Momentum(0.01, 0), [1, 1], 20).End);
        Assert.Equal(plain, TestSurfaces.Beale.Descend(DescentRule.Nesterov(0.01, 0), [1, 1], 20).End);
    }

    [Fact]
    public void The_first_step_of_Adam_is_as_long_as_its_rate_in_every_direction()
    {
        var next = DescentRule.Adam(0.1).Step([0, 0, 0], [1e-3, -5, 1e6]);
        Near.Equal([-0.1, 0.1, -0.1], next, 1e-4);
    }

    [Fact]
    public void Where_the_gradient_is_0_nothing_moves()
    {
        foreach (var name in Golden.Names("rules")) Assert.Equal([3, -4], Make(name).Step([3, -4], [0, 0]));
    }

    [Fact]
    public void Huge_gradients_do_not_become_NaN_in_adaptive_rules()
    {
        foreach (var name in (string[])["AdaGrad", "RMSProp", "Adam"])
            Assert.All(Make(name).Step([0, 0], [1e150, -1e-300]), x => Assert.True(double.IsFinite(x)));
    }

    [Fact]
    public void Each_step_takes_the_rate_of_its_schedule()
    {
        var rule = DescentRule.GradientDescent(Schedule.Step(1, every: 2, factor: 0.1));
        Vector theta = [0];
        for (var i = 0; i < 4; i++) theta = rule.Step(theta, [-1]);
        Near.Equal(1 + 1 + 0.1 + 0.1, theta[0]);
        Assert.Equal(4, rule.Steps);
        Near.Equal(0.01, rule.Rate);
    }

    [Fact]
    public void A_gradient_of_another_length_is_refused()
    {
        Assert.Contains("3", Assert.Throws<ArgumentException>(() => DescentRule.Adam(0.1).Step([1, 2], [1, 2, 3])).Message);
        var rule = DescentRule.Adam(0.1);
        rule.Step([1, 2], [1, 2]);
        Assert.Throws<ArgumentException>(() => rule.Step([1, 2, 3], [1, 2, 3]));
    }
}
