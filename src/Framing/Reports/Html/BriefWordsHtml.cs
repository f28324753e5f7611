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
        sheet.Rest(() => MarkersHtml.Write(sheet.Html, concepts.AsSpan()));
    }

    private static void Cell(Sheet sheet, Names names, NamesRow row)
    {
        if (row.Own.Sum() + row.Quoted.Sum() == 0)
            sheet.Html.Text("–");
        if (row.Own.Sum() > 0)
            Said(sheet, names, [row.Own], row.OwnEvidence!, [Voice.Narrator]);
        if (row.Own.Sum() > 0 && row.Quoted.Sum() > 0)
            sheet.Html.Void("br");
        if (row.Quoted.Sum() > 0)
            Said(sheet, names, row.QuotedBy, row.QuotedEvidence!, OthersVoices.All);
    }

    /// <summary>Each name with how often it comes, voice by voice, all of them one link to their places.</summary>
    private static void Said(Sheet sheet, Names names, ImmutableArray<ImmutableArray<long>> counts, Citation citation, ImmutableArray<Voice> voices)
    {
        HtmlWriter html = sheet.Html;
        EvidenceList list = sheet.Evidence[citation];
        using (html.Open("a", sheet.Places.Of(list), ("class", "n"), ("data-e", list.Id)))
        {
            bool isFirst = true;
            foreach ((Voice voice, int i) in voices.Select((voice, i) => (voice, i)))
            {
                foreach ((VariantInfo variant, long count) in names.Concept.Variants.Zip(counts[i]).Where(v => v.Second > 0))
                {
                    if (!isFirst)
                        html.Text(" ");
                    if (!voice.IsOwn())
                        html.Leaf("small", voice.Brief() + ": ");
                    html.Leaf("mark", variant.Label, ("class", $"m{(int)Names.SideOf(variant)}{VoiceStyle.Of(voice)}"));
                    if (count > 1)
                        html.Text($" ×{Wording.Digits(count)}");
                    isFirst = false;
                }
            }
        }
    }
}
