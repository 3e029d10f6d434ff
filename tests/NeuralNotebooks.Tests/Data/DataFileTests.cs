using NeuralNotebooks.Data;

namespace NeuralNotebooks.Tests.Data;

public class DataFileTests
{
    private static readonly DataFile Labels = CourseFiles.MnistTestLabels;
    private static readonly string Name = Path.GetFileName(Labels.Name);

    [Fact]
    public void A_missing_file_is_named_in_the_error() => Fails(folder => { }, "does not exist");

    [Fact]
    public void A_missing_folder_is_an_error_of_the_file() =>
        Assert.Contains("does not exist", Assert.Throws<DataFileException>(() => Labels.Read("/no such folder")).Message);

    [Fact]
    public void A_folder_in_place_of_the_file_is_named_in_the_error() =>
        Fails(folder => Directory.CreateDirectory(Path.Combine(folder.Path, Name)), "a folder has this name");

    [Fact]
    public void An_empty_file_is_named_in_the_error() => Fails(folder => folder.Write(Name, []), "the file is empty");

    [Fact]
    public void A_file_that_is_not_gzip_is_named_in_the_error() =>
        Fails(folder => folder.Write(Name, "<html>Not found</html>"u8), "no gzip file", "0x3C68746D");

    [Fact]
    public void A_file_that_another_process_locks_is_named_in_the_error()
    {
        using var folder = new TestFolder();
        var file = folder.Write(Name, Gzip.Packed(Labels));
        using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        AssertOneClearError(folder, "can't be read");
    }

    [Fact]
    public void A_file_without_permission_is_named_in_the_error()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Assert.Skip("Whoever runs this test may read every file.");
        Fails(folder =>
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Write(Name, Gzip.Packed(Labels)), UnixFileMode.None);
        }, "may not read");
    }

    [Fact]
    public void A_truncated_file_is_named_in_the_error() => Fails(folder => folder.Write(Name, Gzip.Packed(Labels).AsSpan()[..2000]));

    [Fact]
    public void A_file_cut_in_its_last_byte_is_named_in_the_error() =>
        Fails(folder => folder.Write(Name, Gzip.Packed(Labels).AsSpan()[..^1]), "cut");

    [Fact]
    public void A_flipped_bit_is_found_by_the_checksum() => Fails(folder =>
    {
        var packed = Gzip.Packed(Labels);
        packed[^6] ^= 4;
        folder.Write(Name, packed);
    }, "damaged");

    [Fact]
    public void A_changed_content_is_found_by_the_hash() => Fails(folder =>
    {
        var bytes = Gzip.Unpacked(Labels);
        bytes[5000] ^= 1;
        folder.Write(Name, Gzip.Pack(bytes));
    }, "SHA-256", "was changed");

    [Fact]
    public void Bytes_after_the_data_are_found() =>
        Fails(folder => folder.Write(Name, Gzip.Pack([.. Gzip.Unpacked(Labels), 0])), "more than 10,008 bytes");

    [Fact]
    public void Bytes_after_the_gzip_stream_are_found() =>
        Fails(folder => folder.Write(Name, [.. Gzip.Packed(Labels), 1, 2, 3]), "appended");

    [Fact]
    public void A_wrong_magic_number_is_found() => Fails(folder =>
    {
        var bytes = Gzip.Unpacked(Labels);
        bytes[1] = 7;
        folder.Write(Name, Gzip.Pack(bytes));
    }, "0x00070801");

    [Fact]
    public void A_wrong_count_is_found() => Fails(folder =>
    {
        var bytes = Gzip.Unpacked(Labels);
        bytes[7]++;
        folder.Write(Name, Gzip.Pack(bytes));
    }, "10,001 labels");

    [Fact]
    public void Images_in_place_of_labels_are_called_images() =>
        Fails(folder => folder.Write(Name, Gzip.Packed(CourseFiles.MnistTestImages)), "it holds 10,000 images of 28×28 pixels");

    [Fact]
    public void Labels_in_place_of_images_are_called_labels()
    {
        using var folder = new TestFolder();
        folder.Write("t10k-images-idx3-ubyte.gz", Gzip.Packed(Labels));
        var error = Assert.Throws<DataFileException>(() => CourseFiles.MnistTestImages.Read(folder.Path));
        Assert.Contains("it holds 10,000 labels", error.Message);
    }

    [Fact]
    public void A_file_that_was_unpacked_by_hand_is_read()
    {
        using var folder = new TestFolder();
        folder.Write(Name, Gzip.Unpacked(Labels));
        Assert.Equal(Gzip.Unpacked(Labels), Labels.Read(folder.Path));
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_not_unpacked()
    {
        using var folder = new TestFolder();
        byte[] header = Gzip.Unpacked(Labels)[..8];
        folder.Write(Name, Gzip.Pack([.. header, .. new byte[100_000_000]]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertOneClearError(folder, "more than 10,008 bytes");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void The_remedy_for_a_file_of_the_course_is_git_checkout()
    {
        var file = Path.Combine(CourseFolder.Root, "data", "mnist", Name);
        Assert.Contains("`git checkout -- data/mnist/t10k-labels-idx1-ubyte.gz`", CourseFolder.RemedyFor(file));
    }

    private static void Fails(Action<TestFolder> damage, params string[] expected)
    {
        using var folder = new TestFolder();
        damage(folder);
        AssertOneClearError(folder, expected);
    }

    private static void AssertOneClearError(TestFolder folder, params string[] expected)
    {
        var error = Assert.Throws<DataFileException>(() => Labels.Read(folder.Path));
        Assert.StartsWith(Path.Combine(folder.Path, Name) + ": ", error.Message);
        Assert.Contains("Expected: 10,000 labels", error.Message);
        Assert.EndsWith("Copy the file again from the course's data folder, or unset NEURAL_NOTEBOOKS_DATA to use that folder.", error.Message);
        foreach (var part in expected) Assert.Contains(part, error.Found);
    }
}
