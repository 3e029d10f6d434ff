namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Something with a learning rate.</summary>
        public interface ILearningRateController
        {
            /// <summary>How far a step goes.</summary>
            double LearningRate { get; set; }

            /// <summary>The learning rate at the beginning, from which schedules compute.</summary>
            double InitialLearningRate { get; set; }
        }

        /// <summary>Something with a momentum.</summary>
        public interface IMomentum
        {
            /// <summary>How much of the last step goes into the next, from 0 to 1.</summary>
            double Momentum { get; set; }
        }

        /// <summary>Something with two moving averages.</summary>
        public interface IBetas
        {
            /// <summary>How slowly the averages of the gradient and of its square forget, from 0 to 1.</summary>
            (double, double) Betas { get; set; }
        }
    }
}
