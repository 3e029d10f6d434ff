using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Moves and converts modules, keeping their type.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Converts floating-point parameters and buffers; see <see cref="nn.Module._to(ScalarType, bool)"/>.</summary>
    /// <returns><paramref name="module"/>.</returns>
    public static T to<T>(this T module, ScalarType type, bool non_blocking = false) where T : nn.Module =>
        (T)module._to(type, non_blocking);

    /// <summary>Does nothing: this engine has the CPU only.</summary>
    /// <returns><paramref name="module"/>.</returns>
    /// <exception cref="ArgumentException">Another device is asked for.</exception>
    public static T to<T>(this T module, Device device, bool non_blocking = false) where T : nn.Module =>
        module.to(device.type, device.index, non_blocking);

    /// <summary>Does nothing: this engine has the CPU only.</summary>
    /// <returns><paramref name="module"/>.</returns>
    /// <exception cref="ArgumentException">Another device is asked for.</exception>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : nn.Module =>
        deviceType == DeviceType.CPU
            ? module
            : throw new ArgumentException($"The managed engine computes on the CPU; it has no {deviceType}.", nameof(deviceType));

    /// <summary>Converts floating-point parameters and buffers; the device must be the CPU.</summary>
    /// <returns><paramref name="module"/>.</returns>
    public static T to<T>(this T module, Device device, ScalarType type, bool non_blocking = false) where T : nn.Module =>
        module.to(device, non_blocking).to(type, non_blocking);

    /// <summary>Converts floating-point parameters and buffers to a tensor's type.</summary>
    /// <returns><paramref name="module"/>.</returns>
    public static T to<T>(this T module, Tensor other, bool non_blocking = false) where T : nn.Module =>
        module.to(other.dtype, non_blocking);

    /// <summary>Does nothing: the module is on the CPU.</summary>
    /// <returns><paramref name="module"/>.</returns>
    public static T cpu<T>(this T module, bool non_blocking = false) where T : nn.Module => module;

    /// <summary>Converts floating-point parameters and buffers to Float32.</summary>
    /// <returns><paramref name="module"/>.</returns>
    public static T @float<T>(this T module, bool non_blocking = false) where T : nn.Module =>
        module.to(ScalarType.Float32, non_blocking);

    /// <summary>Converts floating-point parameters and buffers to Float64.</summary>
    /// <returns><paramref name="module"/>.</returns>
    public static T @double<T>(this T module, bool non_blocking = false) where T : nn.Module =>
        module.to(ScalarType.Float64, non_blocking);
}
