namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Lets the rates fall along half a cosine, from the first ones to eta_min after T_max epochs, and rise again.</summary>
            /// <param name="optimizer">Whose rates to set.</param>
            /// <param name="T_max">Epochs from the top to the bottom.</param>
            /// <param name="eta_min">The smallest rate.</param>
            /// <param name="last_epoch">The epoch before the first; −1 to begin a training.</param>
            /// <param name="verbose">Whether each change of a rate is written to the console.</param>
            /// <exception cref="ArgumentOutOfRangeException">T_max is not positive.</exception>
            public static LRScheduler CosineAnnealingLR(
                Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) =>
                new impl.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);

            /// <summary>The plans.</summary>
            public static partial class impl
            {
                /// <summary>
                /// lr(epoch) = eta_min + (lr(0) − eta_min) · (1 + cos(π · epoch / T_max)) / 2 (Loshchilov and Hutter 2017, without
                /// restarts). Each rate is computed from the one before, so that the plan can be combined with others.
                /// </summary>
                public class CosineAnnealingLR : LRScheduler
                {
                    private readonly double period, smallest;

                    /// <inheritdoc cref="lr_scheduler.CosineAnnealingLR"/>
                    public CosineAnnealingLR(
                        Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(T_max);
                        (period, smallest) = (T_max, eta_min);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (Epoch == 0) return Rates;
                        if (_step_count == 1) return get_closed_form_lr();
                        // Where the rate before was eta_min, no factor leads away from it.
                        if ((Epoch - 1 - period) % (2 * period) == 0)
                            return Rates.Zip(BaseRates, (rate, first) => rate + (first - smallest) * (1 - Math.Cos(Math.PI / period)) / 2);
                        var factor = (1 + Math.Cos(Math.PI * Epoch / period)) / (1 + Math.Cos(Math.PI * (Epoch - 1) / period));
                        return Rates.Select(rate => factor * (rate - smallest) + smallest);
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(first => smallest + (first - smallest) * (1 + Math.Cos(Math.PI * Epoch / period)) / 2);
                }
            }
        }
    }
}
