using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Utils;

public class TensorDatasetTests
{
    [Fact]
    public void Rows_of_all_tensors_come_in_one_batch()
    {
        var images = arange(24, ScalarType.Float32).reshape(4, 2, 3);
        var classes = tensor(new long[] { 3, 1, 0, 2 });
        using var loader = utils.data.DataLoader(utils.data.TensorDataset(images, classes), 3, [2L, 0L, 3L, 1L]);
        var batches = 0;
        foreach (var batch in loader)
        {
            var rows = batches++ == 0 ? tensor(new long[] { 2, 0, 3 }) : tensor(new long[] { 1 });
            Nearly.Equal(images.index_select(0, rows), batch[0], 0, 0);
            Nearly.Equal(classes.index_select(0, rows), batch[1], 0, 0);
        }
        Assert.Equal(2, batches);
    }

    [Fact]
    public void The_dataset_and_its_makers_tensors_can_be_disposed_of_apart()
    {
        var images = ones(2, 3);
        var data = utils.data.TensorDataset(images);
        Assert.Equal(3.0, data[1][0].sum().ToDouble());
        data.Dispose();
        Assert.Equal(6.0, images.sum().ToDouble());
        using (NewDisposeScope())
        {
            using var inner = zeros(2);
            data = utils.data.TensorDataset(inner);
        }
        Assert.Equal(0f, data.GetTensor(0)[0].item<float>());
    }

    [Fact]
    public void Tensors_with_different_numbers_of_rows_are_an_error_that_names_the_shapes()
    {
        var message = Assert.Throws<ExternalException>(() => utils.data.TensorDataset(ones(2, 3), ones(4))).Message;
        Assert.Contains("[2, 3]", message);
        Assert.Contains("[4]", message);
        Assert.Throws<ExternalException>(() => utils.data.TensorDataset(tensor(1f)));
        Assert.Throws<ArgumentException>(() => utils.data.TensorDataset());
    }
}
