using static TorchSharp.torch;

namespace TorchSharp.Tests.Ops;

public class TransposedCopyTests
{
    public static TheoryData<ScalarType> Types => [ScalarType.Float32, ScalarType.Float64, ScalarType.Int32, ScalarType.Int64, ScalarType.Bool];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_copy_of_permuted_dimensions_has_other_elements(ScalarType type)
    {
        long[][] shapes = [[8, 8], [9, 33], [70, 41], [32, 64], [3, 40, 37], [35, 4, 50], [2, 33, 3, 65]];
        foreach (var shape in shapes)
        {
            using var scope = NewDisposeScope();
            var x = randint(0, type == ScalarType.Bool ? 2 : 1000, shape).to_type(type);
            foreach (var order in Orders(shape.Length))
            {
                var permuted = x.permute(order);
                var copy = permuted.contiguous();
                Assert.True(copy.is_contiguous());
                Assert.True(permuted.eq(copy).all().item<bool>(), $"[{string.Join(", ", shape)}] permuted by {string.Join(", ", order)}");
            }
        }
    }

    [Fact]
    public void A_copy_of_a_transposed_part_reads_beside_it()
    {
        using var x = arange(0, 60 * 50).view(60, 50);
        var part = x[3..47, 5..38].t();
        var copy = part.contiguous();
        for (var i = 0; i < 33; i++)
            for (var j = 0; j < 44; j++)
                Assert.Equal((j + 3) * 50 + i + 5, copy[i, j].item<long>());
    }

    private static IEnumerable<long[]> Orders(int rank) => rank == 0 ? [[]]
        : from rest in Orders(rank - 1)
          from place in Enumerable.Range(0, rank)
          select (long[])[.. rest[..place], rank - 1, .. rest[place..]];
}
