// The generator of random numbers is global, as in TorchSharp: tests that seed it must not run at the same time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
