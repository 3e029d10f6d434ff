using System.Globalization;
using System.Text;

namespace NotebookRunner.Worker;

/// <summary>A console stream of a cell.</summary>
/// <param name="gate">Where the text goes.</param>
/// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
internal sealed class GateWriter(OutputGate gate, string name) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;

    // A notebook's lines end alike on every platform.
    public override string NewLine => "\n";

    public override void Write(char value) => gate.Write(name, [value]);

    public override void Write(string? value) => gate.Write(name, value);

    public override void Write(ReadOnlySpan<char> buffer) => gate.Write(name, buffer);

    public override void Write(char[] buffer, int index, int count) => gate.Write(name, buffer.AsSpan(index, count));

    public override void WriteLine() => gate.Write(name, "\n");

    public override void WriteLine(string? value) => gate.Write(name, value + "\n");

    public override void WriteLine(ReadOnlySpan<char> buffer) => gate.Write(name, string.Concat(buffer, "\n"));

    public override void Flush() => gate.Flush();
}
