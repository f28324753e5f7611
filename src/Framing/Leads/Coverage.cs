using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>What several groups write on one event: all that the finders of leads read.</summary>
internal sealed record Coverage
{
    /// <summary>The event's name.</summary>
    public required string Event { get; init; }

    /// <summary>The groups, in an order that depends on their texts alone, so that neither names nor the order of input shape what is found.</summary>
    public required ImmutableArray<Teller> Tellers { get; init; }

    /// <summary>What their articles tell in common.</summary>
    public required ImmutableArray<StoryPoint> Points { get; init; }

    /// <summary>Statements that several of their articles print.</summary>
    public required ImmutableArray<SharedQuote> Quotes { get; init; }

    /// <summary>The concepts whose names are marked in the articles.</summary>
    public required ImmutableArray<ConceptInfo> Concepts { get; init; }

    /// <summary>The day of each article, where its date can mean but one.</summary>
    public required IReadOnlyDictionary<string, DateOnly> Days { get; init; }

    /// <summary>Whether nobody says that the articles are on one event: they were taken for it by what they tell.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>How far apart in time the articles are.</summary>
    public EventDays Dates => field ??= new([.. Tellers.Select(t => t.Documents)], Days, Points, IsGrouped);

    /// <summary>Whether all that a group wrote is of an earlier day than a line: what came later it cannot leave out.</summary>
    public bool IsEarlier(Teller teller, Line line) => Days.TryGetValue(line.Document.Article.Id, out DateOnly day)
        && teller.Documents.All(d => Days.TryGetValue(d.Article.Id, out DateOnly own) && own < day);

    /// <summary>What some tell and others do not.</summary>
    public ImmutableArray<Fact> Facts => field.IsDefault ? field = [.. Leads.Facts.Of(this)] : field;

    /// <summary>Who speaks where.</summary>
    public EventSpeakers Speakers => field ??= new(this);

    private Dictionary<string, (TextSpan Span, StoryPoint Point)[]> Told => field ??= Points.SelectMany(p => Near(p).Select(told => (Told: told, Point: p)))
        .GroupBy(p => p.Told.DocId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => (p.Told.Span, p.Point)).ToArray(), StringComparer.Ordinal);

    private readonly Dictionary<Line, Teller[]> mayTell = [];

    /// <summary>Whether a group tells, or may tell, a point that another's line tells: then nobody can say that it leaves it out.</summary>
    public bool MayTell(Teller teller, Line line)
    {
        if (!mayTell.TryGetValue(line, out Teller[]? tellers))
            mayTell.Add(line, tellers = TellersNear(line));
        return tellers.Contains(teller);
    }

    private Teller[] TellersNear(Line line)
    {
        if (!Told.TryGetValue(line.Document.Article.Id, out (TextSpan Span, StoryPoint Point)[]? told))
            return [];
        HashSet<string> near = [.. told.Where(t => line.Span.Contains(t.Span)).SelectMany(t => Near(t.Point)).Select(passage => passage.DocId)];
        return near.Count == 0 ? [] : [.. Tellers.Where(t => t.Documents.Any(d => near.Contains(d.Article.Id)))];
    }

    private static IEnumerable<Passage> Near(StoryPoint point) => point.Passages.Concat(point.MayTell);

    /// <summary>The groups that tell of an event, in order.</summary>
    /// <param name="groups">The documents of each group that tells of it.</param>
    public static ImmutableArray<Teller> TellersOf(IEnumerable<(string Name, IEnumerable<Document> Documents)> groups) =>
    [
        .. groups.Select(g => new Teller(g.Name, [.. InOrder(g.Documents)])).OrderBy(t => t.Documents[0], ByText).ThenBy(t => t.Name, StringComparer.Ordinal),
    ];

    private static readonly Comparer<Document> ByText = Comparer<Document>.Create((a, b) =>
    {
        int byLength = b.Article.Text.Length.CompareTo(a.Article.Text.Length);
        int byText = byLength != 0 ? byLength : string.CompareOrdinal(a.Article.Text, b.Article.Text);
        return byText != 0 ? byText : string.CompareOrdinal(a.Article.Title, b.Article.Title);
    });

    private static IEnumerable<Document> InOrder(IEnumerable<Document> documents) => documents.OrderBy(d => d, ByText);
}
