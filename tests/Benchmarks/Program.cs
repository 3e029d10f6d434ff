using Benchmarks;

// dotnet run --project tests/Benchmarks [-- --json FILE] [--sizes 256,512] [--only conv,LeNet]
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
string[] Words(string name, string otherwise) => (Option(name) ?? otherwise).Split(',', StringSplitOptions.RemoveEmptyEntries);

var sizes = Words("--sizes", "256,512").Select(int.Parse);
var only = Words("--only", "");
(string Name, Func<PyTorch?, Times> Measure)[] works =
[
    .. MatrixProduct.OfTrainingStep.Concat(sizes.SelectMany(MatrixProduct.Square)).Select(product => (product.Name, (Func<PyTorch?, Times>)product.Measure)),
    (TrainingStep.Name, TrainingStep.Measure),
    .. LayerPass.All.Select(layer => (layer.Name, (Func<PyTorch?, Times>)layer.Measure)),
    (LeNetStep.Name, LeNetStep.Measure),
];

var report = new Report();
foreach (var threads in (int[])[1, 2])
{
    TorchSharp.torch.set_num_threads(threads);
    OpenBlas.SetThreads(threads);
    using var python = PyTorch.Start(threads);
    foreach (var (name, measure) in works.Where(work => only.Length == 0 || only.Any(work.Name.Contains)))
        report.Add(name, threads, measure(python));
}
report.Print(Console.Out);
if (Option("--json") is { } file) report.WriteJson(file);
