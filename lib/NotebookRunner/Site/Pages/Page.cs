namespace NotebookRunner.Site;

/// <summary>What makes one page of the site different from another.</summary>
internal sealed record Page
{
    /// <summary>The title, as text.</summary>
    public required string Title { get; init; }

    /// <summary>What the page is about, as text of at most two lines.</summary>
    public required string Description { get; init; }

    /// <summary>The page between the site's header and footer, as HTML.</summary>
    public required string Body { get; init; }

    /// <summary>What stands beside the course's name at the top, as HTML.</summary>
    public string HeaderNote { get; init; } = "";

    /// <summary>Whether this is the page with the list of chapters.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether the site has its own plotly.js for the figures' interactive form.</summary>
    public bool HasPlotly { get; init; }
}
