using System.Globalization;

namespace NeuralNotebooks.Transfer;

/// <summary>What to know about a pretrained model before you use it (after M. Mitchell et al., "Model cards for model reporting", 2019).</summary>
public static class ModelCard
{
    /// <summary>How to make all pretrained models anew.</summary>
    public const string Command = "dotnet run data/pretrained/reproduce.cs";

    /// <summary>The card as Markdown. The accuracy is measured now.</summary>
    /// <param name="model">The catalogue's entry.</param>
    /// <param name="network">Its network.</param>
    /// <param name="file">Length and SHA-256 of its file.</param>
    public static string For(PretrainedModel model, Mlp network, (long Length, string Sha256) file)
    {
        var recipe = model.Recipe;
        var test = recipe.Test(network);
        return string.Create(CultureInfo.InvariantCulture, $"""
            # {model.Name}

            {model.About}

            | | |
            |---|---|
            | file | `{model.FileName}`, safetensors, {file.Length:#,0} bytes |
            | SHA-256 | `{file.Sha256}` |
            | architecture | {string.Join('-', recipe.Sizes)}: linear layers `fc1` and `fc2`, ReLU between them; the output is one score a class |
            | classes | the digits {string.Join(", ", recipe.Digits)} |
            | training data | MNIST's training images of these digits (`data/README.md`) |
            | recipe | {recipe.Text} |
            | accuracy | {test.Accuracy} on MNIST's test images of these digits |
            | made with | `{Command}`, which gives the same file, bit for bit, on any processor with fused multiply-add |
            | licence | that of MNIST, from which it was made: CC BY-SA 3.0 |

            It expects 784 inputs, an image of 28×28 pixels row by row, scaled from −1 (black) to 1 (white ink). It was made to
            teach transfer. It has seen single, centred digits only, and it gives one of its classes to anything.

            """);
    }
}
