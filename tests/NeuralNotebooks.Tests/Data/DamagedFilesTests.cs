using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

/// <summary>420 damaged files from a fixed seed: each gives one clear error, and none is taken for the right one.</summary>
public class DamagedFilesTests
{
    private const int PerKind = 20;

    // Time stamp, flags and the like: gzip's own header, which holds none of the data.
    private const int GzipHeader = 10;

    public static TheoryData<string> Files =>
        [.. CourseFiles.All.Where(file => file != CourseFiles.MnistTrainImages).Select(file => file.Name)];

    [Theory, MemberData(nameof(Files))]
    public void A_cut_at_a_random_place(string name) => EachFails(name, (random, packed, _) => packed[..random.Below(packed.Length)]);

    [Theory, MemberData(nameof(Files))]
    public void A_random_bit_flipped(string name) => EachFails(name, (random, packed, _) =>
    {
        packed[GzipHeader + random.Below(packed.Length - GzipHeader)] ^= (byte)(1 << random.Below(8));
        return packed;
    });

    [Theory, MemberData(nameof(Files))]
    public void Random_bytes_appended(string name) =>
        EachFails(name, (random, packed, _) => [.. packed, .. RandomBytes(ref random, 1 + random.Below(64))]);

    [Theory, MemberData(nameof(Files))]
    public void A_fuzzed_header(string name) => EachFails(name, (random, _, bytes) =>
    {
        bytes[random.Below(8)] ^= (byte)(1 + random.Below(255));
        return Gzip.Pack(bytes);
    });

    [Theory, MemberData(nameof(Files))]
    public void Another_count_of_items(string name) => EachFails(name, (random, _, bytes) =>
        Gzip.Pack(random.Below(2) == 0
            ? bytes.AsSpan(0, random.Below(bytes.Length))
            : [.. bytes, .. RandomBytes(ref random, 1 + random.Below(5000))]));

    [Fact]
    public void Every_file_in_place_of_every_other()
    {
        using var folder = new TestFolder();
        foreach (var file in CourseFiles.All)
            foreach (var other in CourseFiles.All.Where(other => other != file))
                AssertOneClearError(folder, file, Gzip.Packed(other), $"{other.Name} as {file.Name}");
    }

    private delegate byte[] Damage(SplitMix64 random, byte[] packed, byte[] bytes);

    private static void EachFails(string name, Damage damage)
    {
        using var folder = new TestFolder();
        var file = CourseFiles.All.Single(file => file.Name == name);
        var (packed, bytes) = (Gzip.Packed(file), Gzip.Unpacked(file));
        for (var seed = 0; seed < PerKind; seed++)
            AssertOneClearError(folder, file, damage(new SplitMix64((ulong)seed), [.. packed], [.. bytes]), $"{name}, seed {seed}");
    }

    private static void AssertOneClearError(TestFolder folder, DataFile file, byte[] content, string which)
    {
        var path = folder.Write(Path.GetFileName(file.Name), content);
        var error = Record.Exception(() => file.Read(folder.Path));
        Assert.True(error is DataFileException, $"{which}: {error?.ToString() ?? "it was read without an error"}");
        Assert.NotNull(error);
        Assert.StartsWith(path + ": ", error.Message);
        Assert.Contains($"{file.Sha256}. Copy the file again", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static byte[] RandomBytes(ref SplitMix64 random, int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++) bytes[i] = (byte)random.Below(256);
        return bytes;
    }
}
