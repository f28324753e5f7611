using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The lists of evidence: a drawer when a number is followed, an appendix in print.</summary>
internal static class EvidenceHtml
{
    public static void Write(Sheet sheet, IReadOnlyList<EvidenceList> lists)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "evi"), ("class", "drawer")))
        {
            sheet.Head("Evidence for every number", "An underlined number opens its own list. Sentence numbers lead on to the article. Printed reports carry all lists.");
            html.Void("input", ("class", "tog"), ("type", "checkbox"), ("id", "tev"));
            html.Leaf("label", string.Create(CultureInfo.InvariantCulture, $"Show all {lists.Count} lists here"), ("for", "tev"));
            Lists(sheet, lists, "");
        }
    }

    /// <summary>The lists alone.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="lists">What to write.</param>
    /// <param name="backPage">The page that lists lead back to; "" for the same.</param>
    public static void Lists(Sheet sheet, IReadOnlyList<EvidenceList> lists, string backPage)
    {
        using (sheet.Html.Open("div", ("class", "evs")))
        {
            foreach (EvidenceList list in lists)
                One(sheet, list, backPage);
        }
    }

    private static void One(Sheet sheet, EvidenceList list, string backPage)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("class", "ev"), ("id", list.Id), ("tabindex", "-1")))
        {
            using (html.Open("a", Href.To(list.Back, backPage), ("class", "x")))
            {
                html.Text(backPage.Length == 0 ? "Close" : "Back");
                html.Leaf("span", $" evidence {list.Id}", ("class", "vh"));
            }
            html.Leaf("h3", $"{list.Id} · {list.Title}");
            using (html.Open("ul"))
            {
                foreach (Excerpt excerpt in Excerpt.Of(sheet.Report, list))
                    One(sheet, excerpt);
            }
        }
    }

    private static void One(Sheet sheet, Excerpt excerpt)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("li"))
        {
            html.Link(sheet.Places.Of(excerpt.Article, excerpt.Anchor), excerpt.Label);
            html.Text(" ");
            // A sentence that counts as a whole needs no mark.
            bool whole = excerpt.Pieces.Length == 1;
            foreach (ExcerptPiece piece in excerpt.Pieces)
                Write(html, piece, whole);
            if (excerpt.Notes.Length > 0)
                html.Leaf("span", $" ({string.Join("; ", excerpt.Notes)})", ("class", "lb"));
        }
    }

    private static void Write(HtmlWriter html, ExcerptPiece piece, bool whole)
    {
        switch (piece)
        {
            case { Term: { } term }:
                html.Leaf("mark", piece.Text, ("class", $"m{(int)Names.SideOf(term.Slant)}{(term.Voice.IsOwn() ? "" : " at")}"));
                break;
            case { Place: { } place } when !whole:
                html.Leaf("mark", piece.Text, ("class", place.Counted ? "k" : "k o"));
                break;
            default:
                html.Text(piece.Text);
                break;
        }
    }
}
