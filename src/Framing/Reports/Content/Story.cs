using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>Where one article tells a point.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">The sentences that surely tell it; empty where it is not told, or not surely.</param>
/// <param name="WordShare">The share of the article's words in those sentences.</param>
/// <param name="MayTell">Where no sentence surely tells it, those that may and are like one that does.</param>
internal sealed record Telling(ArticleView Article, ImmutableArray<SentenceView> Sentences, double WordShare, ImmutableArray<SentenceView> MayTell)
{
    /// <summary>Where no sentence surely tells it, all that come near, like one that does or not.</summary>
    public ImmutableArray<SentenceView> Near { get; init; } = [];

    /// <summary>Whether the article may tell it, in whatever words.</summary>
    public bool IsUnsure => !Near.IsEmpty;
}

/// <summary>A point of the story, and how each outlet's articles tell it.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Label">A short name for it, in words of one of its sentences.</param>
/// <param name="Sentence">The sentence that stands for it, cut where it is long.</param>
/// <param name="ByOutlet">Per outlet, one telling an article.</param>
/// <param name="Tellers">Which outlets tell it.</param>
/// <param name="IsGiven">Whether a person gave it.</param>
internal sealed record PointRow(string Id, string Label, string Sentence, ImmutableArray<ImmutableArray<Telling>> ByOutlet, PointTellers Tellers, bool IsGiven)
{
    /// <summary>An outlet with more articles than this has its tellings counted, not drawn.</summary>
    public const int MostDrawn = 3;

    /// <summary>Per outlet, the sentences that tell it, where they are counted; else empty.</summary>
    public ImmutableArray<Citation?> Lists { get; init; } = [];

    /// <summary>How many cells and strips the row takes.</summary>
    public int Cells => ByOutlet.Sum(t => t.Length > MostDrawn ? 1 : Math.Max(1, t.Length));

    /// <summary>How many outlets tell it.</summary>
    public int Outlets => Tellers.Count;

    /// <summary>Whether the outlet with that number tells it.</summary>
    public bool IsToldBy(int outlet) => Tellers.Tells[outlet];

    /// <summary>Whether the outlet with that number may tell it, but not surely.</summary>
    public bool MayBeToldBy(int outlet) => Tellers.MayTell[outlet];

    /// <summary>Whether one outlet tells it and others have a sentence that may.</summary>
    public bool IsOpen => Tellers.IsOpen && Enumerable.Range(0, ByOutlet.Length).Any(HasLike);

    /// <summary>Whether one outlet tells it and it is unsure whether others do, with no sentence to look at: then nothing is said of it.</summary>
    public bool IsUnsure => Outlets == 1 && Tellers.IsOpen && !IsOpen;

    /// <summary>Whether an article of the outlet with that number has a sentence that may tell it.</summary>
    public bool HasLike(int outlet) => ByOutlet[outlet].Any(telling => !telling.MayTell.IsEmpty);
}

/// <summary>A quotation as one article prints it, in one piece or several, against the longest version.</summary>
/// <param name="Article">The article.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Version">The widest of its pieces.</param>
/// <param name="Edits">What it prints, word by word.</param>
/// <param name="Kept">Words of the longest version that it keeps.</param>
/// <param name="PutIn">Words that the longest version does not have.</param>
internal sealed record VersionRow(ArticleView Article, string Id, QuoteVersion Version, ImmutableArray<WordEdit> Edits, int Kept, int PutIn)
{
    /// <summary>The row of an article, of its pieces, the widest first.</summary>
    public static VersionRow Of(ArticleView article, string id, ImmutableArray<QuoteVersion> pieces)
    {
        QuotedText text = new(article.Document, pieces);
        return new(article, id, pieces[0], text.Edits, text.Kept, text.PutIn);
    }

    /// <summary>Who speaks, where the article names them: "critics" make no statement in one voice.</summary>
    public string? Speaker => Version.Quote >= 0 && Article.Document is var document
        && document.Quotes[Version.Quote].SourceId is { } id && document.Sources[id] is { Named: true } source ? source.Name : null;
}

/// <summary>One quotation in several versions.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Speaker">Who said it according to the longest version, or <see langword="null"/>.</param>
/// <param name="Words">How many words the longest version has.</param>
/// <param name="Rows">The versions, the longest first.</param>
internal sealed record QuoteRows(string Id, string? Speaker, int Words, ImmutableArray<VersionRow> Rows)
{
    /// <summary>A page prints this many versions of one quotation; the csv has all.</summary>
    public const int MostPrinted = 12;

    /// <summary>The anchor of a version, or of the whole where the version is not printed.</summary>
    public string AnchorOf(VersionRow row) => Rows.IndexOf(row) < MostPrinted ? row.Id : Id;

    /// <summary>Whether any version differs from another, in its words or in who is said to have spoken them.</summary>
    public bool Differs => Rows.Any(r => r.Version.Relation is not (QuoteRelation.Reference or QuoteRelation.Equal) || r.Version.AttributionDiffers);
}

/// <summary>What the articles on the report's events tell, leave out and quote in several versions.</summary>
internal sealed class Story
{
    /// <summary>How many cells the tables of points may take on a page, and quotations of either kind; the csv has all.</summary>
    private const int MostCells = 1500, FewestPoints = 10, MostPoints = 60, MostQuotes = 40;

    public Story(Report report)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        PointDoubts doubts = new(report);
        Origin = new(report.Comparison);
        Coverage = report.Comparison.PointCoverage;
        Points = [.. OnceOnly(report.Comparison.StoryPoints
            .Select((point, i) => Of(report, doubts, doubts.Of(point), $"r{i}", names))
            .Where(row => row.Outlets > 0)
            .OrderByDescending(row => row.Outlets).ThenByDescending(row => row.IsOpen).ThenBy(row => row.IsUnsure))];
        int printed = Points.IsEmpty ? 0 : Math.Clamp(MostCells / Points.Max(p => p.Cells), FewestPoints, MostPoints);
        Printed = [.. Points.Take(printed).Select(row => row with { Lists = [.. report.Outlets.Select((outlet, i) => ListOf(report, row, outlet, i))] })];
        Quotes = [.. report.Comparison.SharedQuotes.Select((quote, i) => Of(report, quote, $"q{i}")).Where(q => q.Rows.Length > 1)];
    }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Points.IsEmpty && Quotes.IsEmpty;

    /// <summary>What its numbers rest on.</summary>
    public IEnumerable<Citation?> Cited => Printed.SelectMany(point => point.Lists);

    /// <summary>Where the points come from.</summary>
    public PointOrigin Origin { get; }

    /// <summary>How many of the points are told by whom.</summary>
    public PointCoverage Coverage { get; }

    /// <summary>The points, the most widely told first.</summary>
    public ImmutableArray<PointRow> Points { get; }

    /// <summary>Those of them that a page has room for.</summary>
    public ImmutableArray<PointRow> Printed { get; }

    /// <summary>Quotations whose versions differ, as many as a page has room for.</summary>
    public IEnumerable<QuoteRows> Differing => Quotes.Where(q => q.Differs).Take(MostQuotes);

    /// <summary>Quotations printed the same, as many as a page has room for.</summary>
    public IEnumerable<QuoteRows> Same => Quotes.Where(q => !q.Differs).Take(MostQuotes);

    /// <summary>Those that at least two outlets tell.</summary>
    public IEnumerable<PointRow> Shared => Points.Where(p => p.Outlets > 1);

    /// <summary>Those that one outlet tells and others may, in a sentence that is like it.</summary>
    public IEnumerable<PointRow> Open => Points.Where(p => p.IsOpen);

    /// <summary>Those that one outlet alone tells.</summary>
    public IEnumerable<PointRow> Single => Points.Where(p => p.Outlets == 1 && !p.IsOpen && !p.IsUnsure);

    /// <summary>Whether there are points that no list prints.</summary>
    public bool HasUnlisted => Points.Any(p => p.IsUnsure);

    /// <summary>Quotations in several versions, in the order of the comparison.</summary>
    public ImmutableArray<QuoteRows> Quotes { get; }

    /// <summary>A sentence that may tell a point of another outlet's is of that point: that it has none like it is not said besides, nor the other way round.</summary>
    private static IEnumerable<PointRow> OnceOnly(IEnumerable<PointRow> rows)
    {
        HashSet<(ArticleView, TextSpan)> perhaps = [];
        foreach (PointRow row in rows)
        {
            IEnumerable<Telling> tellings = row.ByOutlet.SelectMany(outlet => outlet);
            if (row.Outlets == 1 && !row.IsGiven && tellings.SelectMany(t => t.Sentences.Select(s => (t.Article, s.Span))).All(perhaps.Contains))
                continue;
            perhaps.UnionWith(tellings.SelectMany(t => t.Near.Select(s => (t.Article, s.Span))));
            yield return row;
        }
    }

    private static PointRow Of(Report report, PointDoubts doubts, StoryPoint point, string id, HashSet<string> names)
    {
        ILookup<string, Passage> byArticle = point.Passages.Concat(point.MayTell).ToLookup(p => p.DocId, StringComparer.Ordinal);
        ArticleView? center = report[point.Center.DocId];
        string sentence = center is null ? "" : Wording.Shorten(center.Document[point.Center.Span], 150);
        return new(id, PointLabel.Of(report, point, names), sentence, [.. report.Outlets.Select(outlet => outlet.Articles
            .Where(article => article.Document.Article.Event == point.Event || byArticle.Contains(article.Document.Article.Id) || point.Event.Length == 0)
            .Select(article => TellingOf(article, byArticle[article.Document.Article.Id], told => doubts.IsShown(point, told))).ToImmutableArray())],
            PointTellers.Of(point, report.Comparison.Groups), point.IsGiven);
    }

    private static Citation? ListOf(Report report, PointRow row, Outlet outlet, int index)
    {
        ImmutableArray<Telling> tellings = row.ByOutlet[index];
        return tellings.Length <= PointRow.MostDrawn ? null : Citation.Of(
            $"point {row.Id} {outlet.Name}", $"{outlet.Name}: sentences that tell {row.Label}",
            tellings.SelectMany(t => t.Sentences.Select(s => new Evidence(t.Article.Document.Article.Id, s.Span))), row.Id);
    }

    private static Telling TellingOf(ArticleView article, IEnumerable<Passage> passages, Func<Passage, bool> isShown)
    {
        ILookup<bool, Passage> bySureness = passages.ToLookup(p => p.IsSure);
        ImmutableArray<SentenceView> sentences = Sentences(article, bySureness[true]);
        int words = sentences.Sum(s => article.WordsIn(s.Span));
        return new(article, sentences, article.Words == 0 ? 0 : (double)words / article.Words,
            sentences.IsEmpty ? Sentences(article, bySureness[false].Where(isShown)) : [])
        {
            Near = sentences.IsEmpty ? Sentences(article, bySureness[false]) : [],
        };
    }

    private static ImmutableArray<SentenceView> Sentences(ArticleView article, IEnumerable<Passage> passages) =>
        [.. passages.SelectMany(p => article.Touched(p.Span)).Distinct().OrderBy(s => s.Span)];

    private static QuoteRows Of(Report report, SharedQuote quote, string id)
    {
        ILookup<ArticleView, QuoteVersion> versions = quote.Versions.Where(v => report[v.DocId] is not null).ToLookup(v => report[v.DocId]!);
        QuoteVersion? reference = versions.SelectMany(v => v).FirstOrDefault(v => v.Relation == QuoteRelation.Reference);
        ArticleView? held = reference is null ? null : report[reference.DocId];
        ImmutableArray<VersionRow> rows = [.. versions
            // What an article says again in other places is no version of what it says itself.
            .Select(article => (article.Key, Pieces: article.Key == held
                ? [reference!]
                : article.Where(v => OneStatement.Is(article.Key.Document, v)).ToImmutableArray()))
            .Where(article => !article.Pieces.IsEmpty)
            .Select((article, i) => VersionRow.Of(article.Key, $"{id}-{i}", [.. article.Pieces.OrderByDescending(v => v.WordsKept)]))
            .OrderBy(row => row.Version.Relation != QuoteRelation.Reference)];
        int words = rows.IsEmpty ? 0 : rows[0].Kept;
        // "Critics" make no statement in one voice, and of two names one is wrong.
        string? speaker = rows.IsEmpty || rows.Any(row => row.Version.AttributionDiffers) ? null : rows[0].Speaker;
        return new(id, speaker, words, rows);
    }
}
