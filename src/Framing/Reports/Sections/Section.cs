using Framing.Reports.Content;
using Framing.Reports.Html;
using Framing.Reports.Plain;

namespace Framing.Reports.Sections;

/// <summary>A section of a report, with what it says at hand.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name in the list of sections.</param>
/// <param name="Html">Writes it on a page.</param>
internal sealed record Section(string Id, string Name, Action<Sheet> Html)
{
    /// <summary>The parts of the comparison in JSON that hold its numbers.</summary>
    public string[] Data { get; init; } = [];

    /// <summary>Whether it has nothing to show and is left out.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether it is on paper unasked: a class needs a few pages, and looks the rest up on a screen.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>Writes it in a format of lines; nothing where it is for pages alone.</summary>
    public Func<PlainSheet, IEnumerable<Block>> Plain { get; init; } = _ => [];

    /// <summary>What its numbers rest on, in order of reading.</summary>
    public IEnumerable<Citation?> Cited { get; init; } = [];
}
