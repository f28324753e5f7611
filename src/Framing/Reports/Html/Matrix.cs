using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>
/// Rows of things by outlet. With few outlets a table that narrow screens break into rows of cells; with many a list in which each cell
/// carries its outlet's badge, so that cells can wrap.
/// </summary>
internal readonly ref struct Matrix : IDisposable
{
    private readonly Sheet sheet;
    private readonly bool isTable, isWordy;

    /// <summary>Starts the table or the list.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="corner">What the first column holds.</param>
    /// <param name="caption">What the whole shows.</param>
    /// <param name="isWordy">Whether cells hold words, which narrow screens cannot set in columns: there two stand beside each other, each after its badge.</param>
    public Matrix(Sheet sheet, string corner, string caption, bool isWordy = false)
    {
        (this.sheet, this.isWordy) = (sheet, isWordy);
        int columns = sheet.Report.Outlets.Length;
        isTable = columns <= Sheet.MostColumns;
        HtmlWriter html = sheet.Html;
        if (!isTable)
        {
            html.Begin("ul", ("class", "mxl"), ("aria-label", caption));
            return;
        }
        html.Begin("table", ("class", $"ct mx k{columns}{(isWordy ? " tx" : "")}"), ("role", "table"));
        html.Leaf("caption", caption, ("class", "vh"));
        using (html.Open("thead", ("class", "keep")))
        using (html.Open("tr", ("role", "row")))
        {
            html.Leaf("th", corner, ("scope", "col"), ("role", "columnheader"));
            foreach (Outlet outlet in sheet.Report.Outlets)
            {
                using (html.Open("th", ("scope", "col"), ("role", "columnheader")))
                {
                    sheet.Badge(outlet.Badge);
                    html.Leaf("span", outlet.Short);
                }
            }
        }
        html.Begin("tbody", ("role", "rowgroup"));
    }

    /// <summary>Writes a row.</summary>
    /// <param name="label">What the row is about.</param>
    /// <param name="small">A second line of it.</param>
    /// <param name="style">"sub" for a row under another.</param>
    /// <param name="cell">Writes the content of the cell of the outlet with that number.</param>
    /// <param name="id">The row's anchor.</param>
    public void Row(string label, string? small, string style, Action<int> cell, string? id = null)
    {
        HtmlWriter html = sheet.Html;
        string? classes = style.Length == 0 ? null : style;
        using (isTable ? html.Open("tr", ("role", "row"), ("id", id), ("class", classes)) : html.Open("li", ("id", id), ("class", classes)))
        {
            using (isTable ? html.Open("th", ("scope", "row"), ("role", "rowheader")) : html.Open("div", ("class", "lab")))
            {
                html.Text(label);
                if (small is not null)
                {
                    html.Void("br");
                    html.Leaf("small", small);
                }
            }
            if (isTable)
                TableCells(cell);
            else
                ListCells(cell);
        }
    }

    public void Dispose()
    {
        if (isTable)
        {
            sheet.Html.End("tbody");
            sheet.Html.End("table");
        }
        else
        {
            sheet.Html.End("ul");
        }
    }

    private void TableCells(Action<int> cell)
    {
        for (int i = 0; i < sheet.Report.Outlets.Length; i++)
        {
            using (sheet.Html.Open("td", ("role", "cell"), ("data-b", isWordy ? sheet.Report.Outlets[i].Badge : null)))
                cell(i);
        }
    }

    private void ListCells(Action<int> cell)
    {
        HtmlWriter html = sheet.Html;
        using (html.Open("ul"))
        {
            for (int i = 0; i < sheet.Report.Outlets.Length; i++)
            {
                using (html.Open("li"))
                {
                    using (html.Open("span", ("class", "who")))
                    {
                        sheet.Badge(sheet.Report.Outlets[i].Badge);
                        html.Text(sheet.Report.Outlets[i].Short);
                    }
                    cell(i);
                }
            }
        }
    }
}
