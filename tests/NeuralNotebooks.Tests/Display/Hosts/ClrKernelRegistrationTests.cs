using ClrKernel.Core.Primitives;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Tests.Display.Hosts;

public sealed class ClrKernelRegistrationTests
{
    [Fact]
    public void A_view_and_a_tensor_become_html_and_other_objects_keep_their_formatter()
    {
        DisplayFormatters.Clear();
        DisplayFormatters.Register(typeof(DisplayObject), typeof(DisplayHtml), _ => new DisplayHtml("the host's own"));
        Assert.True(ClrKernelRegistration.TryRegister(typeof(DisplayFormatters).Assembly));

        var table = new Table("a").Row(1);
        Assert.Equal(table.ToHtml(), Shown(table));
        Assert.Contains("Tensor of shape [1]", Shown(TorchSharp.torch.ones(1)));
        Assert.Equal("the host's own", Shown(42));
    }

    [Fact]
    public void Without_another_formatter_an_object_shows_as_text()
    {
        DisplayFormatters.Clear();
        Assert.True(ClrKernelRegistration.TryRegister(typeof(DisplayFormatters).Assembly));
        Assert.Equal("<pre>&lt;b&gt;</pre>", Shown("<b>"));
    }

    [Fact]
    public void An_assembly_that_is_no_such_host_is_left_alone() => Assert.False(ClrKernelRegistration.TryRegister(typeof(object).Assembly));

    private static string Shown(object value) =>
        ((DisplayHtml)DisplayFormatters.Formatters.Last().Format(new DisplayObject(value))).Html;
}
