namespace NeuralNotebooks.Data;

/// <summary>The data files of the course. Where they come from is in <c>data/README.md</c>.</summary>
public static class CourseFiles
{
    /// <summary>60,000 images, for training and for choosing.</summary>
    public static DataFile MnistTrainImages { get; } = new("mnist/train-images-idx3-ubyte.gz", 47_040_016,
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db", 60_000, 28, 28);

    /// <summary>Their labels.</summary>
    public static DataFile MnistTrainLabels { get; } = new("mnist/train-labels-idx1-ubyte.gz", 60_008,
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5", 60_000);

    /// <summary>10,000 images, for the final test only.</summary>
    public static DataFile MnistTestImages { get; } = new("mnist/t10k-images-idx3-ubyte.gz", 7_840_016,
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7", 10_000, 28, 28);

    /// <summary>Their labels.</summary>
    public static DataFile MnistTestLabels { get; } = new("mnist/t10k-labels-idx1-ubyte.gz", 10_008,
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2", 10_000);

    /// <summary>1,797 lines of 64 pixels (0 to 16) and a label, separated by commas.</summary>
    public static DataFile OpticalDigits { get; } = new("optdigits/digits.csv.gz", 264_712,
        "6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DataFile> All { get; } =
        [MnistTrainImages, MnistTrainLabels, MnistTestImages, MnistTestLabels, OpticalDigits];
}
