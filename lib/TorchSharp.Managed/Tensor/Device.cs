namespace TorchSharp;

public static partial class torch
{
    /// <summary>The processor, the only device of this engine.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>The device of that name.</summary>
    /// <param name="description">"cpu".</param>
    public static Device device(string description) => new(description);

    /// <summary>The device of that kind.</summary>
    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);

    /// <summary>Where a tensor's memory lies and its operations run.</summary>
    public class Device
    {
        /// <summary>A device of that kind.</summary>
        /// <param name="deviceType">The kind.</param>
        /// <param name="index">Which of several; −1 for the current one.</param>
        public Device(DeviceType deviceType, int index = -1)
        {
            type = deviceType;
            this.index = index;
        }

        /// <summary>A device by its name.</summary>
        /// <param name="description">"cpu".</param>
        /// <exception cref="ArgumentException">This engine has no such device.</exception>
        public Device(string description)
            : this(description is "cpu" or "cpu:0"
                ? DeviceType.CPU
                : throw new ArgumentException($"This engine computes on the \"cpu\"; it has no device \"{description}\".", nameof(description)))
        {
        }

        /// <summary>The kind of device.</summary>
        public DeviceType type { get; }

        /// <summary>Which of several devices of the kind; −1 for the current one.</summary>
        public int index { get; }

        /// <summary>A name stands for its device.</summary>
        public static implicit operator Device(string description) => new(description);

        /// <summary>"cpu".</summary>
        public override string ToString() => "cpu";
    }
}
