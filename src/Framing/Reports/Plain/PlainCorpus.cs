using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>What is compared, a row a group.</summary>
internal static class PlainCorpus
{
    public static IEnumerable<Block> Of(PlainSheet sheet, Corpus corpus)
    {
        yield return new Block.Heading(2, corpus.Heading);
        yield return new Block.Table(corpus.Header, [.. corpus.Rows.Where(row => sheet.Report.Outlets.Contains(row.Group))
            .Select(row => ImmutableArray.Create([row.Group.Name, .. row.Cells]))]);
        int others = corpus.Rows.Length - sheet.Report.Outlets.Length;
        if (others > 0)
            yield return new Block.Paragraph($"And {Wording.Number(others)} other groups.");
        if (corpus.Elsewhere.Length > 0)
            yield return new Block.Paragraph(corpus.Elsewhere);
    }
}
