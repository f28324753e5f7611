using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on headlines and the bodies beneath them.</summary>
internal static class PlainHeadlines
{
    public static IEnumerable<Block> Of(PlainSheet sheet, HeadlineTables headlines)
    {
        yield return new Block.Heading(2, Headings.Headlines);
        yield return new Block.Paragraph(Headings.HeadlinesNote);
        yield return new Block.Table(
            ["", "Headline", "Body", "Difference"],
            [.. headlines.Tables.SelectMany(table => table.Rows.Where(row => row.Outlet is null || !sheet.Report.Extent.IsOverview)
                .Select(row => ImmutableArray.Create($"{table.Title}: {row.Name}", sheet.Cited(row.Headline), sheet.Cited(row.Body), row.Difference)))]);
        if (headlines.All > headlines.Tables.Length)
            yield return new Block.Paragraph(Headings.MoreHeadlines(headlines));
    }
}
