namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the rates by gamma every epoch.</summary>
            /// <param name="optimizer">Whose rates to set.</param>
            /// <param name="gamma">The factor.</param>
            /// <param name="last_epoch">The epoch before the first; −1 to begin a training.</param>
            /// <param name="verbose">Whether each change of a rate is written to the console.</param>
            public static LRScheduler ExponentialLR(
                Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new impl.ExponentialLR(optimizer, gamma, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>lr(epoch) = lr(0) · gamma^epoch.</summary>
                public class ExponentialLR : LRScheduler
                {
                    private readonly double gamma;

                    /// <inheritdoc cref="lr_scheduler.ExponentialLR"/>
                    public ExponentialLR(Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        this.gamma = gamma;
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() => Epoch == 0 ? Rates : Rates.Select(rate => rate * gamma);

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => rate * Kernels.WholePower.Of(gamma, Epoch));
                }
            }
        }
    }
}
