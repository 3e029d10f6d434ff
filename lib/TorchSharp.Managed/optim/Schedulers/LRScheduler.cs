using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Plans for the learning rate: <c>scheduler.step()</c> once an epoch, after the optimizer's steps.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>A plan for the learning rates of an optimizer's groups.</summary>
            public abstract class LRScheduler
            {
                /// <summary>How often the plan has set rates; the constructor's first time counts.</summary>
                protected int _step_count;

                private readonly Optimizer? optimizer;
                private readonly bool verbose;
                private double[] lastRates = [];

                /// <summary>A scheduler that has no optimizer of its own.</summary>
                protected LRScheduler() { }

                /// <summary>A plan for an optimizer. A derived class calls <see cref="step()"/> when it is ready, for the first rates.</summary>
                /// <param name="optimizer">Whose rates to set.</param>
                /// <param name="last_epoch">The epoch before the first; −1 to begin a training.</param>
                /// <param name="verbose">Whether each change of a rate is written to the console.</param>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    (this.optimizer, Epoch, this.verbose) = (optimizer, last_epoch, verbose);
                    BaseRates = [.. optimizer.ParamGroups.Select(group => group.InitialLearningRate)];
                    lastRates = [.. Rates];
                }

                /// <summary>The epoch that the present rates are for, from 0.</summary>
                private protected int Epoch { get; set; } = -1;

                /// <summary>The groups' rates at the beginning.</summary>
                private protected double[] BaseRates { get; } = [];

                /// <summary>The groups' present rates.</summary>
                private protected IEnumerable<double> Rates => optimizer!.ParamGroups.Select(group => group.LearningRate);

                /// <summary>Goes on to the next epoch.</summary>
                public virtual void step() => step(null);

                /// <summary>Goes to an epoch, whose rates are computed from the first ones; null for the next.</summary>
                public virtual void step(int? epoch)
                {
                    _step_count++;
                    Epoch = epoch ?? Epoch + 1;
                    SetRates([.. epoch is null ? get_lr() : get_closed_form_lr()]);
                }

                /// <summary>Goes on to the next epoch, or to a given one; most plans don't look at the metric.</summary>
                /// <param name="current">A metric, such as the validation loss.</param>
                /// <param name="epoch">The epoch; null for the next.</param>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>The rates of the epoch, from those before it, one a group.</summary>
                protected virtual IEnumerable<double> get_lr() => Rates;

                /// <summary>The rates of the epoch, from the first ones, one a group.</summary>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                /// <summary>The rates that were set last, one a group.</summary>
                public IEnumerable<double> get_last_lr() => lastRates;

                /// <summary>Sets the rates of the groups.</summary>
                private protected void SetRates(double[] rates)
                {
                    foreach (var (group, rate) in optimizer!.ParamGroups.Zip(rates)) group.LearningRate = rate;
                    for (var i = 0; verbose && i < rates.Length; i++)
                        if (rates[i] != lastRates[i])
                            Console.WriteLine("Adjusting learning rate to " + rates[i].ToString(CultureInfo.InvariantCulture));
                    lastRates = rates;
                }
            }
        }
    }
}
