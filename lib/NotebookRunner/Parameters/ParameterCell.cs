using System.Text.Json.Nodes;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Parameters;

/// <summary>Sets a notebook's parameters as papermill does: by a cell of its own after the one tagged <c>parameters</c>.</summary>
public static class ParameterCell
{
    /// <summary>The notebook with a cell that sets the named values; the same notebook when there are none.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="values">From name to value, as text.</param>
    /// <exception cref="ParameterException">A name is unknown, a value does not fit, or no cell is tagged.</exception>
    public static Notebook Inject(Notebook notebook, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return notebook;
        var cells = notebook.Cells.ToList();
        var place = cells.FindIndex(cell => cell.Kind == CellKind.Code && cell.HasTag("parameters"));
        if (place < 0)
            throw new ParameterException($"{notebook.Path}: no cell is tagged \"parameters\", so nothing can be set. Leave --parameter out.");
        var declared = DeclaredParameters.In(cells[place].Source);
        cells.Insert(place + 1, new Cell
        {
            Kind = CellKind.Code,
            Id = "injected-parameters",
            Source = string.Join('\n', values.Select(value => $"{value.Key} = {Literal(declared, value.Key, value.Value)};")),
            Metadata = Metadata(cells[place]),
        });
        return notebook with { Cells = cells };
    }

    private static string Literal(IReadOnlyList<DeclaredParameter> declared, string name, string value) =>
        ParameterLiteral.For(
            declared.FirstOrDefault(parameter => parameter.Name == name) ?? throw new ParameterException(
                $"There is no parameter {name}. The notebook's parameters are: {string.Join(", ", declared.Select(parameter => parameter.Name))}."),
            value);

    private static JsonObject Metadata(Cell tagged)
    {
        var metadata = (JsonObject)tagged.Metadata.DeepClone();
        metadata["tags"] = new JsonArray("injected-parameters");
        return metadata;
    }
}
