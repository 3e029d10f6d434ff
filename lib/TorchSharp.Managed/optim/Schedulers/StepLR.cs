namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the rates by gamma every step_size epochs.</summary>
            /// <param name="optimizer">Whose rates to set.</param>
            /// <param name="step_size">Epochs from one fall to the next, at least 1.</param>
            /// <param name="gamma">The factor.</param>
            /// <param name="last_epoch">The epoch before the first; −1 to begin a training.</param>
            /// <param name="verbose">Whether each change of a rate is written to the console.</param>
            /// <exception cref="ArgumentOutOfRangeException">step_size is less than 1.</exception>
            public static LRScheduler StepLR(
                Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new impl.StepLR(optimizer, step_size, gamma, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>lr(epoch) = lr(0) · gamma^⌊epoch / step_size⌋.</summary>
                public class StepLR : LRScheduler
                {
                    private readonly int period;
                    private readonly double gamma;

                    /// <inheritdoc cref="lr_scheduler.StepLR"/>
                    public StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfLessThan(step_size, 1);
                        (period, this.gamma) = (step_size, gamma);
                        step();
                    }

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_lr() =>
                        Epoch == 0 || Epoch % period != 0 ? Rates : Rates.Select(rate => rate * gamma);

                    /// <inheritdoc/>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => rate * Kernels.WholePower.Of(gamma, Epoch / period));
                }
            }
        }
    }
}
