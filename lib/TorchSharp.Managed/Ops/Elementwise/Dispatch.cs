using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Elementwise;

/// <summary>Code for any element type; Bool comes as byte, 0 or 1, too.</summary>
internal interface IForElementType
{
    void Run<T>() where T : unmanaged, INumber<T>;
}

/// <summary>Code for Float32 and Float64.</summary>
internal interface IForRealType
{
    void Run<T>() where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>From a tensor's element type to the code compiled for it.</summary>
internal static class Dispatch
{
    public static void On<TCode>(ScalarType type, TCode code) where TCode : IForElementType, allows ref struct
    {
        switch (type)
        {
            case ScalarType.Float32: code.Run<float>(); break;
            case ScalarType.Float64: code.Run<double>(); break;
            case ScalarType.Int64: code.Run<long>(); break;
            case ScalarType.Int32: code.Run<int>(); break;
            default: code.Run<byte>(); break;
        }
    }

    public static void OnReal<TCode>(ScalarType type, TCode code) where TCode : IForRealType, allows ref struct
    {
        switch (type)
        {
            case ScalarType.Float32: code.Run<float>(); break;
            case ScalarType.Float64: code.Run<double>(); break;
            default: throw new ExternalException($"The operation is for Float32 and Float64, not for {type}. Convert the tensor with to_type().");
        }
    }
}
