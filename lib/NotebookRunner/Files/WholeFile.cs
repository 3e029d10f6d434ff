using System.Text;

namespace NotebookRunner.Files;

/// <summary>Writes files so that a reader sees the old or the new one whole, never a part.</summary>
public static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text as UTF-8 to a file beside the target, then renames it into place.</summary>
    /// <param name="path">The target; its folder is made when it is not there.</param>
    /// <param name="text">What to write.</param>
    /// <exception cref="IOException">The folder can't be written to; the message is the system's.</exception>
    public static void Write(string path, string text)
    {
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(draft, text, Utf8);
            File.Move(draft, target, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
