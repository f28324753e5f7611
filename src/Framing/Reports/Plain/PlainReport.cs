using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The report as blocks, for text and Markdown: the same sections and figures as the html, every count with the list it rests on.</summary>
internal static class PlainReport
{
    /// <summary>All blocks, in the order of reading.</summary>
    public static IEnumerable<Block> Blocks(Report report) =>
    [
        .. Header(report), .. FindingBlocks(report), .. PlainWords.Of(report), .. PlainSpeakers.Of(report), .. PlainTone.Of(report), .. PlainHeadlines.Of(report),
        .. PlainStory.Of(report), .. PlainMethod.Of(report), .. PlainEvidence.Of(report),
    ];

    /// <summary>"7 of 8 [E2]".</summary>
    public static string Cited(string count, EvidenceList? list) => list is null ? count : $"{count} [{list.Id}]";

    /// <summary>A sentence with the number of its list after each count.</summary>
    public static string Cited(ImmutableArray<Run> runs) => string.Concat(runs.Select(run => Cited(run.Text, run.Evidence)));

    private static IEnumerable<Block> Header(Report report)
    {
        yield return new Block.Heading(1, Headings.Title(report));
        yield return new Block.Paragraph(Headings.Deck(report));
        foreach (string caution in report.Comparison.Cautions)
            yield return new Block.Paragraph("Caution: " + caution);
        yield return new Block.Table(
            [Wording.Capital(report.Comparison.By.Replace('_', ' ')), "Article", "Words", "Headline"],
            [.. report.Articles.Select(a => ImmutableArray.Create(a.Outlet, a.Label, a.Words.ToString(CultureInfo.InvariantCulture), a.Title))]);
    }

    private static IEnumerable<Block> FindingBlocks(Report report)
    {
        yield return new Block.Heading(2, Headings.Findings(report));
        foreach (Finding finding in report.Findings)
        {
            yield return new Block.Heading(3, $"{finding.Kicker}: {finding.Status.Name().ToLowerInvariant()}");
            yield return new Block.Paragraph(Cited(finding.Sentence));
            yield return new Block.Paragraph(Cited(finding.Note));
            yield return new Block.Table(
                ["", finding.Kind == MiniKind.Points ? "Points told" : finding.Caption],
                [.. finding.Rows.Select(row => ImmutableArray.Create(row.Outlet.Name, Cited(row.Label.Text, row.Label.Evidence) + (finding.Kind == MiniKind.Mentions ? "" : IntervalOf(row))))]);
        }
    }

    private static string IntervalOf(MiniRow row) => row.Interval is not { } interval || row.Value is not { } value
        ? ""
        : value is >= 0 and <= 1 ? " = " + Wording.Share(value, interval) : "";
}
