namespace NeuralNotebooks.Data;

/// <summary>
/// MNIST: 70,000 handwritten digits of 28×28 grey pixels, 60,000 for training and 10,000 for the final test.
/// Y. LeCun, C. Cortes and C. Burges; licence CC BY-SA 3.0.
/// </summary>
public sealed class Mnist
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, Mnist> Loaded = [];

    private readonly ImageSet test;

    private Mnist(ImageSet train, ImageSet test)
    {
        Train = train;
        this.test = test;
    }

    /// <summary>The 60,000 training images. Choose everything on these, with <see cref="ImageSet.Split"/>.</summary>
    public ImageSet Train { get; }

    /// <summary>
    /// The 10,000 test images. Open them once, at the end, to measure the network that you chose. Who chooses by them (a
    /// learning rate, a number of epochs, the best of several runs) measures how well the choice fits them, and no more.
    /// </summary>
    public ImageSet OpenTest() => test;

    /// <summary>
    /// Reads, verifies and unpacks the four files, in well under a second. Later calls for the same folder return what was
    /// read first. Any number of threads may call this.
    /// </summary>
    /// <param name="folder">The folder with the four files; by default <c>mnist</c> in <see cref="CourseFolder.Data"/>.</param>
    /// <exception cref="DataFileException">A file is missing, unreadable, damaged, or another one.</exception>
    public static Mnist Load(string? folder = null)
    {
        folder = Path.GetFullPath(folder ?? Path.Combine(CourseFolder.Data, "mnist"));
        lock (Gate)
        {
            if (!Loaded.TryGetValue(folder, out var mnist)) Loaded[folder] = mnist = Read(folder);
            return mnist;
        }
    }

    private static Mnist Read(string folder)
    {
        var test = Task.Run(() => ReadSet(folder, CourseFiles.MnistTestImages, CourseFiles.MnistTestLabels));
        try
        {
            return new Mnist(ReadSet(folder, CourseFiles.MnistTrainImages, CourseFiles.MnistTrainLabels), test.GetAwaiter().GetResult());
        }
        finally
        {
            // One error is enough: the other task's is not reported, only waited for.
            Task.WhenAny(test).Wait();
        }
    }

    private static ImageSet ReadSet(string folder, DataFile images, DataFile labels)
    {
        var classes = labels.Read(folder)[labels.HeaderLength..];
        return new ImageSet(images.Read(folder), classes, 28, 28, offset: images.HeaderLength);
    }
}
