using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class IdxFileTests
{
    [Theory, InlineData(true), InlineData(false)]
    public void A_small_array_is_read(bool packed)
    {
        byte[] bytes = [0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6];
        var idx = Read(packed ? Gzip.Pack(bytes) : bytes);
        Assert.Equal([2, 3], idx.Dimensions);
        Assert.Equal([1, 2, 3, 4, 5, 6], idx.Data.ToArray());
    }

    [Fact]
    public void An_array_larger_than_the_first_buffer_is_read_whole()
    {
        var data = new byte[3_000_000];
        for (var i = 0; i < data.Length; i++) data[i] = (byte)(i * 31);
        var idx = Read([0, 0, 8, 1, .. BigEndian(data.Length), .. data]);
        Assert.True(idx.Data.Span.SequenceEqual(data));
    }

    [Fact]
    public void An_array_without_elements_is_read() => Assert.Equal(0, Read([0, 0, 8, 1, 0, 0, 0, 0]).Data.Length);

    [Fact]
    public void MNISTs_labels_are_read()
    {
        var idx = IdxFile.Read(Path.Combine(CourseFolder.Root, "data", CourseFiles.MnistTestLabels.Name));
        Assert.Equal([10_000], idx.Dimensions);
        Assert.Equal([7, 2, 1, 0, 4], idx.Data[..5].ToArray());
    }

    [Fact]
    public void A_header_that_claims_too_much_is_an_error_without_allocating()
    {
        foreach (var size in new[] { int.MaxValue, 2_000_000_000, 100_000_000 })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Fails([0, 0, 8, 1, .. BigEndian(size), 1, 2, 3]);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
        }
        Fails([0, 0, 8, 2, 255, 255, 255, 255, 255, 255, 255, 255, 1], "too many");
    }

    [Fact]
    public void Fewer_bytes_than_claimed_are_an_error() => Fails([0, 0, 8, 1, 0, 0, 0, 4, 1, 2, 3], "3 of the 4 bytes");

    [Fact]
    public void More_bytes_than_claimed_are_an_error() => Fails([0, 0, 8, 1, 0, 0, 0, 2, 1, 2, 3], "more than");

    [Fact]
    public void Elements_that_are_not_bytes_are_an_error() => Fails([0, 0, 0x0D, 1, 0, 0, 0, 1, 0, 0, 0, 0], "type 0x0D");

    [Fact]
    public void A_header_cut_anywhere_is_an_error()
    {
        byte[] header = [0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3];
        for (var length = 1; length < header.Length; length++) Fails(header[..length], "within the header");
    }

    [Fact]
    public void Damage_to_a_packed_file_is_an_error_at_every_byte()
    {
        byte[] bytes = [0, 0, 8, 1, 0, 0, 0, 100, .. Enumerable.Range(0, 100).Select(i => (byte)(i * i))];
        var packed = Gzip.Pack(bytes);
        for (var cut = 1; cut < packed.Length; cut++) Fails(packed[..cut]);
        for (var place = 10; place < packed.Length; place++)
        {
            byte[] changed = [.. packed];
            changed[place] ^= 0x55;
            Fails(changed);
        }
    }

    private static IdxFile Read(byte[] content)
    {
        using var folder = new TestFolder();
        return IdxFile.Read(folder.Write("numbers.idx", content));
    }

    private static void Fails(byte[] content, string found = "")
    {
        var error = Assert.Throws<DataFileException>(() => Read(content));
        Assert.Contains("numbers.idx", error.Message);
        Assert.Contains(found, error.Found);
    }

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
