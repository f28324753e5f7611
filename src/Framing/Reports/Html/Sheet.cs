using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>What every section needs to write itself: the writer, the report, the lists of evidence and the places that links lead to.</summary>
internal sealed record Sheet(HtmlWriter Html, Report Report, EvidenceBook Evidence, Places Places)
{
    /// <summary>The most columns that a matrix of outlets has; with more outlets the cells of a row wrap, each with its outlet's badge.</summary>
    public const int MostColumns = 5;

    /// <summary>What is longer is rather a list than a count, and may break.</summary>
    private const int LongestCount = 22;

    private readonly Svg svg = new(Html);

    /// <summary>The charts.</summary>
    public Svg Svg => svg;

    /// <summary>Whether the page is to be handed out, and has what is for paper alone.</summary>
    public bool IsHandout => !Html.HasLinks;

    /// <summary>What a print has only where its reader asks for it, and a handout never.</summary>
    public void Rest(Action write)
    {
        if (IsHandout)
            return;
        using (Html.Open("div", ("class", "rest")))
            write();
    }

    /// <summary>A count that leads to its evidence, or plain where there is none.</summary>
    public void Cite(string count, Citation? citation)
    {
        if (citation is null)
        {
            Html.Text(count);
            return;
        }
        EvidenceList list = Evidence[citation];
        Html.Link(Places.Of(list), count, ("class", count.Length > LongestCount ? "n wr" : "n"), ("data-e", list.Id));
    }

    /// <summary>A link to a sentence; where the articles are listed and not shown, to its article's row.</summary>
    public void Lead(ArticleView article, string anchor, string label) =>
        Html.Link(Report.Extent.IsOverview && !Places.Has(article) ? Href.To(article.Id, Places.Table) : Places.Of(article, anchor), label);

    /// <summary>A sentence with its links.</summary>
    public void Runs(ImmutableArray<Run> runs)
    {
        foreach (Run run in runs)
            Write(run);
    }

    /// <summary>A piece of a sentence.</summary>
    public void Write(Run run)
    {
        if (run.Anchor is { } anchor)
            Html.Link(Href.To(anchor), run.Text);
        else
            Cite(run.Text, run.Evidence);
    }

    /// <summary>The start of a section: its heading, which states a finding, and a note.</summary>
    public void Head(string heading, string? note = null)
    {
        using (Html.Open("div", ("class", "shead")))
        {
            Html.Leaf("h2", heading);
            if (note is not null)
                Html.Leaf("p", note);
        }
    }

    /// <summary>The header cell of an outlet's row; narrow screens show the short name.</summary>
    public void OutletCell(Outlet outlet)
    {
        using (Html.Open("th", ("scope", "row"), ("role", "rowheader")))
            OutletName(outlet);
    }

    /// <summary>Badge and name.</summary>
    public void OutletName(Outlet outlet)
    {
        Badge(outlet.Badge);
        if (outlet.Short == outlet.Name)
        {
            Html.Leaf("span", outlet.Name);
            return;
        }
        Html.Leaf("span", outlet.Name, ("class", "ln"));
        Html.Leaf("span", outlet.Short, ("class", "sn"));
    }

    /// <summary>The letter of an outlet; names follow it, so it is not read out.</summary>
    public void Badge(string badge) => Html.Leaf("span", badge, ("class", "bd"), ("aria-hidden", "true"));

    /// <summary>A box that scrolls sideways on its own, for tables of numbers.</summary>
    public HtmlWriter.Element Scroll(string label) =>
        Html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", label));

    /// <summary>A table of numbers inside its own box, folded away.</summary>
    public void Numbers(string summary, string label, ImmutableArray<string> header, IEnumerable<ImmutableArray<string>> rows)
    {
        using (Html.Open("details"))
        {
            Html.Leaf("summary", summary);
            using (Scroll(label))
                Table(header, rows);
        }
    }

    /// <summary>A plain table whose first column names the rows.</summary>
    public void Table(ImmutableArray<string> header, IEnumerable<ImmutableArray<string>> rows, string style = "num")
    {
        // On a phone cells stand one below the other, with the head of their column; the roles stay what they are.
        using (Html.Open("table", ("class", style), ("role", "table")))
        {
            using (Html.Open("thead"))
            using (Html.Open("tr"))
            {
                foreach (string cell in header)
                    Html.Leaf(cell.Length == 0 ? "td" : "th", cell, ("scope", cell.Length == 0 ? null : "col"));
            }
            using (Html.Open("tbody"))
            {
                foreach (ImmutableArray<string> row in rows)
                {
                    using (Html.Open("tr", ("role", "row")))
                    {
                        Html.Leaf("th", row[0], ("scope", "row"), ("role", "rowheader"));
                        for (int i = 1; i < row.Length; i++)
                            Html.Leaf("td", row[i], ("role", "cell"), ("data-l", header[i]));
                    }
                }
            }
        }
    }
}
