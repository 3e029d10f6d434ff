using Benchmarks;
using Benchmarks.Tables;
using Benchmarks.Work;

// dotnet run --project tests/Benchmarks [-- --only products,step,layers,elementwise,epochs,scaling] [--sizes 256,512] [--json FILE]
if (Options.Parse(args, out var mistake) is not { } options)
{
    Console.Error.WriteLine(mistake);
    return 2;
}
var table = new Table(Console.Out);
foreach (var threads in (int[])[1, 2])
{
    using var contest = new Contest(threads);
    if (options.Has("products"))
        foreach (var product in MatrixProduct.OfTrainingStep(64, 128).Concat(options.Sizes.SelectMany(MatrixProduct.Square)))
            table.Add(product.Measure(contest));
    if (options.Has("step")) table.Add(TrainingStep.OfChapter5.Measure(contest));
    if (options.Has("layers"))
    {
        table.Add(LeNetStep.Measure(contest));
        foreach (var layer in LayerPass.All)
            table.Add(layer.Measure(contest));
    }
    if (options.Has("elementwise"))
        foreach (var operation in Elementwise.All)
            table.Add(operation.Measure(contest));
    if (options.Has("scaling"))
        foreach (var step in TrainingStep.Sizes)
            table.Add(step.Measure(contest));
}
if (options.Has("epochs"))
    foreach (var row in Epochs.Measure())
        table.Add(row);
table.Explain();
if (options.Json is { } file) table.WriteJson(file);
return 0;
