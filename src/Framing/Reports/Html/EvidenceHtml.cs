using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>A list of evidence, or a part of one that is too long for a page.</summary>
/// <param name="List">The list.</param>
/// <param name="From">The first item.</param>
/// <param name="To">The item after the last.</param>
/// <param name="Next">Where the list goes on.</param>
internal sealed record EvidencePart(EvidenceList List, int From, int To, Href? Next)
{
    /// <summary>Its anchor: the list's, or that with the number of its first item.</summary>
    public string Id => From == 0 ? List.Id : $"{List.Id}-{From + 1}";

    /// <summary>Whether it is all of the list.</summary>
    public bool IsWhole => From == 0 && To == List.Items.Length;
}

/// <summary>The lists of evidence: a drawer when a number is followed, an appendix in print.</summary>
internal static class EvidenceHtml
{
    /// <summary>All lists, each a drawer.</summary>
    public static void Write(Sheet sheet)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "evi"), ("class", "drawer")))
        {
            sheet.Head("Evidence for every number", "An underlined number opens its own list. Sentence numbers lead on to the article. Printed reports carry all lists.");
            html.Void("input", ("class", "tog"), ("type", "checkbox"), ("id", "tev"));
            html.Leaf("label", string.Create(CultureInfo.InvariantCulture, $"Show all {sheet.Evidence.Lists.Count} lists here"), ("for", "tev"));
            using (html.Open("div", ("class", "evs")))
            {
                foreach (EvidenceList list in sheet.Evidence.Lists)
                    One(sheet, new(list, 0, list.Items.Length, null), "");
            }
        }
    }

    /// <summary>A list, or a part of it.</summary>
    /// <param name="sheet">Where to write.</param>
    /// <param name="part">What to write.</param>
    /// <param name="backPage">The page that the list leads back to; "" for the same.</param>
    public static void One(Sheet sheet, EvidencePart part, string backPage)
    {
        HtmlWriter html = sheet.Html;
        EvidenceList list = part.List;
        using (html.Open("section", ("class", "ev"), ("id", part.Id), ("tabindex", "-1")))
        {
            using (html.Open("a", Href.To(list.Back, backPage), ("class", "x")))
            {
                html.Text(backPage.Length == 0 ? "Close" : "Back");
                html.Leaf("span", $" {part.Id}", ("class", "vh"));
            }
            html.Leaf("h3", $"{list.Id} · {list.Title}{(part.IsWhole ? "" : $", {Wording.Digits(part.From + 1)} to {Wording.Digits(part.To)}")}");
            using (html.Open("ul"))
            {
                foreach (Excerpt excerpt in Excerpt.Of(sheet.Report, list, part.From..part.To, ExcerptLength.Of(sheet.Report)))
                    One(sheet, excerpt);
            }
            if (part.Next is { } next)
            {
                using (html.Open("p"))
                    html.Link(next, "Go on with this list");
            }
        }
    }

    private static void One(Sheet sheet, Excerpt excerpt)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("li"))
        {
            sheet.Lead(excerpt.Article, excerpt.Anchor, excerpt.Label);
            html.Text(" ");
            // A sentence that counts as a whole needs no mark.
            bool whole = excerpt.Pieces.Length == 1;
            foreach (ExcerptPiece piece in excerpt.Pieces)
                Write(html, piece, whole);
            if (excerpt.Notes.Length > 0)
                html.Leaf("small", $" ({string.Join("; ", excerpt.Notes)})");
        }
    }

    private static void Write(HtmlWriter html, ExcerptPiece piece, bool whole)
    {
        switch (piece)
        {
            case { Term: { } term }:
                html.Leaf("mark", piece.Text, ("class", $"m{(int)Names.SideOf(term.Slant)}{VoiceStyle.Of(term.Voice)}"));
                break;
            case { Place: { } place } when !whole:
                html.Leaf("mark", piece.Text, ("class", place.Counted ? null : "o"));
                break;
            default:
                html.Text(piece.Text);
                break;
        }
    }
}
