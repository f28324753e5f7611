using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The sentences behind every number.</summary>
internal static class PlainEvidence
{
    public static IEnumerable<Block> Of(PlainSheet sheet)
    {
        if (sheet.Evidence.Lists.Count == 0 || sheet.Report.Extent.IsOverview)
            yield break;
        yield return new Block.Heading(2, "Evidence for every number");
        yield return new Block.Paragraph("Words in «…» were counted; those in ‹…› are part of the total only. "
            + "A name with “(indirect)” stands in indirect speech: the claim is the source’s, the word is the outlet’s.");
        foreach (EvidenceList list in sheet.Evidence.Lists)
        {
            yield return new Block.Heading(3, $"{list.Id} · {list.Title}");
            foreach (Excerpt excerpt in Excerpt.Of(sheet.Report, list, .., ExcerptLength.Wide))
                yield return new Block.Item(excerpt.Label, string.Concat(excerpt.Pieces.Select(PieceOf)) + NotesOf(list, excerpt));
        }
    }

    /// <summary>What the list itself says of its places; who speaks stands in the sentence.</summary>
    private static string NotesOf(EvidenceList list, Excerpt excerpt) => list.Note is null ? "" : $" ({string.Join("; ", excerpt.Notes)})";

    private static string PieceOf(ExcerptPiece piece) => piece.Place switch
    {
        null => piece.Text,
        { Counted: true } => $"«{piece.Text}»{(piece.Term is { Voice: Voice.IndirectQuote } ? " (indirect)" : "")}",
        _ => $"‹{piece.Text}›",
    };
}
