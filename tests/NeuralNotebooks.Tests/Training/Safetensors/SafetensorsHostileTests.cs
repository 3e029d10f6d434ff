using System.Text;
using NeuralNotebooks.Data;
using NeuralNotebooks.Training;
using static NeuralNotebooks.Tests.Training.RawSafetensors;

namespace NeuralNotebooks.Tests.Training;

/// <summary>Files that are not as the format says: each gives one clear error, and nothing large is allocated.</summary>
public class SafetensorsHostileTests
{
    private const long Small = 1 << 20;

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty", [], "it has 0 bytes" },
        { "cut in the length", [8, 0, 0], "it has 3 bytes" },
        { "length beyond the file", [.. Length(1000), .. "{}"u8], "its header claims 1000 bytes" },
        { "length of 2^64 − 1", [.. Length(ulong.MaxValue), .. "{}"u8], "its header claims 18446744073709551615 bytes" },
        { "length of 2^63", [.. Length(1UL << 63), .. "{}"u8], "its header claims" },
        { "no header", Of("", 0), "does not begin with {" },
        { "a space first", Of(" {}", 0), "does not begin with {" },
        { "an array", Of("[]", 0), "does not begin with {" },
        { "not UTF-8", Of([.. "{\""u8, 0xFF, 0xFE, .. "\":1}"u8], []), "not UTF-8" },
        { "half a surrogate", Of("""{"\ud800":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}""", 4), "not valid JSON" },
        { "cut JSON", Of("""{"a":{"dtype":"F32","shape":[2],""", 8), "not valid JSON" },
        { "something after the object", Of(OneTensor() + "{}", 8), "not valid JSON" },
        { "a comment", Of("{/*c*/}", 0), "not valid JSON" },
        { "deep nesting", Of("""{"a":""" + new string('[', 5000), 0), "tensor 'a'" },
        { "a number for a tensor", Of("""{"a":5}""", 0), "tensor 'a': the header has no object for it" },
        { "duplicate tensor", Of(OneTensor()[..^1] + "," + OneTensor()[1..], 8), "tensor 'a': the header has it twice" },
        { "duplicate by escape", Of("""{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"\u0061":{"dtype":"F32","shape":[],"data_offsets":[4,8]}}""", 8), "twice" },
        { "duplicate dtype", Of("""{"a":{"dtype":"F32","dtype":"F64","shape":[1],"data_offsets":[0,4]}}""", 4), "its dtype is malformed or stands there twice" },
        { "duplicate metadata", Of("""{"__metadata__":{"k":"1","k":"2"}}""", 0), "has 'k' twice" },
        { "metadata that is no text", Of("""{"__metadata__":{"k":1}}""", 0), "'k' in its __metadata__ is not text" },
        { "metadata twice", Of("""{"__metadata__":{},"__metadata__":{}}""", 0), "twice" },
        { "unknown dtype", Of(OneTensor("F128"), 8), "tensor 'a': its dtype 'F128' is not one that this library reads" },
        { "dtype of another format", Of(OneTensor("f32"), 8), "its dtype 'f32'" },
        { "dtype that is a number", Of("""{"a":{"dtype":1,"shape":[2],"data_offsets":[0,8]}}""", 8), "its dtype is malformed" },
        { "no dtype", Of("""{"a":{"shape":[2],"data_offsets":[0,8]}}""", 8), "does not say its dtype" },
        { "no shape", Of("""{"a":{"dtype":"F32","data_offsets":[0,8]}}""", 8), "does not say its shape" },
        { "no offsets", Of("""{"a":{"dtype":"F32","shape":[2]}}""", 8), "does not say its data_offsets" },
        { "an unknown key", Of("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":1}}""", 8), "the header says 'x' of it" },
        { "negative size", Of(OneTensor(shape: "[-2]"), 8), "its shape is malformed" },
        { "broken size", Of(OneTensor(shape: "[2.5]"), 8), "its shape is malformed" },
        { "size as text", Of(OneTensor(shape: "[\"2\"]"), 8), "its shape is malformed" },
        { "100 dimensions", Of(OneTensor(shape: $"[{string.Join(',', Enumerable.Repeat(1, 100))}]", offsets: "[0,4]"), 4), "its shape is malformed" },
        { "huge size", Of(OneTensor(shape: "[9223372036854775807]"), 8), "do not fit its shape" },
        { "size that overflows", Of(OneTensor(shape: "[4294967296,4294967296]", offsets: "[0,0]"), 0), "do not fit its shape" },
        { "size beyond 64 bits", Of(OneTensor(shape: "[99999999999999999999]"), 8), "its shape is malformed" },
        { "three offsets", Of(OneTensor(offsets: "[0,4,8]"), 8), "its data_offsets is malformed" },
        { "negative offset", Of(OneTensor(offsets: "[-8,0]"), 8), "its data_offsets is malformed" },
        { "offsets backwards", Of(OneTensor(offsets: "[8,0]"), 8), "do not lie in the file's data" },
        { "out of range", Of(OneTensor(offsets: "[8,16]"), 8), "do not lie in the file's data" },
        { "terabytes", Of(OneTensor(shape: "[1000000000000]", offsets: "[0,4000000000000]"), 8), "do not lie in the file's data" },
        { "too few bytes for the shape", Of(OneTensor(offsets: "[0,4]"), 4), "do not fit its shape [2] of F32" },
        { "bytes for an empty tensor", Of(OneTensor(shape: "[0,7]"), 8), "do not fit its shape" },
        { "overlap", Of("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""", 12),
            "tensor 'b': its bytes 4 to 12 overlap those of 'a'" },
        { "the same place twice", Of("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8), "overlap" },
        { "gap at the start", Of(OneTensor(offsets: "[4,12]"), 12), "lie 4 bytes that belong to no tensor" },
        { "gap between", Of("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}""", 12), "no tensor" },
        { "trailing bytes", Of(OneTensor(), 11), "3 bytes follow the last tensor" },
        { "truncated data", Of(OneTensor(), 7), "do not lie in the file's data" },
        { "pickled weights", [.. "PK\u0003\u0004archive/data.pkl"u8], "its header claims" },
    };

    [Theory, MemberData(nameof(Files))]
    public void A_damaged_file_is_one_clear_error_and_allocates_nothing_large(string what, byte[] content, string message)
    {
        using var folder = new TestFolder();
        var path = folder.Write($"{what}.safetensors", content);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<SafetensorsException>(() => Safetensors.Read(path));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Small, $"{what}: more than {Small} bytes were allocated");
        AssertClear(path, error);
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void A_header_above_the_formats_limit_is_not_read()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "large.safetensors");
        using (var stream = File.Create(path))
        {
            stream.Write(Length(100_000_001));
            stream.SetLength(100_000_100);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<SafetensorsException>(() => Safetensors.Read(path));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Small);
        Assert.Contains("at most 100,000,000", error.Message);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_named()
    {
        using var folder = new TestFolder();
        var missing = Path.Combine(folder.Path, "none.safetensors");
        Assert.Contains("the file does not exist", Assert.Throws<SafetensorsException>(() => Safetensors.Read(missing)).Message);
        Assert.Contains("a folder has this name", Assert.Throws<SafetensorsException>(() => Safetensors.Read(folder.Path)).Message);
    }

    [Fact]
    public void No_random_damage_to_a_header_escapes_as_another_error_or_as_a_large_allocation()
    {
        using var folder = new TestFolder();
        var header = Encoding.UTF8.GetBytes("""{"__metadata__":{"k":"v"},"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},"b":{"dtype":"I64","shape":[2],"data_offsets":[24,40]}}""");
        var whole = Of(header, new byte[40]);
        var refused = 0;
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new SplitMix64((ulong)seed);
            byte[] damaged = [.. whole];
            for (var changes = 1 + random.Below(3); changes > 0; changes--) damaged[random.Below(8 + header.Length)] = (byte)random.Below(256);
            var path = folder.Write("fuzzed.safetensors", damaged);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var error = Record.Exception(() => Safetensors.Read(path).Dispose());
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Small, $"seed {seed}");
            if (error is null) continue;
            refused++;
            Assert.True(error is SafetensorsException, $"seed {seed}: {error}");
            AssertClear(path, error);
        }
        Assert.InRange(refused, 300, 500);
    }

    private static void AssertClear(string path, Exception error)
    {
        Assert.StartsWith(path + ": ", error.Message);
        Assert.Contains(" Expected: ", error.Message);
        Assert.EndsWith("Write the file anew, or get it again from where it came from.", error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }
}
