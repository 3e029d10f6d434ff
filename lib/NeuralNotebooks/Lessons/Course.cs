using NeuralNotebooks.Data;
using NeuralNotebooks.Display;

namespace NeuralNotebooks.Lessons;

/// <summary>What every notebook of the course calls: at its beginning, after its parameters, and at its end.</summary>
public static class Course
{
    /// <summary>
    /// The second code cell of every notebook: shows what runs it (engine, versions, threads, data folder), and sets up what
    /// the host needs.
    /// </summary>
    /// <exception cref="CourseSetupException">The library was built for another checkout than the notebook's.</exception>
    /// <exception cref="DataFileException">A data file is missing.</exception>
    public static HtmlView Ready()
    {
        SetupCheck.SameCheckout(Environment.CurrentDirectory, CourseFolder.Root);
        SetupCheck.DataExist(CourseFolder.Data);

        List<(string, string)> facts =
        [
            ("Engine", EngineFacts.Engine),
            ("Versions", EngineFacts.Versions),
            ("Threads", EngineFacts.Threads),
            ("Data", CourseFolder.Data),
        ];
        if (HostExtension.LoadOnce() is { } host) facts.Add(("Host", host));
        return new ReadyView(facts);
    }

    /// <summary>
    /// Says what a parameter's default is, in the cell after the one tagged <c>parameters</c>. While a parameter has another
    /// value, claims are not asserted: they show what the reader changed.
    /// </summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value now.</param>
    /// <param name="standard">Its default.</param>
    /// <example><code>Course.Default("epochs", epochs, 10);</code></example>
    public static void Default<T>(string name, T value, T standard) => LessonLog.Current.SetParameter(name, value, standard);

    /// <summary>The last cell of every notebook: how many claims hold, how many exercises are passed, where to go next.</summary>
    /// <param name="next">The next notebook or topic, as the reader should see it; null for none.</param>
    public static HtmlView Summary(string? next = null) => new SummaryView(LessonLog.Current.Claims, LessonLog.Current.Exercises, next);
}
