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
            Said(sheet, row.SaidOwn, row.OwnEvidence!);
        if (row.Own.Sum() > 0 && row.Quoted.Sum() > 0)
            sheet.Html.Void("br");
        if (row.Quoted.Sum() > 0)
            Said(sheet, row.SaidByOthers, row.QuotedEvidence!);
    }

    /// <summary>Each name with how often it comes, voice by voice, all of them one link to their places.</summary>
    private static void Said(Sheet sheet, ImmutableArray<SaidName> said, Citation citation)
    {
        HtmlWriter html = sheet.Html;
        EvidenceList list = sheet.Evidence[citation];
        using (html.Open("a", sheet.Places.Of(list), ("class", "n"), ("data-e", list.Id)))
        {
            foreach (SaidName name in said)
            {
                if (name != said[0])
                    html.Text(" ");
                if (!name.Voice.IsOwn())
                    html.Leaf("small", name.Voice.Brief() + ": ");
                html.Leaf("mark", name.Form, ("class", $"m{(int)name.Side}{VoiceStyle.Of(name.Voice)}"));
                if (name.Count > 1)
                    html.Text($" ×{Wording.Digits(name.Count)}");
            }
        }
    }
}
