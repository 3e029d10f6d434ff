using System.Collections;
using System.Globalization;
using System.Reflection;
using TorchSharp.Display;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Display;

/// <summary>A tensor as a table: the values of a small one, statistics of a large one, found by every host's convention.</summary>
public class TensorTableTests
{
    [Fact]
    public void A_matrix_shows_its_values_with_indices_under_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(
                "Tensor of shape [2, 3], Float32\n      0         1  2\n0   1.5        -2  0\n1  1e-7  1.235e+6  3",
                TensorTable.Text(tensor(new[] { 1.5f, -2, 0, 1e-7f, 1234567, 3 }).reshape(2, 3)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_vector_a_number_and_truths_show_their_values()
    {
        Assert.Equal("Tensor of shape [2], Int64\n               0  1\n9007199254740993  2", TensorTable.Text(tensor(new[] { 9007199254740993L, 2 })));
        Assert.Equal("Tensor of shape [], Float64\nvalue\n  0.5", TensorTable.Text(tensor(0.5)));
        Assert.Equal("Tensor of shape [2], Bool\n   0      1\ntrue  false", TensorTable.Text(tensor(new[] { true, false })));
    }

    [Fact]
    public void A_large_tensor_shows_statistics_and_counts_what_is_not_finite()
    {
        var x = arange(100, dtype: float32);
        x[0] = float.NaN;
        Assert.Equal(
            "Tensor of shape [100], Float32\nelements  lowest  highest  mean  deviation  not finite\n     100       1       99    50    28.7228           1", TensorTable.Text(x));
        Assert.Equal("Tensor of shape [40], Bool\nelements  true\n      40    30", TensorTable.Text(arange(40).ge(10)));
    }

    [Fact]
    public void A_view_that_needs_gradients_shows_in_its_own_order_and_nothing_is_left_in_the_scope()
    {
        using var scope = NewDisposeScope();
        var x = arange(4, dtype: float32).reshape(2, 2).requires_grad_().t();
        var before = scope.DisposablesCount;
        Assert.EndsWith("\n0  0  2\n1  1  3", TensorTable.Text(x));
        Assert.Equal(before, scope.DisposablesCount);
    }

    [Fact]
    public void What_has_no_values_shows_its_shape_or_that_it_is_gone()
    {
        Assert.Equal("Tensor of shape [0, 3], Float32", TensorTable.Text(zeros(0, 3)));
        var gone = ones(2);
        gone.Dispose();
        Assert.Equal("A tensor that has been disposed of", TensorTable.Text(gone));
    }

    [Fact]
    public void A_host_that_looks_for_ToHtml_finds_it_on_what_the_engine_makes()
    {
        var layer = nn.Linear(2, 1);
        foreach (var tensor in new[] { ones(2), ones(2).view(1, 2), ones(2) + 1, layer.weight, nn.Parameter(ones(1)), layer.weight.detach() })
        {
            var toHtml = tensor!.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, [])!;
            Assert.Equal(TensorTable.Html(tensor), toHtml.Invoke(tensor, null));
        }
        Assert.Null(typeof(Tensor).GetMethod("ToHtml"));
    }

    [Fact]
    public void NET_Interactive_finds_a_formatter_for_each_type_that_it_is_told_to_prefer()
    {
        foreach (var type in new[] { ones(1).GetType(), nn.Linear(1, 1).weight.GetType(), typeof(Parameter) })
        {
            var attribute = type.GetCustomAttributes(true).Single(one => one.GetType().Name == "TypeFormatterSourceAttribute");
            var source = Activator.CreateInstance(Property<Type>(attribute, "FormatterSourceType"))!;
            var formatters = ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Cast<object>().ToList();
            Assert.Equal(Property<string[]>(attribute, "PreferredMimeTypes"), formatters.Select(formatter => Property<string>(formatter, "MimeType")));
            using var writer = new StringWriter();
            Assert.Equal(true, formatters[0].GetType().GetMethod("Format")!.Invoke(formatters[0], [ones(1), writer]));
            Assert.StartsWith("<div class=\"nn-table\"", writer.ToString());
        }
    }

    private static T Property<T>(object owner, string name) => (T)owner.GetType().GetProperty(name)!.GetValue(owner)!;
}
