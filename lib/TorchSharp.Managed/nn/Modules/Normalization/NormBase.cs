using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What layers have in common that normalize channels and keep running statistics of them.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = nameof(weight))] private Parameter? ownWeight;
    [ComponentName(Name = nameof(bias))] private Parameter? ownBias;
    [ComponentName(Name = nameof(running_mean))] private Tensor? ownMean;
    [ComponentName(Name = nameof(running_var))] private Tensor? ownVariance;
    [ComponentName(Name = nameof(num_batches_tracked))] private Tensor? ownCount;

    /// <summary>Weights of 1, biases of 0, running means of 0 and variances of 1.</summary>
    /// <param name="num_features">How many channels.</param>
    /// <param name="eps">Keeps the divisor from zero.</param>
    /// <param name="momentum">How fast running statistics follow; null for the average of all batches.</param>
    /// <param name="affine">Whether there are weights and biases.</param>
    /// <param name="track_running_stats">Whether there are running statistics.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="dtype">Float32, the default, or Float64.</param>
    /// <param name="name">The module's name.</param>
    public NormBase(
        long num_features, double eps, double? momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype, string name)
        : base(name)
    {
        (this.num_features, this.eps, this.momentum) = (num_features, eps, momentum);
        (this.affine, this.track_running_stats) = (affine, track_running_stats);
        using (NewDisposeScope())
        {
            if (affine)
            {
                ownWeight = new TableParameter(ones(num_features, dtype, device));
                ownBias = new TableParameter(zeros(num_features, dtype, device));
            }
            if (track_running_stats)
            {
                ownMean = zeros(num_features, dtype, device);
                ownVariance = ones(num_features, dtype, device);
                ownCount = zeros([], ScalarType.Int64, device);
            }
            RegisterComponents();
        }
    }

    /// <summary>How many channels.</summary>
    public long num_features { get; }

    /// <summary>Keeps the divisor from zero.</summary>
    public double eps { get; set; }

    /// <summary>How fast running statistics follow: the share of the newest batch. Null for the average of all batches.</summary>
    public double? momentum { get; set; }

    /// <summary>Whether there are weights and biases.</summary>
    public bool affine { get; }

    /// <summary>Whether there are running statistics.</summary>
    public bool track_running_stats { get; }

    /// <summary>The factor of each channel [num_features]; null unless affine.</summary>
    public Parameter? weight
    {
        get => ownWeight;
        set => ConditionallyRegisterParameter(nameof(weight), ownWeight = value);
    }

    /// <summary>What is added to each channel [num_features]; null unless affine.</summary>
    public Parameter? bias
    {
        get => ownBias;
        set => ConditionallyRegisterParameter(nameof(bias), ownBias = value);
    }

    /// <summary>The running mean of each channel [num_features]; null when not tracked.</summary>
    public Tensor? running_mean
    {
        get => ownMean;
        set => ConditionallyRegisterBuffer(nameof(running_mean), ownMean = value);
    }

    /// <summary>The running, unbiased variance of each channel [num_features]; null when not tracked.</summary>
    public Tensor? running_var
    {
        get => ownVariance;
        set => ConditionallyRegisterBuffer(nameof(running_var), ownVariance = value);
    }

    /// <summary>How many batches the running statistics have seen: an Int64 scalar; null when not tracked.</summary>
    public Tensor? num_batches_tracked
    {
        get => ownCount;
        set => ConditionallyRegisterBuffer(nameof(num_batches_tracked), ownCount = value);
    }

    /// <summary>Weights of 1 and biases of 0; and <see cref="reset_running_stats"/>.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        if (ownWeight is not null) nn.init.ones_(ownWeight);
        if (ownBias is not null) nn.init.zeros_(ownBias);
    }

    /// <summary>Running means of 0, variances of 1, no batches seen.</summary>
    public void reset_running_stats()
    {
        if (!track_running_stats) return;
        nn.init.zeros_(ownMean!);
        nn.init.ones_(ownVariance!);
        nn.init.zeros_(ownCount!);
    }

    /// <summary>Throws unless the layer takes inputs of so many dimensions.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    protected abstract void ValidateInputDimensions(Tensor input);
}
