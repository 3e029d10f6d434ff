using System.Numerics;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Pairs of uniform numbers to pairs of normal ones (Box and Muller 1958), in PyTorch's blocks of 16.</summary>
internal static unsafe class BoxMuller
{
    /// <summary>How many numbers PyTorch transforms at a time; with fewer, it draws one by one.</summary>
    public const int Block = 16;

    private const int Pairs = Block / 2;

    /// <summary>Number j and number j + 8 become a pair: radius √(−2 ln(1 − u)), angle 2πv.</summary>
    public static void Transform<T>(T* x, T mean, T std) where T : unmanaged, INumber<T>
    {
        var uniform = stackalloc double[Pairs];
        var turns = stackalloc double[Pairs];
        var fullAngle = T.CreateTruncating(2 * Math.PI);
        for (var j = 0; j < Pairs; j++)
        {
            uniform[j] = double.CreateTruncating(T.One - x[j]);
            // PyTorch rounds the angle to the tensor's type before it takes the sine: in float that shows.
            turns[j] = double.CreateTruncating(fullAngle * x[j + Pairs]) * (1 / (2 * Math.PI));
        }
        for (var j = 0; j < Pairs; j += Vector256<double>.Count)
        {
            var radius = Vector256.Sqrt(Vector256.Create(-2.0) * Logarithm.Log(Vector256.Load(uniform + j)));
            var (sine, cosine) = Rotation.OfTurns(Vector256.Load(turns + j));
            (radius * cosine).Store(uniform + j);
            (radius * sine).Store(turns + j);
        }
        for (var j = 0; j < Pairs; j++)
        {
            x[j] = T.CreateTruncating(uniform[j] * double.CreateTruncating(std) + double.CreateTruncating(mean));
            x[j + Pairs] = T.CreateTruncating(turns[j] * double.CreateTruncating(std) + double.CreateTruncating(mean));
        }
    }
}
