using NeuralNotebooks.Data;
using NeuralNotebooks.Training;

namespace NeuralNotebooks.Tests.Training;

/// <summary>A training run is killed (SIGKILL) again and again, also while it saves, and started again each time.</summary>
public class KillTests
{
    private const int Kills = 20;

    [Fact]
    public void A_run_that_is_killed_twenty_times_ends_with_other_weights()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "run.safetensors");
        var draft = WholeFile.DraftOf(path);
        var whileSaving = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            if (kill % 2 == 0) Kill(path, draft, minimumLength: kill % 6 * 500_000);
            else Kill(path, path, minimumLength: 1);
            if (File.Exists(draft)) whileSaving++;
            // Whenever it was killed, the name stands for a whole file.
            if (File.Exists(path)) Safetensors.Read(path).Dispose();
        }
        Assert.True(whileSaving >= 3, $"Only {whileSaving} of {Kills} kills came while the run was saving.");

        Assert.Equal(KilledRun.Train(null), OwnProcess.Answer(nameof(KilledRun), path));
        Assert.False(File.Exists(draft));
    }

    /// <summary>Starts the run, and kills it as soon as a file was written anew, or so many bytes of it: the draft, or the finished checkpoint.</summary>
    private static void Kill(string path, string watched, long minimumLength)
    {
        var before = Stamp(watched);
        using var process = OwnProcess.Start(nameof(KilledRun), path);
        while (!process.HasExited && (Stamp(watched) is not { } now || now == before || now.Length < minimumLength)) Thread.SpinWait(50);
        Assert.False(process.HasExited, "The run ended before it could be killed.");
        process.Kill();
        process.WaitForExit();
    }

    private static (DateTime Written, long Length)? Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }
}
