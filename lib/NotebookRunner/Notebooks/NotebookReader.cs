using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookRunner.Notebooks;

/// <summary>Reads notebooks strictly: what nbformat 4 does not allow is one error that says where and what.</summary>
public static class NotebookReader
{
    private const string Remedy = "Restore the file from version control, or repair it there by hand.";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions StrictJson = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Reads a notebook from a file.</summary>
    /// <param name="path">The <c>.ipynb</c> file.</param>
    /// <exception cref="NotebookException">The file can't be read, or is no notebook of format 4.</exception>
    public static Notebook Read(string path)
    {
        try
        {
            return Parse(StrictUtf8.GetString(File.ReadAllBytes(path)), path);
        }
        catch (DecoderFallbackException)
        {
            throw new NotebookException(path, "not UTF-8 text, as a notebook must be", Remedy);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var fault = Directory.Exists(path) ? "a folder, where a notebook was expected"
                : File.Exists(path) ? "can't be read" : "no such file";
            throw new NotebookException(path, fault, "Check the path and your rights to it.");
        }
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="path">The file that it stands for; named in errors.</param>
    /// <exception cref="NotebookException">The text is no notebook of format 4.</exception>
    public static Notebook Parse(string text, string path)
    {
        try
        {
            if (text.StartsWith('\uFEFF'))
                throw JsonField.Wrong("start", "a byte order mark, which Jupyter does not read");
            var root = JsonNode.Parse(text, documentOptions: StrictJson) as JsonObject
                ?? throw JsonField.Wrong("start", "not a JSON object");
            JsonTexts.Validate(root);
            return Document(new JsonField("document", root)) with { Path = Path.GetFullPath(path) };
        }
        catch (JsonException error)
        {
            throw new NotebookException(path, $"not valid JSON at line {error.LineNumber + 1}", Remedy);
        }
        catch (InvalidDataException error)
        {
            throw new NotebookException(path, $"not a notebook of format 4: {error.Message}", Remedy);
        }
    }

    private static Notebook Document(JsonField document)
    {
        if (document.WholeNumber("nbformat") is var major and not 4)
            throw JsonField.Wrong(document.Place, $"\"nbformat\" is {major}, not 4");
        var minor = document.WholeNumber("nbformat_minor");
        var metadata = document.Object("metadata");
        MetadataRules.Document(metadata);
        var cells = document.List("cells").Select((cell, index) => CellJson.Read(cell, index + 1, minor)).ToList();
        var repeated = cells.Where(cell => cell.Id != "").GroupBy(cell => cell.Id).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
            throw JsonField.Wrong(document.Place, $"the cell id \"{repeated.Key}\" is used {repeated.Count()} times");
        return new Notebook
        {
            FormatMinor = minor,
            Metadata = (JsonObject)metadata.DeepClone(),
            Cells = cells,
            Extra = document.Except("nbformat", "nbformat_minor", "metadata", "cells"),
        };
    }
}
