namespace NeuralNotebooks.Lessons;

/// <summary>
/// What a notebook has shown so far: claims, exercises, changed parameters. A cell that runs again replaces what it said
/// before. Any thread may use it.
/// </summary>
internal sealed class LessonLog
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<string, Claim> claims = [];
    private readonly OrderedDictionary<string, ExerciseResult> exercises = [];
    private readonly OrderedDictionary<string, string> changes = [];

    /// <summary>The log of this process, which runs one notebook.</summary>
    public static LessonLog Current { get; } = new();

    public IReadOnlyList<Claim> Claims
    {
        get { lock (gate) return [.. claims.Values]; }
    }

    public IReadOnlyList<ExerciseResult> Exercises
    {
        get { lock (gate) return [.. exercises.Values]; }
    }

    /// <summary>Why claims are not asserted now, such as "you changed epochs from 10 to 2"; null when they are.</summary>
    public string? WhyNotAsserted
    {
        get { lock (gate) return changes.Count == 0 ? null : "you changed " + string.Join(" and ", changes.Values); }
    }

    public void Add(Claim claim)
    {
        lock (gate) claims[claim.Text] = claim;
    }

    public void Add(ExerciseResult result)
    {
        lock (gate) exercises[result.Id] = result;
    }

    public void SetParameter(string name, object? value, object? standard)
    {
        var (now, before) = (ValueText.Of(value), ValueText.Of(standard));
        lock (gate)
        {
            if (now == before) changes.Remove(name);
            else changes[name] = $"{name} from {before} to {now}";
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            claims.Clear();
            exercises.Clear();
            changes.Clear();
        }
    }
}
