using static TorchSharp.torch;

namespace TorchSharp.Tests.Products;

/// <summary>Results and gradients as PyTorch gives them, whatever the shapes and wherever the numbers lie.</summary>
public class MatrixProductGoldenTests
{
    public static TheoryData<string> Cases => [.. Golden.Load("matrix_products").Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_product_or_gradient_differs_from_PyTorchs(string name) => Check(name, x => x.clone());

    [Theory]
    [MemberData(nameof(Cases))]
    public void Strides_of_the_factors_matter(string name) => Check(name, Scattered);

    private static void Check(string name, Func<Tensor, Tensor> laidOut)
    {
        var golden = Golden.Load("matrix_products")[name];
        var inputs = golden.GetProperty("inputs").EnumerateArray().Select(x => laidOut(x.ToTensor()).requires_grad_()).ToArray();
        var result = name.StartsWith("linear", StringComparison.Ordinal)
            ? nn.functional.linear(inputs[0], inputs[1], inputs.ElementAtOrDefault(2)!)
            : MatrixProducts.Matmul(inputs[0], inputs[1]);
        result.backward([laidOut(golden.Tensor("direction")!)]);

        Nearly.Equal(golden.Tensor("result")!, result);
        foreach (var (gradient, input) in golden.GetProperty("gradients").EnumerateArray().Zip(inputs))
            Nearly.Equal(gradient.ToTensor(), input.grad!);
    }

    /// <summary>The same numbers, the last dimension being the slowest in memory.</summary>
    private static Tensor Scattered(Tensor x)
    {
        if (x.dim() < 2) return x.clone();
        var order = Enumerable.Range(0, (int)x.dim()).Select(d => (long)d).Reverse().ToArray();
        return x.permute(order).contiguous().permute(order).detach();
    }
}
