using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class GradientTests
{
    [Fact]
    public void Saliency_differs_from_difference_quotients()
    {
        var golden = ExplainGoldens.Read();
        Models.Near(golden.Saliency, new Saliency().Explain(golden.Model, golden.Image).Attribution, 1e-10);
        Models.Near(golden.Saliency.Select(Math.Abs), new Saliency { Absolute = true }.Explain(golden.Model, golden.Image).Attribution, 1e-10);
    }

    [Fact]
    public void Gradient_times_input_of_a_linear_model_is_not_complete()
    {
        var e = new GradientTimesInput().Explain(Models.Score, Models.Image);
        Models.Near(Models.Worth, e.Attribution, 1e-14);
        Assert.Equal(0, e.Gap, 1e-13);
        Assert.Equal((2, 1), (e.Evaluations, e.Gradients));
    }

    [Fact]
    public void Integrated_gradients_differ_from_numpy_s()
    {
        var golden = ExplainGoldens.Read();
        Models.Near(golden.IntegratedGradients, new IntegratedGradients { Steps = 16 }.Explain(golden.Model, golden.Image).Attribution, 1e-10);
    }

    [Fact]
    public void Integrated_gradients_stay_incomplete_however_many_steps_there_are()
    {
        var golden = ExplainGoldens.Read();
        double Gap(int steps) => Math.Abs(new IntegratedGradients { Steps = steps }.Explain(golden.Model, golden.Image).Gap);
        Assert.InRange(Gap(256), 1e-12, 2e-5);
        // Midpoints: four times as many steps, a sixteenth of the error.
        Assert.Equal(16, Gap(64) / Gap(256), 0.1);
    }

    [Fact]
    public void Integrated_gradients_of_a_linear_model_need_more_than_one_step() =>
        Models.Near(Models.Worth, new IntegratedGradients { Steps = 1 }.Explain(Models.Score, Models.Image).Attribution, 1e-14);

    [Fact]
    public void The_cost_of_integrated_gradients_is_not_counted()
    {
        var e = new IntegratedGradients { Steps = 100 }.Explain(Models.Score, Models.Image);
        Assert.Equal((102, 100), (e.Evaluations, e.Gradients));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntegratedGradients { Steps = 0 }.Explain(Models.Score, Models.Image));
    }
}
