using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Random;

/// <summary>Many numbers, compared by their hash: bit for bit.</summary>
public class RandomDigestTests
{
    [Fact]
    public void A_long_sequence_differs_from_PyTorchs_in_a_bit()
    {
        var golden = Golden.Load("random_digests");
        manual_seed(1);
        Assert.Equal(golden["rand(1000, 100)"].GetString(), Digest<float>(rand(1000, 100)));
        Assert.Equal(golden["randperm(60000)"].GetString(), Digest<long>(randperm(60000)));
        Assert.Equal(golden["randint(256, 100000)"].GetString(), Digest<long>(randint(0, 256, [100000L])));
        Assert.Equal(golden["uniform_(-1/28, 1/28)"].GetString(), Digest<float>(empty(128, 784).uniform_(-1 / 28.0, 1 / 28.0)));
        Assert.Equal(golden["bernoulli_(0.8)"].GetString(), Digest<float>(empty(64, 128).bernoulli_(0.8)));
        foreach (var p in new[] { 0.1, 0.5, 0.9, 1 })
            foreach (var n in new[] { 31, 32, 1023, 1025, 32767, 32768, 65535, 65537, 131073 })
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"dropout({p}, {n})");
                Assert.Equal((name, golden[name].GetString()), (name, Digest<float>(nn.functional.dropout(ones(n), p))));
            }
    }

    private static string Digest<T>(Tensor tensor) where T : unmanaged =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(tensor.data<T>().ToArray().AsSpan())));
}
