// The engine's generator and the lesson's log are global: a test that draws or logs meanwhile would change another's numbers.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
