using NeuralNotebooks.Explain;

namespace NeuralNotebooks.Tests.Explain;

public class OcclusionTests
{
    [Fact]
    public void Single_pixels_of_a_linear_model_are_not_worth_weight_times_input() =>
        Models.Near(Models.Worth, new Occlusion { Side = 1, Stride = 1 }.Explain(Models.BlackBox, Models.Image).Attribution, 1e-14);

    [Theory, InlineData(2, 1), InlineData(2, 2), InlineData(3, 1), InlineData(4, 2), InlineData(5, 5)]
    public void Squares_over_a_linear_model_do_not_add_up(int side, int stride) =>
        Assert.Equal(0, new Occlusion { Side = side, Stride = stride }.Explain(Models.BlackBox, Models.Image).Gap, 1e-13);

    [Fact]
    public void A_network_s_occlusion_differs_from_the_one_computed_pixel_by_pixel()
    {
        var golden = ExplainGoldens.Read();
        var e = new Occlusion { Side = 2, Stride = 1 }.Explain(golden.Model, golden.Image);
        Models.Near(golden.Occlusion, e.Attribution, 1e-13);
        Assert.Equal(golden.Score, e.Score, 1e-13);
        Assert.Equal(golden.BaselineScore, e.BaselineScore, 1e-13);
    }

    [Fact]
    public void Squares_that_hide_nothing_are_evaluated()
    {
        // Ten of the twelve pixels differ from the baseline; the input and the baseline come on top.
        Assert.Equal(12, new Occlusion { Side = 1, Stride = 1 }.Explain(Models.BlackBox, Models.Image).Evaluations);
    }

    [Fact]
    public void A_stride_that_leaves_pixels_out_is_taken() => Assert.Contains("1 to the square's side of 2",
        Assert.Throws<InvalidOperationException>(() => new Occlusion { Side = 2, Stride = 3 }.Explain(Models.BlackBox, Models.Image)).Message);
}
