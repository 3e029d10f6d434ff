namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module of one input.</summary>
        public interface IModule<T, TResult>
        {
            /// <summary>Runs the module's forward pass and hooks.</summary>
            TResult call(T input1);
        }

        /// <summary>A module of two inputs.</summary>
        public interface IModule<T1, T2, TResult>
        {
            /// <summary>Runs the module's forward pass and hooks.</summary>
            TResult call(T1 input1, T2 input2);
        }

        /// <summary>A module of six inputs.</summary>
        public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            /// <summary>Runs the module's forward pass and hooks.</summary>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }
    }
}
