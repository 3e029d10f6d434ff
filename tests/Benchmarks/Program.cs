using Benchmarks;

// dotnet run --project tests/Benchmarks [-- --json FILE] [--sizes 256,512]
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;

var sizes = (Option("--sizes") ?? "256,512").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
var report = new Report();
foreach (var threads in (int[])[1, 2])
{
    TorchSharp.torch.set_num_threads(threads);
    OpenBlas.SetThreads(threads);
    using var python = PyTorch.Start(threads);
    foreach (var product in MatrixProduct.OfTrainingStep.Concat(sizes.SelectMany(MatrixProduct.Square)))
        report.Add(product.Name, threads, product.Measure(python));
    report.Add(TrainingStep.Name, threads, TrainingStep.Measure(python));
}
report.Print(Console.Out);
if (Option("--json") is { } file) report.WriteJson(file);
