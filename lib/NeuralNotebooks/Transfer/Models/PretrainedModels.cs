namespace NeuralNotebooks.Transfer;

/// <summary>The trained networks that come with the course. <c>data/pretrained</c> has a card for each.</summary>
public static class PretrainedModels
{
    /// <summary>The network of chapter 5: ten epochs on all of MNIST.</summary>
    public static PretrainedModel MnistChapter5 { get; } = new("mnist-chapter-5", "The network that chapter 5 trains, as its own run leaves it.",
        new PretrainingRecipe(Classes: 10, Epochs: 10, Seed: 1, LogSoftmaxTwice: true),
        407_720, "10cc7580e6aa719432611f1246fdbbb0eeb7d94129acf719163ae20918b214fb");

    /// <summary>The source of the change of domain: five epochs on all of MNIST.</summary>
    public static PretrainedModel Mnist { get; } = new("mnist", "The source model when chapter 6 goes on to the UCI optical digits.",
        new PretrainingRecipe(Classes: 10, Epochs: 5, Seed: 1),
        407_696, "af3f2afc74b43b3d5e09806dddf16264f5e663ce2caf84235abdcd995a109938");

    /// <summary>The source of the change of classes: five epochs on the digits 0 to 4.</summary>
    public static PretrainedModel MnistZeroToFour { get; } = new("mnist-0-to-4", "The source model when chapter 6 goes on to the digits 5 to 9.",
        new PretrainingRecipe(Classes: 5, Epochs: 5, Seed: 1),
        405_108, "2c88640c4118b97fd383de9119aabde1580a417386020ef8508aec5995717b90");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PretrainedModel> All { get; } = [MnistChapter5, Mnist, MnistZeroToFour];
}
