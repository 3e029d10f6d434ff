using System.Globalization;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Tensors;

/// <summary>What TorchSharp does and its signatures do not show.</summary>
public class BehaviourTests
{
    [Fact]
    public void Numbers_choose_the_type_of_a_new_tensor()
    {
        Assert.Equal(ScalarType.Int32, tensor(3).dtype);
        Assert.Equal(ScalarType.Float64, tensor(3.0).dtype);
        Assert.Equal(ScalarType.Float32, tensor(3f).dtype);
        Assert.Equal(ScalarType.Int64, arange(5).dtype);
        Assert.Equal(ScalarType.Int64, full(2, 7).dtype);
        Assert.Equal(ScalarType.Float32, full(2, 7.5).dtype);
        Assert.Equal(ScalarType.Float32, arange(0.0, 1.0, 0.25).dtype);
        Assert.Equal(ScalarType.Float32, (tensor(3) / tensor(2)).dtype);
        Assert.Equal(ScalarType.Float32, zeros(2).dtype);
    }

    [Fact]
    public void Results_have_the_types_of_TorchSharp()
    {
        Assert.Equal(ScalarType.Int64, randperm(3).dtype);
        Assert.Equal(ScalarType.Int64, randint(0, 3, [2]).dtype);
        Assert.Equal(ScalarType.Int64, ones(2, ScalarType.Int32).sum().dtype);
        Assert.Equal(ScalarType.Int64, ones(2, ScalarType.Bool).sum().dtype);
        Assert.Equal(ScalarType.Float64, ones(2).sum(ScalarType.Float64).dtype);
        Assert.Equal(ScalarType.Int64, ones(2).argmax().dtype);
        Assert.Equal(ScalarType.Int64, ones(2, 2).max(1).indexes.dtype);
        Assert.Equal(ScalarType.Bool, (ones(2) == 1).dtype);
        Assert.Equal(ScalarType.Bool, ones(2).isnan().dtype);
        Assert.Equal(ScalarType.Int64, nn.functional.one_hot(arange(2)).dtype);
        Assert.Throws<ExternalException>(() => arange(3).mean());
    }

    [Fact]
    public void Tensors_are_joined_from_any_list_along_the_first_dimension()
    {
        var (a, b) = (zeros(1, 2), ones(1, 2));
        Assert.Equal([2L, 2], cat([a, b]).shape);
        Assert.Equal([2L, 2], cat(new List<Tensor> { a, b }).shape);
        Assert.Equal([1L, 4], cat((ReadOnlySpan<Tensor>)[a, b], -1).shape);
        Assert.Equal([2L, 1, 2], stack([a, b]).shape);
        Assert.Equal([1L, 2, 2], stack(new[] { a, b }.Where(_ => true), 1).shape);
    }

    [Fact]
    public void Arrays_of_one_to_four_dimensions_keep_their_shape()
    {
        Assert.Equal([2L], tensor(new[] { 1f, 2f }).shape);
        Assert.Equal([2L, 1], tensor(new[,] { { 1L }, { 2L } }).shape);
        Assert.Equal([1L, 1, 2], tensor(new[,,] { { { true, false } } }).shape);
        Assert.Equal([1L, 1, 1, 2], tensor(new[,,,] { { { { 1, 2 } } } }).shape);
        Assert.Equal([2L, 2], from_array(new double[,] { { 1, 2 }, { 3, 4 } }).shape);
        Assert.Equal([2L, 3], tensor(new float[6], [2, 3]).shape);
        Assert.Equal([2L, 3], tensor((IList<float>)new float[6], 2, 3).shape);
        Assert.Equal([2L, 3], tensor(new float[6].AsMemory(), [2, 3]).shape);
    }

    [Fact]
    public void An_array_that_does_not_fill_its_shape_is_refused() =>
        Assert.Contains("[2, 4]", Assert.Throws<ArgumentException>(() => tensor(new float[6], [2, 4])).Message);

    [Fact]
    public void Item_and_data_are_strict_about_the_type()
    {
        Assert.Throws<ArgumentException>(() => ones(1).item<double>());
        Assert.Throws<ArgumentException>(() => ones(2).item<float>());
        Assert.Throws<ArgumentException>(() => ones(2).data<long>());
        Assert.Equal(1, ones(1).ToInt32());
    }

    [Fact]
    public void Data_follows_strides_and_writes_through()
    {
        var x = arange(6).view(2, 3);
        Assert.Equal([0L, 3, 1, 4, 2, 5], x.t().data<long>().ToArray());
        Assert.Equal(4, x.t().data<long>()[1, 1]);
        x.t().data<long>()[2, 0] = 9;
        Assert.Equal([0L, 1, 9, 3, 4, 5], x.data<long>().ToArray());
        Assert.Throws<IndexOutOfRangeException>(() => x.data<long>()[2, 0]);
    }

    [Fact]
    public void Equality_is_elementwise_and_Equals_is_one_answer()
    {
        var (a, b) = (tensor(new[] { 1, 2 }), tensor(new[] { 1, 3 }));
        Assert.Equal([true, false], (a == b).data<bool>().ToArray());
        Assert.Equal([true, false], a.equal(b).data<bool>().ToArray());
        Assert.False(a.Equals(b));
        Assert.True(a.Equals(a.clone()));
        Assert.False(a.Equals(ones(3)));
        Assert.True(ones(2).allclose(ones(2) + 1e-9));
    }

    [Fact]
    public void A_mismatch_names_both_shapes_and_the_operation()
    {
        var error = Assert.Throws<ExternalException>(() => ones(2, 3) * ones(2, 4));
        Assert.Contains("mul", error.Message);
        Assert.Contains("[2, 3]", error.Message);
        Assert.Contains("[2, 4]", error.Message);
        Assert.Contains("[3, 2]", Assert.Throws<ExternalException>(() => ones(3, 2).view(4, 2)).Message);
        Assert.Contains("cat", Assert.Throws<ExternalException>(() => cat([ones(2, 3), ones(3, 2)])).Message);
        Assert.Contains("5", Assert.Throws<ExternalException>(() => ones(3).index_select(0, tensor(new[] { 5L }))).Message);
    }

    [Fact]
    public void A_real_result_does_not_go_into_whole_numbers() =>
        Assert.Contains("Float32", Assert.Throws<ExternalException>(() => arange(3).add_(0.5)).Message);

    [Fact]
    public void Views_share_memory_and_copies_do_not()
    {
        var x = zeros(2, 3);
        x.view(3, 2)[0, 0] = 1f;
        x.t()[0, 1] = 2f;
        x.narrow(1, 1, 1).fill_(3);
        x.reshape(-1).clone().fill_(7);
        Assert.Equal([1f, 3, 0, 2, 3, 0], x.data<float>().ToArray());
    }

    [Fact]
    public void Text_is_shape_type_and_device()
    {
        Assert.Equal("[2x3], type = Float32, device = cpu", zeros(2, 3).ToString());
        Assert.Equal("[], type = Int64, device = cpu", arange(3).sum().ToString());
    }

    [Fact]
    public void Readable_text_aligns_columns_in_the_culture_that_is_asked_for()
    {
        var x = tensor(new[] { 0f, 3.141f, 6.28e-6f, -13.141529f }, [2, 2]);
        Assert.Equal(
            "[2x2], type = Float32, device = cpu\n        0   3.141\n 6.28e-06 -13.142\n", x.str(newLine: "\n", cultureInfo: CultureInfo.InvariantCulture));
        Assert.Equal("[[0, 3,141]\n [6,28e-06, -13,142]]", x.npstr(newLine: "\n", cultureInfo: CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14", tensor(3.14f).jlstr(cultureInfo: CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Division_of_whole_numbers_by_zero_is_an_error() =>
        Assert.Throws<ExternalException>(() => arange(3).remainder(0));
}
