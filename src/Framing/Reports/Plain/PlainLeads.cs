using System.Collections.Immutable;
using Framing.Reports.Content;
using Framing.Statements;

namespace Framing.Reports.Plain;

/// <summary>The leads: a sentence each, with the passages side by side.</summary>
internal static class PlainLeads
{
    public static IEnumerable<Block> Of(PlainSheet sheet)
    {
        yield return new Block.Heading(2, "What to look at first");
        foreach (Lead lead in sheet.Report.Comparison.Leads)
        {
            yield return new Block.Paragraph(lead.Sentence);
            IEnumerable<LeadPassage> places = LeadPassage.Of(sheet.Report, lead);
            // Lines of an overview have room for one of each group.
            if (sheet.Report.Extent.IsOverview)
                places = places.DistinctBy(e => e.Article.Outlet);
            yield return new Block.Table(["Where", "Passage"],
                [.. places.Select(e => ImmutableArray.Create(e.Article.Label, e.Text))]);
        }
    }
}
