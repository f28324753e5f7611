using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>The section on words: a butterfly of units for each concept, and the share that outlets differ on most.</summary>
internal static class WordsHtml
{
    private static readonly (string Glyph, string Style)[] Own = Styles("f"), Quoted = [.. Styles("q"), .. Styles("h"), .. Styles("d")];

    private static (string Glyph, string Style)[] Styles(string kind) => [.. Enumerable.Range(0, 3).Select(side => ($"g{side}", $"{kind}{side}"))];

    /// <summary>Charts on paper; those that differ most come first.</summary>
    private const int MostOnPaper = 4;

    public static void Write(Sheet sheet, ImmutableArray<Names> all)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("section", ("id", "w")))
        {
            Names[] charted = [.. all.Where(n => !n.IsBrief)];
            sheet.Head(Headings.Words(all), charted.Length == 0 ? Headings.GlyphsNote : Headings.WordsNote);
            using (html.Open("ul", ("class", "key")))
            {
                Key(sheet, "g1", "f1", "filled: the outlet’s own voice");
                Key(sheet, "g1", "q1", "half: indirect speech: the claim is the source’s, the word is the outlet’s");
                Key(sheet, "g1", "h1", "hollow: direct quotation");
                Key(sheet, "g1", "d1", "dotted: held at a distance");
            }
            // Where nothing is charted the table of counts is all that there is, on paper too.
            if (charted.Length == 0)
            {
                BriefWordsHtml.Write(sheet, all);
                return;
            }
            foreach (Names names in charted.Take(MostOnPaper))
                Chart(sheet, names);
            sheet.Rest(() =>
            {
                foreach (Names names in charted.Skip(MostOnPaper))
                    Chart(sheet, names);
                BriefWordsHtml.Write(sheet, [.. all.Where(n => n.IsBrief)]);
            });
        }
    }

    private static void Key(Sheet sheet, string glyph, string style, string text)
    {
        using (sheet.Html.Open("li"))
        {
            sheet.Svg.Glyph(glyph, style);
            sheet.Html.Text(" " + text);
        }
    }

    private static void Chart(Sheet sheet, Names names)
    {
        HtmlWriter html = sheet.Html;
        // On paper a chart and the key to its marks are not torn apart.
        html.Begin("div", ("class", "kt"));
        html.Leaf("h3", names.Concept.Title, ("id", names.Id));
        Variants(sheet, names);
        using (html.Open("table", ("class", "ct bf"), ("role", "table")))
        {
            html.Leaf("caption", $"{names.Concept.Title}: mentions, in others’ voices and in own voice", ("class", "vh"));
            string share = $"Share of own-voice mentions by the name {names.CalledInFocus}";
            using (html.Open("thead"))
            using (html.Open("tr", ("role", "row")))
            {
                html.Leaf("td", "");
                html.Leaf("th", "◁ in the mouths of others", ("class", "q"), ("scope", "col"));
                html.Leaf("th", "own voice (filled) ▷", ("class", "w"), ("scope", "col"));
                html.Leaf("td", "", ("class", "n"));
                using (html.Open("th", ("class", "iv"), ("scope", "col")))
                {
                    html.Text(share);
                    FindingsHtml.TicksOf(html, ["0%", "50", "100%"]);
                }
            }
            using (html.Open("tbody", ("role", "rowgroup")))
            {
                using (html.Open("tr", ("class", "mlab"), ("aria-hidden", "true")))
                {
                    html.Leaf("td", "◁ in the mouths of others", ("class", "note"));
                    html.Leaf("td", "own voice (filled) ▷", ("class", "note"));
                    html.Leaf("td", $"line and dot: {Naming.Lower(share)}, 0 to 100%, with the range that chance leaves", ("class", "note"));
                }
                foreach (NamesRow row in names.Rows)
                    Row(sheet, names, row);
            }
        }
        html.End("div");
        sheet.Rest(() =>
        {
            using (html.Open("div", ("class", "more")))
            {
                MarkersHtml.Write(html, [names]);
                WordTables.Write(sheet, names);
            }
        });
    }

    /// <summary>The names in use by side, with who marks them.</summary>
    private static void Variants(Sheet sheet, Names names)
    {
        HtmlWriter html = sheet.Html;
        var used = names.Used.GroupBy(v => Names.SideOf(names.Concept.Variants[v])).OrderBy(g => g.Key);
        using (html.Open("ul", ("class", "key")))
        {
            foreach (IGrouping<Side, int> side in used)
            {
                using (html.Open("li"))
                {
                    sheet.Svg.Glyph($"g{(int)side.Key}", $"f{(int)side.Key}");
                    html.Text(" ");
                    html.Leaf("b", Wording.List([.. side.Select(names.Called)], "or"));
                    html.Leaf("span", $" ({Headings.SideOf(names.Concept, names.Concept.Variants[side.First()])})", ("class", "note"));
                }
            }
        }
    }

    private static void Row(Sheet sheet, Names names, NamesRow row)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("tr", ("id", row.Id), ("role", "row")))
        {
            sheet.OutletCell(row.Outlet);
            if (row.Quoted.Sum() + row.Own.Sum() == 0)
            {
                Nothing(html);
                return;
            }
            Half(sheet, names, row.QuotedBy, "q", "others’ voices");
            Half(sheet, names, [row.Own], "w", "own voice");
            using (html.Open("td", ("class", "n"), ("role", "cell")))
            {
                sheet.Cite($"{Wording.Digits(row.Quoted.Sum())} others’", row.QuotedEvidence);
                html.Leaf("span", " · ", ("class", "dt"));
                sheet.Cite($"{Wording.Digits(row.Own.Sum())} own", row.OwnEvidence);
            }
            using (html.Open("td", ("class", "iv"), ("role", "cell")))
                Share(sheet, row);
        }
    }

    /// <summary>An outlet that does not speak of it keeps its row, since its silence is part of the comparison, but needs no figures.</summary>
    private static void Nothing(HtmlWriter html)
    {
        html.Leaf("td", "", ("class", "q"), ("role", "cell"));
        html.Leaf("td", "", ("class", "w"), ("role", "cell"));
        html.Leaf("td", "no mention", ("class", "n"), ("role", "cell"));
        html.Leaf("td", "", ("class", "iv"), ("role", "cell"));
    }

    private static void Half(Sheet sheet, Names names, ImmutableArray<ImmutableArray<long>> voices, string style, string voice)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("td", ("class", style), ("role", "cell")))
        {
            long[] sides = new long[3 * voices.Length];
            long[] counts = new long[names.Concept.Variants.Length];
            for (int v = 0; v < voices.Length; v++)
            {
                for (int i = 0; i < counts.Length; i++)
                {
                    sides[(3 * v) + (int)Names.SideOf(names.Concept.Variants[i])] += voices[v][i];
                    counts[i] += voices[v][i];
                }
            }
            sheet.Svg.Units(sides, style == "q" ? Quoted : Own, names.Most, style == "q");
            string[] said = [.. names.Concept.Variants.Select((v, i) => (v.Label, Count: counts[i])).Where(v => v.Count > 0).Select(v => $"{v.Count} {v.Label}")];
            html.Leaf("span", $"{voice}: {(said.Length == 0 ? "none" : string.Join(", ", said))}", ("class", "vh"));
        }
    }

    private static void Share(Sheet sheet, NamesRow row)
    {
        HtmlWriter html = sheet.Html;
        Shown shown = Shown.Of(row.Focus, "none in own voice");
        if (shown.IsTooFew)
        {
            using (html.Open("span", ("class", "few")))
            {
                sheet.Cite(shown.Count, row.Focus is { Denominator: > 0 } ? row.OwnEvidence : null);
                if (shown.Rest.Length > 0)
                    html.Text(": " + shown.Rest);
            }
            return;
        }
        sheet.Svg.Whisker(shown.Share, shown.Interval);
        using (html.Open("small"))
        {
            sheet.Cite(shown.Count, row.OwnEvidence);
            html.Text(" " + shown.Rest);
        }
    }
}
