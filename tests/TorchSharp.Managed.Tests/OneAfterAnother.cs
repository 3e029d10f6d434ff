// The default generator and the number of threads are global, as in TorchSharp: tests that use them must not overlap.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
