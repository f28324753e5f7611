using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The top of a report: title, what is compared, cautions, headlines.</summary>
internal static class PlainHeader
{
    public static IEnumerable<Block> Of(Report report, string deck)
    {
        yield return new Block.Heading(1, Headings.Title(report));
        yield return new Block.Paragraph(deck);
        foreach (string caution in report.Comparison.Cautions)
            yield return new Block.Paragraph("Caution: " + caution);
        if (report.Extent.IsOverview)
            yield break;
        yield return new Block.Table(
            [Wording.Capital(report.Comparison.By.Replace('_', ' ')), "Article", "Words", "Headline"],
            [.. report.Articles.Select(a => ImmutableArray.Create(
                a.Outlet, a.Label, a.Words.ToString(CultureInfo.InvariantCulture), a.Title + (a.File is { } file ? $" ({file})" : "")))]);
    }
}
