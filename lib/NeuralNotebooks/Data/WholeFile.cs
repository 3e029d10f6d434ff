namespace NeuralNotebooks.Data;

/// <summary>
/// Writes a file so that its name always stands for a whole one: beside it, under the name with ".tmp", then renamed. Whoever
/// is killed in between leaves the old file, and a ".tmp" that the next writer overwrites.
/// </summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file can't be written, or another process is writing it.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var file = Path.GetFullPath(path);
        var draft = DraftOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                // On the disk before the new name is: a machine that loses power does not keep a name without its bytes.
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, file, overwrite: true);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new IOException($"{file}: you may not write there. Choose a folder that is yours.", error);
        }
    }

    /// <summary>The name under which a file is written.</summary>
    public static string DraftOf(string path) => path + ".tmp";
}
