using System.Text.Json;
using NotebookRunner.Checking;
using NotebookRunner.Notebooks;

namespace NotebookRunner.Site;

/// <summary>The formulas of the course as MathML, made once by a maintainer and committed, so that neither a page nor the runner
/// needs a script to set mathematics.</summary>
public sealed class FormulaStore
{
    /// <summary>The file's name in the notebooks' folder.</summary>
    public const string FileName = "formulas.json";

    /// <summary>What a maintainer does about a formula that is missing or no longer used.</summary>
    public const string Remedy = "Run 'npm ci && npm run formulas' in lib/NotebookRunner/Site/Formulas and commit notebooks/formulas.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly IReadOnlyDictionary<string, StoredFormula> formulas;

    private FormulaStore(string file, IReadOnlyDictionary<string, StoredFormula> formulas)
    {
        File = file;
        this.formulas = formulas;
    }

    /// <summary>A store that holds nothing: every formula shows as its TeX.</summary>
    public static FormulaStore Empty { get; } = new(FileName, new Dictionary<string, StoredFormula>());

    /// <summary>The file that the formulas came from.</summary>
    public string File { get; }

    /// <summary>Reads the store. A file that is not there is an empty store.</summary>
    /// <exception cref="InvalidDataException">The file is damaged: not JSON, or an entry lies under another formula's key.</exception>
    public static FormulaStore Load(string file)
    {
        if (!System.IO.File.Exists(file)) return new FormulaStore(file, Empty.formulas);
        try
        {
            var read = JsonSerializer.Deserialize<Dictionary<string, StoredFormula>>(System.IO.File.ReadAllText(file), Json)
                ?? throw new JsonException("it holds no object");
            foreach (var (key, stored) in read)
                if (stored?.Tex is null || stored.Mathml is null || new Formula(stored.Tex, stored.Display).Hash != key)
                    throw new JsonException($"the entry '{key}' is not the formula that this key stands for");
            return new FormulaStore(file, read);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file} is damaged: {error.Message.TrimEnd('.')}. {Remedy}.", error);
        }
    }

    /// <summary>The formula's <c>math</c> element, or null when the store does not hold it.</summary>
    public string? Find(Formula formula) => formulas.TryGetValue(formula.Hash, out var stored) ? stored.Mathml : null;

    /// <summary>The warning for a page that shows formulas as TeX.</summary>
    internal static string Warning(string page, IReadOnlyCollection<Formula> missing) => FormattableString.Invariant(
        $"{page}: {missing.Count} formulas show as TeX, the first is '{missing.First().Tex}'. {Remedy}.");

    /// <summary>What the store and the notebooks do not agree about: formulas that the store lacks, one finding a place, and
    /// formulas that it holds although no notebook has them.</summary>
    /// <param name="notebooks">All chapters of the course: a formula is unused only if none of them has it.</param>
    public IEnumerable<Finding> Findings(IReadOnlyCollection<Notebook> notebooks) => Missing(notebooks).Concat(Unused(notebooks));

    internal IEnumerable<Finding> Missing(IReadOnlyCollection<Notebook> notebooks) =>
        from use in notebooks.SelectMany(FormulaUse.In)
        where !formulas.ContainsKey(use.Formula.Hash)
        select new Finding(use.File, use.CellId, use.Line, $"The formula '{use.Formula.Tex}' is not typeset.", Remedy + ".");

    internal IEnumerable<Finding> Unused(IReadOnlyCollection<Notebook> notebooks)
    {
        var used = notebooks.SelectMany(FormulaUse.In).Select(use => use.Formula.Hash).ToHashSet();
        return from stored in formulas
               where !used.Contains(stored.Key)
               select new Finding(File, null, null, $"No notebook has the formula '{stored.Value.Tex}' any more.", Remedy + ".");
    }
}
