#:project ../../lib/NeuralNotebooks/NeuralNotebooks.csproj
#:property PublishAot=false

// Trains the pretrained models anew and compares them, bit for bit, with those that lie here:
//
//     dotnet run data/pretrained/reproduce.cs
//
// With `-- --write` it replaces files and cards. After a change of a recipe, copy the printed lengths and hashes into
// lib/NeuralNotebooks/Transfer/Models/PretrainedModels.cs.
using System.Runtime.CompilerServices;
using NeuralNotebooks.Transfer;

var write = args.Contains("--write");
var here = Folder();
var scratch = Directory.CreateTempSubdirectory("pretrained-").FullName;
var same = true;
try
{
    foreach (var model in PretrainedModels.All)
    {
        Console.WriteLine($"{model.Name}: {model.Recipe.Text}");
        using var network = model.Recipe.Train(Console.WriteLine);
        var file = model.Save(network, write ? here : scratch);
        if (write) File.WriteAllText(Path.Combine(here, $"{model.Name}.md"), ModelCard.For(model, network, file));
        var isSame = file == (model.Length, model.Sha256);
        Console.WriteLine($"{(isSame ? "the same as" : "NOT the same as")} in the catalogue: {file.Length}, \"{file.Sha256}\"");
        same &= isSame;
    }
}
finally
{
    Directory.Delete(scratch, recursive: true);
}
return same ? 0 : 1;

static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
