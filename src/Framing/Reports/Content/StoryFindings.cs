using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Findings about what is told and how quotations are printed.</summary>
internal static class StoryFindings
{
    private const int MostNamedPoints = 3;

    /// <summary>Words that differ are named where they are no more and no longer than this.</summary>
    private const int MostNamedChanges = 2, LongestNamedChange = 40;

    /// <summary>One of one point that two outlets share is no finding.</summary>
    public const int FewestPoints = 3;

    /// <summary>More points than this are drawn as stretches, not one by one.</summary>
    public const int MostBlocks = 24;

    /// <summary>At most one of each.</summary>
    public static IEnumerable<Finding> Of(Report report, Story story)
    {
        if (Told(report, story) is { } told)
            yield return told;
        if (Altered(report, story) is { } altered)
            yield return altered;
    }

    private static Finding? Told(Report report, Story story)
    {
        PointRow[] points = [.. story.Shared];
        // Of two outlets both tell what more than one tells.
        if (points.Length < FewestPoints || report.Outlets.Length < 3)
            return null;
        int[] told = [.. report.Outlets.Select((_, i) => points.Count(p => p.IsToldBy(i)))];
        int most = Array.IndexOf(told, told.Max()), least = Array.IndexOf(told, told.Min());
        string of = Wording.Digits(points.Length), widest = told[most] == points.Length ? $"all {of}" : $"{told[most]} of the {of}";
        string sentence = told[most] == told[least]
            ? $"Each outlet surely tells {widest} points that more than one tells."
            : $"{report.Outlets[most].TheArticles} {(report.Outlets[most].Articles.Length == 1 ? "tells" : "tell")} {widest} points that more than one outlet tells, " +
                $"{report.Outlets[least].TheArticles} {told[least]}{Wording.Perhaps(points.Count(p => p.MayBeToldBy(least)))}.";
        return new()
        {
            Id = "f-told",
            Kicker = "What is told",
            Status = story.Origin.AllGiven ? Status.GivenByHand : Status.Matched,
            Sentence = [new(sentence)],
            Note = LeftOut(report, story, points, least),
            Caption = "The points in the order of the table of story points",
            Marks = points.Length > MostBlocks
                ? ": a block where they are told, a line where not"
                : ": a block where one is told, hollow where it may be, a dot where not",
            Kind = MiniKind.Points,
            Rows = [.. report.Outlets.Select((outlet, i) =>
                new MiniRow(outlet, i == most || i == least, new($"{told[i]} of {of}", Anchor: "pt")) { Told = [.. points.Select(p => p.IsToldBy(i))],
                Perhaps = [.. points.Select(p => p.MayBeToldBy(i))] })],
        };
    }

    /// <summary>
    /// The points that all other outlets tell and one surely does not: of the outlet that tells fewest points, or of that with most such gaps
    /// where each gap of the first is in doubt.
    /// </summary>
    private static ImmutableArray<Run> LeftOut(Report report, Story story, PointRow[] points, int fewest)
    {
        PointRow[][] gaps = [
            .. report.Outlets.Select((_, i) => points.Where(p => p.Outlets == report.Outlets.Length - 1 && !p.IsToldBy(i) && !p.MayBeToldBy(i)).ToArray())];
        int outlet = gaps[fewest].Length > 0 ? fewest : Array.IndexOf(gaps, gaps.MaxBy(g => g.Length));
        PointRow[] alone = gaps[outlet];
        if (alone.Length == 0)
            return [new(story.Origin.AllGiven ? story.Origin.Note : "Whether a point is told is judged by how alike sentences are, so each gap is worth a look.")];
        List<Run> runs = [new($"{report.Outlets[outlet].TheArticles} alone {(report.Outlets[outlet].Articles.Length == 1 ? "does" : "do")} not tell: ")];
        HashSet<string> printed = [.. story.Printed.Select(p => p.Id)];
        foreach (PointRow point in alone.Take(MostNamedPoints))
        {
            runs.Add(new(point.Label, Anchor: printed.Contains(point.Id) ? point.Id : null));
            runs.Add(new("; "));
        }
        runs[^1] = new(alone.Length > MostNamedPoints ? $" and {Wording.Number(alone.Length - MostNamedPoints)} more." : ".");
        return [.. runs];
    }

    private static Finding? Altered(Report report, Story story)
    {
        (QuoteRows Quote, VersionRow Row)[] changed = [.. story.Differing
            .SelectMany(quote => quote.Rows.Select(row => (quote, row)))
            .Where(pair => pair.row.Version.Relation is not (QuoteRelation.Reference or QuoteRelation.Equal))
            // An outlet is not held against itself.
            .Where(pair => pair.row.Article.Outlet != pair.quote.Rows[0].Article.Outlet)
            .OrderBy(pair => pair.row.Version.Relation != QuoteRelation.Altered)
            .ThenByDescending(pair => pair.row.PutIn + pair.quote.Words - pair.row.Kept)];
        if (changed.Length == 0)
            return null;
        (QuoteRows quote, VersionRow row) = changed[0];
        VersionRow reference = quote.Rows[0];
        string speaker = quote.Speaker is { } name ? $" of a statement by {name}" : " of one quotation";
        return new()
        {
            Id = "f-quote",
            Kicker = "Versions of a quote",
            Status = Status.Exact,
            Sentence = [new(TheArticle(report, row) + " prints "), new($"{row.Kept} of the {quote.Words} words", Anchor: quote.Id),
                new($"{speaker} that stand in {TheArticle(report, reference)}{Changes(row)}.")],
            Note = [new(
                $"Reference: the longest version, in {TheArticle(report, reference)}. Which version is closest to what was said cannot be known from the articles.")],
            Caption = $"Share of the {quote.Words} words that is kept",
            Kind = MiniKind.Bar,
            Rows = [.. report.Outlets.SelectMany(outlet => RowsOf(quote, outlet, row, reference))],
        };
    }

    /// <summary>"The Gazette’s article", or which of its articles.</summary>
    private static string TheArticle(Report report, VersionRow row)
    {
        Outlet outlet = report.OutletOf(row.Article.Outlet);
        return outlet.Articles.Length > 1 ? $"{Wording.Possessive(outlet.Name)} article {row.Article.Label}" : outlet.TheArticles;
    }

    /// <summary>", with “violent” for “dangerous”": the words themselves where they are few.</summary>
    private static string Changes(VersionRow row)
    {
        ImmutableArray<WordEdit> edits = QuotedText.Of(row);
        WordEdit[] added = [.. edits.Where(e => e.Kind == EditKind.PutIn)], left = [.. edits.Where(e => e.Kind == EditKind.LeftOut)];
        string Words(WordEdit[] some) => Wording.List([.. some.Select(e => $"“{e.Text.TrimEnd(',', '.', ';')}”")]);
        bool IsBrief(WordEdit[] some) => some.Length is > 0 and <= MostNamedChanges && some.All(e => e.Text.Length <= LongestNamedChange);
        if (added.Length == 0)
            return IsBrief(left) ? $", without {Words(left)}" : "";
        bool swapped = added.Length == 1 && left.Length == 1 && Math.Abs(edits.IndexOf(added[0]) - edits.IndexOf(left[0])) == 1;
        return !IsBrief(added) ? $", and {Wording.Many(row.PutIn, "other word")}"
            : swapped && IsBrief(left) ? $", with {Words(added)} for {Words(left)}"
            : $", and puts in {Words(added)}";
    }

    private static IEnumerable<MiniRow> RowsOf(QuoteRows quote, Outlet outlet, VersionRow named, VersionRow reference)
    {
        VersionRow? best = quote.Rows.Where(r => r.Article.Outlet == outlet.Name).MaxBy(r => r == named ? int.MaxValue : r.Kept);
        yield return best is null
            ? new(outlet, false, new("not quoted"))
            : new(outlet, best == named || best == reference, new($"{best.Kept} of {quote.Words}", Anchor: quote.AnchorOf(best))) { Value = quote.Words == 0
            ? 0
            : (double)best.Kept / quote.Words };
    }
}
