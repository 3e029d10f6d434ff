namespace TorchSharp.Tests.Determinism;

/// <summary>The same bits from run to run, and for any number of threads.</summary>
public sealed class RepeatabilityTests : IDisposable
{
    private readonly int threads = torch.get_num_threads();

    public static TheoryData<string> Runs => [.. TrainingRun.All.Keys];

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_second_training_from_the_same_seed_ends_elsewhere(string run) =>
        Assert.Equal(TrainingRun.All[run](1), TrainingRun.All[run](1));

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_training_ends_elsewhere_with_another_number_of_threads(string run)
    {
        torch.set_num_threads(1);
        var alone = TrainingRun.All[run](1);
        foreach (var count in (int[])[2, 4])
        {
            torch.set_num_threads(count);
            Assert.Equal((count, alone), (count, TrainingRun.All[run](1)));
        }
    }

    public static TheoryData<string> Operations => [.. OperationDigest.All.Keys];

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_has_other_bits_with_another_number_of_threads(string operation)
    {
        foreach (var type in new[] { torch.float32, torch.float64 })
        {
            torch.set_num_threads(1);
            var alone = OperationDigest.Of(operation, type);
            Assert.Equal(alone, OperationDigest.Of(operation, type));
            foreach (var count in (int[])[2, 3, 4])
            {
                torch.set_num_threads(count);
                Assert.Equal((type, count, alone), (type, count, OperationDigest.Of(operation, type)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_hash_does_not_see_that_the_seed_was_another(string run) =>
        Assert.NotEqual(TrainingRun.All[run](1), TrainingRun.All[run](2));

    public void Dispose() => torch.set_num_threads(threads);
}
