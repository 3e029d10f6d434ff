using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class ShapTests
{
    [Fact]
    public void Segments_of_a_network_get_other_values_than_by_the_mean_over_all_orders()
    {
        var golden = ExplainGoldens.Read();
        var e = new Shap { Segments = _ => new Segmentation(golden.Segments) }.Explain(golden.Model, golden.Image);
        Models.Near(golden.Shapley, e.SegmentValues!, 1e-12);
        Assert.Equal("SHAP, exact", e.Method);
        Assert.Equal(64, e.Evaluations);
        Assert.Equal(0, e.Gap, 1e-12);
    }

    [Fact]
    public void A_sample_does_not_add_up_or_is_not_called_one()
    {
        var golden = ExplainGoldens.Read();
        var e = new Shap { Segments = Segmentation.EachPixel, Evaluations = 200 }.Explain(golden.Model, golden.Image);
        Assert.Equal("SHAP, sampled", e.Method);
        Assert.Equal(0, e.Gap, 1e-12);
        Assert.InRange(e.Evaluations, 199, 200);
        Assert.Equal(golden.Score, e.Score, 1e-12);
        Assert.Equal(golden.BaselineScore, e.BaselineScore, 1e-12);
    }

    [Fact]
    public void Segments_that_equal_the_baseline_cost_evaluations_or_get_something()
    {
        // Pixels 3 and 5 are the baseline's: 10 of 12 pixels play.
        var e = new Shap { Segments = Segmentation.EachPixel }.Explain(Models.BlackBox, Models.Image);
        Assert.Equal(1024, e.Evaluations);
        Assert.Equal((0, 0), (e.Attribution[3], e.Attribution[5]));
        Models.Near(Models.Worth, e.Attribution, 1e-12);
    }

    [Fact]
    public void An_input_that_is_its_baseline_fails()
    {
        var e = new Shap().Explain(Models.BlackBox, Models.Image.WithBaseline(Models.Image.Pixels));
        Assert.All(e.Attribution, value => Assert.Equal(0, value));
        Assert.Equal((e.Score, 1), (e.BaselineScore, e.Evaluations));
    }

    [Fact]
    public void The_game_of_an_image_has_other_values_than_its_explanation()
    {
        var golden = ExplainGoldens.Read();
        var shapley = ExactShapley.Of(Game.Of(golden.Model, golden.Image, new Segmentation(golden.Segments)));
        Models.Near(golden.Shapley, shapley.Values, 1e-12);
        Assert.Equal(golden.BaselineScore, shapley.None, 1e-12);
    }

    [Fact]
    public void A_segmentation_of_another_image_is_used() => Assert.Contains("3 pixels; the image has 12",
        Assert.Throws<ArgumentException>(() => new Shap { Segments = _ => new Segmentation([0, 1, 2]) }.Explain(Models.BlackBox, Models.Image)).Message);
}
