namespace TorchSharp;

public static partial class torch
{
    /// <summary>Helpers around training.</summary>
    public static partial class utils
    {
        /// <summary>Data in mini-batches.</summary>
        public static partial class data
        {
            /// <summary>Examples that a <see cref="Modules.DataLoader{T, S}"/> puts into batches.</summary>
            /// <typeparam name="T">What an example is.</typeparam>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>How many examples there are.</summary>
                public abstract long Count { get; }

                /// <summary>One example. A loader with several workers calls it from several threads.</summary>
                /// <param name="index">Its number, from 0.</param>
                public abstract T GetTensor(long index);

                /// <summary>Disposes of what the dataset owns.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <inheritdoc cref="Dispose()"/>
                protected virtual void Dispose(bool disposing) { }
            }

            /// <summary>Examples whose tensors have names, such as "data" and "label".</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>;

            /// <summary>Examples whose tensors have places, such as the image first and then its class.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>;
        }
    }
}
