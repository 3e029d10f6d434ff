namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the rates by a factor when a metric has stopped improving; call <c>step(metric)</c> once an epoch.</summary>
            /// <param name="optimizer">Whose rates to set.</param>
            /// <param name="mode">"min" when the metric is to fall, "max" when it is to rise.</param>
            /// <param name="factor">The factor, less than 1.</param>
            /// <param name="patience">Epochs without improvement that are borne; the next one lowers the rates.</param>
            /// <param name="threshold">What counts as an improvement.</param>
            /// <param name="threshold_mode">"rel": by a share of the best value; "abs": by so much.</param>
            /// <param name="cooldown">Epochs after a fall in which none is counted as bad.</param>
            /// <param name="min_lr">The smallest rates, one a group; null for zeros.</param>
            /// <param name="eps">A smaller change of a rate is not made.</param>
            /// <param name="verbose">Whether each change of a rate is written to the console.</param>
            /// <exception cref="ArgumentException">
            /// A mode is unknown, the factor is not less than 1, or min_lr has another number of rates than the optimizer has groups.
            /// </exception>
            public static LRScheduler ReduceLROnPlateau(
                Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4,
                string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false) =>
                new impl.ReduceLROnPlateau(
                    optimizer, mode, factor, patience, threshold, threshold_mode, cooldown, min_lr, eps, verbose);

            public static partial class impl
            {
                /// <summary>Lowers the rates when a metric has not improved for more than patience epochs.</summary>
                public class ReduceLROnPlateau : LRScheduler
                {
                    private readonly Func<double, double, bool> isBetter;
                    private readonly double factor, eps;
                    private readonly double[] smallest;
                    private readonly int patience, cooldown;
                    private double best;
                    private int bad, rest;

                    /// <inheritdoc cref="lr_scheduler.ReduceLROnPlateau"/>
                    public ReduceLROnPlateau(
                        Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4,
                        string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8,
                        bool verbose = false)
                        : base(optimizer, -1, verbose)
                    {
                        if (!(factor < 1)) throw new ArgumentException("The factor must be less than 1.", nameof(factor));
                        isBetter = Improvement(mode, threshold_mode, threshold);
                        best = mode == "min" ? double.PositiveInfinity : double.NegativeInfinity;
                        smallest = Smallest(min_lr, BaseRates.Length);
                        (this.factor, this.patience, this.cooldown, this.eps) = (factor, patience, cooldown, eps);
                        Epoch = 0;
                    }

                    /// <summary>Not for this plan, which needs a metric.</summary>
                    /// <exception cref="InvalidOperationException">Always.</exception>
                    public override void step() => throw NeedsMetric();

                    /// <inheritdoc cref="step()"/>
                    public override void step(int? epoch) => throw NeedsMetric();

                    /// <summary>Notes the metric of an epoch, and lowers the rates when patience is at its end.</summary>
                    /// <param name="current">The metric.</param>
                    /// <param name="epoch">The epoch; null for the next.</param>
                    public override void step(double current, int? epoch = null)
                    {
                        _step_count++;
                        Epoch = epoch ?? Epoch + 1;
                        if (isBetter(current, best)) (best, bad) = (current, 0);
                        else bad++;
                        if (rest > 0) (rest, bad) = (rest - 1, 0);
                        if (bad <= patience) return;
                        SetRates([.. Rates.Zip(smallest, Lowered)]);
                        (rest, bad) = (cooldown, 0);
                    }

                    private double Lowered(double rate, double least)
                    {
                        var lowered = Math.Max(rate * factor, least);
                        return rate - lowered > eps ? lowered : rate;
                    }

                    private static Func<double, double, bool> Improvement(string mode, string thresholdMode, double threshold) =>
                        (mode, thresholdMode) switch
                        {
                            ("min", "rel") => (value, best) => value < best * (1 - threshold),
                            ("max", "rel") => (value, best) => value > best * (1 + threshold),
                            ("min", "abs") => (value, best) => value < best - threshold,
                            ("max", "abs") => (value, best) => value > best + threshold,
                            ("min" or "max", _) => throw new ArgumentException(
                                $"The threshold mode is \"{thresholdMode}\"; it must be \"rel\" or \"abs\".", nameof(thresholdMode)),
                            _ => throw new ArgumentException($"The mode is \"{mode}\"; it must be \"min\" or \"max\".", nameof(mode)),
                        };

                    private static double[] Smallest(IList<double>? rates, int groups) => rates switch
                    {
                        null => new double[groups],
                        _ when rates.Count == groups => [.. rates],
                        _ => throw new ArgumentException(
                            $"min_lr has {rates.Count} rates; the optimizer has {groups} groups.", nameof(rates)),
                    };

                    private static InvalidOperationException NeedsMetric() =>
                        new("ReduceLROnPlateau looks at a metric: call step(metric), with the validation loss, for example.");
                }
            }
        }
    }
}
