using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Findings about what is told and how quotations are printed.</summary>
internal static class StoryFindings
{
    private const int MostNamedPoints = 3;

    /// <summary>So many words in the place of others are named; more are another sentence.</summary>
    private const int MostSwapped = 2;

    /// <summary>Words that begin with so many letters alike are taken for forms of one.</summary>
    private const int OneFamily = 4;

    /// <summary>Who prints fewer words of a statement may print those of another.</summary>
    private const int LeastPrinted = 5;

    /// <summary>So many shared quotations are looked through.</summary>
    private const int MostQuotes = 100;

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
        // Of two outlets both tell what more than one tells. What is found by likeness alone errs too often to count on (docs/accuracy.md).
        if (!story.Origin.AllGiven || points.Length < FewestPoints || report.Outlets.Length < 3)
            return null;
        ImmutableArray<GroupCoverage> told = story.Coverage.Groups;
        int most = told.IndexOf(told.MaxBy(g => g.Told)!), least = told.IndexOf(told.MinBy(g => g.Told)!);
        string of = Wording.Digits(points.Length), noun = report.GroupNoun;
        // That a sentence tells a point is a judgement by likeness, which errs: what is said is what was found.
        string found = $"{Wording.Capital(Wording.Many(points.Length, "point"))} were found in more than one {noun}{(noun == "article" ? "" : "’s articles")}: ";
        string sentence = told[most].Told == told[least].Told
            ? $"{found}{Some(told[most].Told, points.Length)} in each."
            : $"{found}{Some(told[most].Told, points.Length)} in {report.Outlets[most].TheArticles}, "
                + $"{told[least].Told} in {report.Outlets[least].TheArticles}{Wording.Perhaps(told[least].Perhaps)}.";
        return new()
        {
            Id = "f-told",
            Kicker = "What is told",
            Status = Status.GivenByHand,
            Sentence = [new(sentence)],
            Note = LeftOut(report, story, points, least),
            Caption = "The points in the order of the table of story points",
            Marks = points.Length > MostBlocks
                ? ": a block where they are told, a line where not"
                : ": a block where one is told, hollow where it may be, a dot where not",
            Kind = MiniKind.Points,
            Rows = [.. report.Outlets.Select((outlet, i) =>
                new MiniRow(outlet, i == most || i == least, new($"{told[i].Told} of {of}", Anchor: "pt")) { Told = [.. points.Select(p => p.IsToldBy(i))],
                Perhaps = [.. points.Select(p => p.MayBeToldBy(i))] })],
        };
    }

    /// <summary>"all 12", "11".</summary>
    private static string Some(int told, int all) => told == all ? $"all {Wording.Digits(all)}" : Wording.Digits(told);

    /// <summary>
    /// The points that were found in all other outlets' articles and not in one's: of the outlet that tells fewest points, or of that with most such gaps where
    /// each gap of the first is in doubt.
    /// </summary>
    private static ImmutableArray<Run> LeftOut(Report report, Story story, PointRow[] points, int fewest)
    {
        PointRow[][] gaps = [
            .. report.Outlets.Select((outlet, i) => points.Where(p => p.Outlets == report.Outlets.Length - 1 && !p.IsToldBy(i) && !p.MayBeToldBy(i)).ToArray())];
        int outlet = gaps[fewest].Length > 0 ? fewest : Array.IndexOf(gaps, gaps.MaxBy(g => g.Length));
        PointRow[] alone = gaps[outlet];
        if (alone.Length == 0)
            return [new(story.Origin.Note)];
        List<Run> runs = [new($"{story.Origin.Note} Not found in {report.Outlets[outlet].TheArticles} alone: ")];
        HashSet<string> printed = [.. story.Printed.Select(p => p.Id)];
        foreach (PointRow point in alone.Take(MostNamedPoints))
        {
            runs.Add(new(point.Label, Anchor: printed.Contains(point.Id) ? point.Id : null));
            runs.Add(new("; "));
        }
        runs[^1] = new(alone.Length > MostNamedPoints ? $" and {Wording.Number(alone.Length - MostNamedPoints)} more." : ".");
        return [.. runs];
    }

    /// <summary>
    /// A statement of which an article prints a word in another's place. That it prints fewer words is no finding: what stands elsewhere in it, in
    /// other marks or told in its own words, is of the same statement as often as not, and counts of words mislead.
    /// </summary>
    private static Finding? Altered(Report report, Story story)
    {
        (QuoteRows Quote, VersionRow Row, int Kept)[] changed = [.. story.Differing.Take(MostQuotes)
            .SelectMany(quote => quote.Rows.Select(row => (quote, row)))
            .Where(pair => pair.row.Version.Relation is not (QuoteRelation.Reference or QuoteRelation.Equal))
            // An outlet is not held against itself.
            .Where(pair => pair.row.Article.Outlet != pair.quote.Rows[0].Article.Outlet)
            .Select(pair => (pair.quote, pair.row, Kept: pair.row.Version.WordsPrinted))
            .Where(pair => pair.Kept >= LeastPrinted)
            .Where(pair => Swap(pair.row) is not null)
            .OrderByDescending(pair => pair.quote.Words - pair.Kept)];
        if (changed.Length == 0)
            return null;
        (QuoteRows quote, VersionRow row, int kept) = changed[0];
        VersionRow reference = quote.Rows[0];
        string speaker = reference.Speaker is { } name ? $" of a statement by {name}" : " of one quotation";
        string swap = Swap(row) is { } words ? $", with {words}" : "";
        return new()
        {
            Id = "f-quote",
            Kicker = "Versions of a quote",
            Status = Status.Exact,
            Sentence = [new(TheArticle(report, row) + " prints "), new($"{kept} of the {quote.Words} words", Anchor: quote.Id),
                new($"{speaker} that stand in {TheArticle(report, reference)}{swap}.")],
            Note = [new(
                $"Held against the version in {TheArticle(report, reference)}. Which is closest to what was said cannot be known from the articles.")],
            Caption = $"Share of the {quote.Words} words that is printed, in one place or several",
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

    /// <summary>
    /// "“violent” for “dangerous”": a word or two in another's place, where nothing else is put in. Another form of a word, two written as one,
    /// and small words are no other word.
    /// </summary>
    private static string? Swap(VersionRow row)
    {
        ImmutableArray<WordEdit> edits = row.Edits;
        if (edits.Count(e => e.Kind == EditKind.PutIn) != 1 || row.PutIn > MostSwapped)
            return null;
        int at = edits.IndexOf(edits.First(e => e.Kind == EditKind.PutIn));
        WordEdit[] left = [.. edits.Where((e, i) => e.Kind == EditKind.LeftOut && Math.Abs(i - at) == 1)];
        if (left.Length != 1 || left[0].Text.Split(' ').Length > MostSwapped)
            return null;
        string added = Letters(edits[at].Text), gone = Letters(left[0].Text);
        if (IsContraction(edits[at].Text, gone) || IsContraction(left[0].Text, added))
            return null;
        bool isForm = added[..Math.Min(added.Length, OneFamily)] == gone[..Math.Min(gone.Length, OneFamily)];
        return isForm || Math.Min(added.Length, gone.Length) < OneFamily ? null : $"{Marked(edits[at])} for {Marked(left[0])}";
    }

    /// <summary>"We’ve" for "We have".</summary>
    private static bool IsContraction(string text, string letters) =>
        text.AsSpan().IndexOfAny('\'', '’') is > 0 and var mark && letters.StartsWith(Letters(text[..mark]), StringComparison.Ordinal);

    private static string Marked(WordEdit edit) => $"“{edit.Text.TrimEnd(',', '.', ';')}”";

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static IEnumerable<MiniRow> RowsOf(QuoteRows quote, Outlet outlet, VersionRow named, VersionRow reference)
    {
        VersionRow? best = quote.Rows.Where(r => r.Article.Outlet == outlet.Name).MaxBy(r => r == named ? int.MaxValue : r.Version.WordsPrinted);
        yield return best is null
            ? new(outlet, false, new("no version found"))
            : new(outlet, best == named || best == reference, new($"{best.Version.WordsPrinted} of {quote.Words}", Anchor: quote.AnchorOf(best)))
            {
                Value = (double)best.Version.WordsPrinted / Math.Max(1, quote.Words),
            };
    }
}
