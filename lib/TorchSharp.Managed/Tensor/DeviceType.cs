namespace TorchSharp;

/// <summary>Where a tensor's memory lies. This engine has the processor only.</summary>
public enum DeviceType
{
    /// <summary>The processor.</summary>
    CPU = 0,
}
