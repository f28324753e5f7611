using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>Contested things that are named too seldom for a chart, in one table: the names themselves, marked as in the articles.</summary>
internal static class BriefWordsHtml
{
    public static void Write(Sheet sheet, ImmutableArray<Names> concepts)
    {
        if (concepts.IsEmpty)
            return;
        sheet.Html.Leaf("h3", Headings.BriefWordsTitle, ("id", "cb"));
        sheet.Html.Leaf("p", Headings.BriefWordsNote, ("class", "note"));
        using (Matrix matrix = new(sheet, "What is named", Headings.BriefWordsTitle, isWordy: true))
        {
            foreach (Names names in concepts)
                matrix.Row(names.Concept.Title, null, "", i => Cell(sheet, names, names.Rows[i]), names.Id);
        }
        MarkersHtml.Write(sheet.Html, concepts.AsSpan());
    }

    private static void Cell(Sheet sheet, Names names, NamesRow row)
    {
        bool own = row.Own.Sum() > 0, quoted = row.Quoted.Sum() > 0;
        if (own)
            Said(sheet, names, row.Own, row.OwnEvidence!, "");
        if (own && quoted)
            sheet.Html.Void("br");
        if (quoted)
        {
            sheet.Html.Leaf("small", "quoted: ");
            Said(sheet, names, row.Quoted, row.QuotedEvidence!, " at");
        }
        if (!own && !quoted)
            sheet.Html.Text("–");
    }

    /// <summary>Each name with how often it comes, all of them one link to their places.</summary>
    private static void Said(Sheet sheet, Names names, ImmutableArray<long> counts, Citation citation, string hollow)
    {
        HtmlWriter html = sheet.Html;
        EvidenceList list = sheet.Evidence[citation];
        using (html.Open("a", sheet.Places.Of(list), ("class", "n"), ("data-e", list.Id)))
        {
            bool isFirst = true;
            foreach ((VariantInfo variant, long count) in names.Concept.Variants.Zip(counts).Where(v => v.Second > 0))
            {
                if (!isFirst)
                    html.Text(" ");
                html.Leaf("mark", variant.Label, ("class", $"m{(int)Names.SideOf(variant)}{hollow}"));
                if (count > 1)
                    html.Text($" ×{Wording.Digits(count)}");
                isFirst = false;
            }
        }
    }
}
