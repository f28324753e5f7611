using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Content;

namespace Framing.Reports.Html;

/// <summary>
/// Charts inside table cells: percent across, pixels down, no viewBox, so that they stretch without distorting. They are hidden from
/// screen readers; the cell says the same in words.
/// </summary>
internal sealed class Svg(HtmlWriter html)
{
    /// <summary>Above it a side of the axis is a bar, since marks would run into one another.</summary>
    public const int MostMarks = 24;

    private const int LeastSlots = 8;

    /// <summary>Where on a strip of places the headline ends and the body begins, in percent.</summary>
    private const double HeadlineEnds = 8, BodyBegins = 10, TickWidth = 1.2;

    /// <summary>The shapes that charts refer to, once a page.</summary>
    public void Defs()
    {
        using (html.Open("svg", ("width", "0"), ("height", "0"), ("class", "defs"), ("aria-hidden", "true")))
        using (html.Open("defs"))
        {
            Path("g0", "M-5.2-5.2h10.4v10.4h-10.4z");
            Path("g1", "M0-7.5L7.5 0 0 7.5-7.5 0z");
            Shape("circle", ("id", "g2"), ("r", "6.8"));
            Path("tp", "M0-6L7 6H-7z");
            Path("tn", "M0 6L7-6H-7z");
            Shape("circle", ("id", "dot"), ("r", "2"));
            Path("gm", "M-3-6h6v12h-6z");
            foreach (string side in new[] { "0", "1", "2" })
                HalfFill(side);
            Lines("gr2", "0", "100%");
            Lines("gr3", "0", "50%", "100%");
        }
    }

    /// <summary>A fill whose left half has the hue of a side.</summary>
    private void HalfFill(string side)
    {
        using (html.Open("linearGradient", ("id", "k" + side)))
        {
            Shape("stop", ("offset", ".5"), ("class", "k" + side));
            Shape("stop", ("offset", ".5"), ("class", "kb"));
        }
    }

    /// <summary>A glyph in a key.</summary>
    public void Glyph(string glyph, string style)
    {
        using (html.Open("svg", ("width", "14"), ("height", "14"), ("aria-hidden", "true")))
            Use(glyph, "7", 8, style);
    }

    /// <summary>One mark a mention from the axis outward, or a bar where any row of the chart has more than fit.</summary>
    /// <param name="counts">How many of each glyph, the one next to the axis first.</param>
    /// <param name="glyphs">Glyph and style of each count.</param>
    /// <param name="most">The most marks on a side anywhere in the chart.</param>
    /// <param name="left">Whether the axis is to the right.</param>
    public void Units(ReadOnlySpan<long> counts, ReadOnlySpan<(string Glyph, string Style)> glyphs, long most, bool left)
    {
        if (!counts.ContainsAnyExcept(0))
            return;
        using (Open(22, most > 16 ? "s dx" : most > 10 ? "s dn" : "s"))
        {
            if (most > MostMarks)
            {
                Bars(counts, glyphs, most, left);
                return;
            }
            double step = 100.0 / Math.Max(LeastSlots, most);
            int at = 0;
            for (int i = 0; i < counts.Length; i++)
            {
                for (int n = 0; n < counts[i]; n++, at++)
                {
                    double x = (at + 0.5) * step;
                    Use(glyphs[i].Glyph, Percent(left ? 100 - x : x), 11, glyphs[i].Style);
                }
            }
        }
    }

    /// <summary>A dot and its whisker on a fixed axis.</summary>
    public void Whisker(double? value, Interval? interval, double from = 0, double to = 1)
    {
        using (Open(22, "s"))
        {
            html.Shape("use", Href.To("gr3"));
            double At(double x) => Math.Clamp((x - from) / (to - from), 0, 1) * 100;
            if (interval is { } i)
                Shape("line", ("class", "wk"), ("x1", Percent(At(i.Low))), ("x2", Percent(At(i.High))), ("y1", "11"), ("y2", "11"));
            if (value is { } v)
                Shape("circle", ("cx", Percent(At(v))), ("cy", "11"), ("r", "5.5"), ("class", "fi"));
        }
    }

    /// <summary>Shares over time, each with its interval, joined where two follow one another; marked days as lines from top to bottom.</summary>
    public void Course(ImmutableArray<TimePoint> points, ImmutableArray<double> marks)
    {
        const int height = 56, margin = 5;
        static string Down(double share) =>
            Math.Round(height - margin - (Math.Clamp(share, 0, 1) * (height - (2 * margin))), 1).ToString("0.#", CultureInfo.InvariantCulture);
        string Across(int index) => Percent((index + 0.5) * 100 / points.Length);
        using (Open(height, "s tm"))
        {
            foreach (double mark in marks)
                Shape("line", ("class", "mk"), ("x1", Percent(mark * 100)), ("x2", Percent(mark * 100)), ("y2", "100%"));
            for (int i = 0; i < points.Length; i++)
            {
                if (points[i].Share is not { } share)
                    continue;
                if (points[i].Interval is { } interval)
                    Shape("line", ("class", "wk"), ("x1", Across(i)), ("x2", Across(i)), ("y1", Down(interval.Low)), ("y2", Down(interval.High)));
                if (i > 0 && points[i - 1].Share is { } before)
                    Shape("line", ("class", "cs"), ("x1", Across(i - 1)), ("x2", Across(i)), ("y1", Down(before)), ("y2", Down(share)));
                Shape("circle", ("class", "fi"), ("cx", Across(i)), ("cy", Down(share)), ("r", points.Length > 40 ? "2" : "3.5"));
            }
        }
    }

    /// <summary>Two bars from a line in the middle, each out of 100%.</summary>
    public void Sides(double negative, double positive)
    {
        using (Open(22, "s"))
        {
            html.Shape("use", Href.To("gr3"));
            Rect(50 * (1 - negative), 50 * negative, 5, 12, "f0");
            Rect(50, 50 * positive, 5, 12, "f2");
        }
    }

    /// <summary>A hollow bar out of 100%.</summary>
    public void Bar(double? share)
    {
        using (Open(22, "s"))
        {
            html.Shape("use", Href.To("gr3"));
            if (share is { } value)
                Rect(0, value * 100, 5, 12, "hi");
        }
    }

    /// <summary>Direct words solid, indirect ones dashed, out of all words.</summary>
    public void Words(double direct, double indirect)
    {
        using (Open(18, "s"))
        {
            html.Shape("use", Href.To("gr2"));
            if (direct > 0)
                Rect(0, direct * 100, 3, 12, "hi");
            if (indirect > 0)
                Rect(direct * 100, indirect * 100, 3, 12, "hi ds");
        }
    }

    /// <summary>A block for each point that is told, a hollow one where it may be, a dot for a gap; with many points blocks that touch are one, over a line.</summary>
    public void Points(ImmutableArray<bool> told, ImmutableArray<bool> perhaps)
    {
        if (told.Length > StoryFindings.MostBlocks)
        {
            using (Open(18, "s strip"))
            {
                for (int from = 0, to; from < told.Length; from = to)
                {
                    for (to = from + 1; to < told.Length && told[to] == told[from]; to++)
                    {
                    }
                    if (told[from])
                        Rect(from * 100.0 / told.Length, (to - from) * 100.0 / told.Length, 4, 10, "fi");
                }
            }
            return;
        }
        using (Open(22, "s"))
        {
            for (int i = 0; i < told.Length; i++)
                Use(told[i] || perhaps[i] ? "gm" : "dot", Percent((i + 0.5) * 100 / told.Length), 11, told[i] ? "fi" : perhaps[i] ? "hi" : "fs");
        }
    }

    /// <summary>A block for each mention that says it, a dot for each other one, from the left.</summary>
    public void Mentions(ImmutableArray<bool> says, int most)
    {
        using (Open(22, "s"))
        {
            double step = 100.0 / Math.Max(LeastSlots, most);
            for (int i = 0; i < says.Length; i++)
                Use(says[i] ? "gm" : "dot", Percent((i + 0.5) * step), 11, says[i] ? "fi" : "fs");
        }
    }

    /// <summary>An article from headline to end with blocks where it tells something; empty, a thin line.</summary>
    public void Strip(IEnumerable<(double Start, double Width, bool IsHeadline)> blocks)
    {
        // The line under the blocks is the style's: there are hundreds of strips on a page.
        using (Open(18, "s strip"))
        {
            foreach ((double start, double width, bool headline) in blocks)
                Rect(start * 100, Math.Max(0.8, width * 100), headline ? 1 : 4, headline ? 16 : 10, "fi");
        }
    }

    /// <summary>Where things stand: the headline as a box of its own, then the body.</summary>
    public void Ticks(ImmutableArray<(bool IsHeadline, double At)> places)
    {
        using (Open(18, "s strip"))
        {
            Rect(0, HeadlineEnds, 1, 16, "hi");
            foreach ((bool headline, double at) in places)
                Rect(headline ? at * (HeadlineEnds - TickWidth) : BodyBegins + (at * (100 - BodyBegins - TickWidth)), TickWidth, 3, 12, "fi");
        }
    }

    /// <summary>How many stand in headline, lead, body and end, as the heights of bars where these are.</summary>
    public void Shares(ImmutableArray<long> counts)
    {
        ReadOnlySpan<double> begin = [0, BodyBegins, BodyBegins + 9, 77.5, 100.8];
        using (Open(18, "s strip"))
        {
            for (int i = 0; i < counts.Length; i++)
            {
                int height = (int)Math.Ceiling(18.0 * counts[i] / counts.Max());
                Rect(begin[i], (i == 0 ? HeadlineEnds : begin[i + 1] - 0.8) - begin[i], 18 - height, height, "hi");
            }
        }
    }

    private void Bars(ReadOnlySpan<long> counts, ReadOnlySpan<(string Glyph, string Style)> glyphs, long most, bool left)
    {
        double at = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0)
                continue;
            double width = 100.0 * counts[i] / most;
            Rect(left ? 100 - at - width : at, width, 3, 16, glyphs[i].Style);
            // The glyph keeps the bar from telling its side by hue alone.
            if (width >= 5)
                Use(glyphs[i].Glyph, Percent(left ? 100 - at - (width / 2) : at + (width / 2)), 11, OnBar(glyphs[i].Style));
            at += width;
        }
    }

    /// <summary>What stands out from a bar: on one that is half filled only a hollow glyph does on either half.</summary>
    private static string OnBar(string style) => style[0] switch { 'f' => "fb", 'q' => "h" + style[1..], _ => "f" + style[1..] };

    private HtmlWriter.Element Open(int height, string style) =>
        html.Open("svg", ("class", style), ("height", height.ToString(CultureInfo.InvariantCulture)), ("aria-hidden", "true"));

    /// <summary>Lines down a chart, across which the percentages of whatever refers to them hold.</summary>
    private void Lines(string id, params ReadOnlySpan<string> at)
    {
        using (html.Open("g", ("id", id), ("class", "gr")))
        {
            foreach (string x in at)
                Shape("line", ("x1", x), ("x2", x), ("y2", "100%"));
        }
    }

    private void Rect(double x, double width, int y, int height, string style) => Shape(
        "rect", ("x", Percent(x)), ("width", Percent(width)), ("y", y.ToString(CultureInfo.InvariantCulture)),
        ("height", height.ToString(CultureInfo.InvariantCulture)), ("class", style));

    private void Use(string glyph, string x, int y, string style) =>
        html.Shape("use", Href.To(glyph), ("x", x), ("y", y.ToString(CultureInfo.InvariantCulture)), ("class", style));

    private void Path(string id, string d) => Shape("path", ("id", id), ("d", d));

    private void Shape(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => html.Shape(name, null, attributes);

    private static string Percent(double x) => Math.Round(x, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
