using System.Text;
using Framing.Reports.Pages;
using Framing.Reports.Sections;

namespace Framing.Reports;

/// <summary>
/// Writes a comparison as a web page that is whole in itself: no network, readable without script, on a phone and in print. Text from the
/// input can only show as text.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes everything on one page.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write; lines end in a line feed.</param>
    public static void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        OnePage.Write(new Contents(comparison), output);
    }

    /// <summary>
    /// Writes a page to hand out on paper: findings, words, who speaks and what is left out, for four articles on four pages at most; without
    /// the articles, the evidence and the method, which the whole report has.
    /// </summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write; lines end in a line feed.</param>
    public static void WriteHandout(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        OnePage.Handout(new Contents(comparison), output);
    }

    /// <summary>Writes everything on one page into a file, in UTF-8.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    public static void Write(Comparison comparison, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using StreamWriter output = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write(comparison, output);
    }

    /// <summary>
    /// Writes a report of many articles as pages in a folder, each under a megabyte: <c>index.html</c> with what all events add up to, a
    /// page an event, and pages of articles and evidence where one would be too large. A folder whose content fits one page gets one.
    /// </summary>
    /// <param name="comparison">What to report; of several events, one made with <see cref="CompareOptions.EachEvent"/>.</param>
    /// <param name="folder">The folder, which is made if need be; pages of the same names are replaced.</param>
    public static void WriteFolder(Comparison comparison, string folder)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(folder);
        if (comparison.Events.Length > 1 && comparison.EventComparisons.IsEmpty && !comparison.IsLarge)
            throw new ArgumentException(
                "The comparison does not hold those of its events, which have a page each. Make it with 'new CompareOptions { EachEvent = true }'.", nameof(comparison));
        Directory.CreateDirectory(folder);
        Site.Write(comparison, folder);
    }
}
