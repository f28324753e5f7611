using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// The points of an event as a person gives them. A sentence in no point is told by its article alone, as where points are judged; so a
/// sentence is taken out of a point by leaving out that it tells it, and put in by saying so, whatever else is said of it.
/// </summary>
internal static class CorrectedPoints
{
    /// <summary>The points that are given, by event.</summary>
    /// <exception cref="InputException">What is given does not fit the articles.</exception>
    public static Dictionary<string, ImmutableArray<StoryPoint>> Of(GivenPoints? given, ImmutableArray<EventGroup> events, Dictionary<string, Document> documents)
    {
        Dictionary<string, ImmutableArray<StoryPoint>> points = new(StringComparer.Ordinal);
        if (given is null)
            return points;
        Dictionary<string, EventGroup> compared = events.Where(e => e.DocIds.Length > 1).ToDictionary(e => e.Name, StringComparer.Ordinal);
        HashSet<(string, int, string, TextSpan)> seen = [];
        List<(GivenPassage Given, TextSpan Sentence)> placed = [];
        foreach (GivenPassage passage in given.Passages)
        {
            TextSpan sentence = SentenceOf(passage, compared, documents);
            if (!seen.Add((passage.Event, passage.Point, passage.DocId, sentence)))
                throw new InputException($"{passage.Place}: this sentence stood in point {passage.Point} before; expected it once a point. Remove one of the two.");
            placed.Add((passage, sentence));
        }
        foreach (IGrouping<string, (GivenPassage Given, TextSpan Sentence)> told in placed.GroupBy(p => p.Given.Event, StringComparer.Ordinal))
            points.Add(told.Key, PointsOf(told.Key, told, [.. compared[told.Key].DocIds.Select(id => documents[id])]));
        return points;
    }

    /// <summary>The sentence that holds the given span, in an article on the given event.</summary>
    private static TextSpan SentenceOf(GivenPassage given, Dictionary<string, EventGroup> compared, Dictionary<string, Document> documents)
    {
        if (!documents.TryGetValue(given.DocId, out Document? document))
            throw new InputException(
                $"{given.Place}: there is no article '{given.DocId}'{Closest.Hint(given.DocId, documents.Keys)}; expected the doc_id of one that is "
                    + "compared. Correct it, or remove the row.");
        if (!compared.TryGetValue(given.Event, out EventGroup? named))
            throw new InputException(
                $"{given.Place}: there is no event '{given.Event}'{Closest.Hint(given.Event, compared.Keys)} on which two articles are compared; "
                    + $"expected {Listed(compared.Keys.Order(StringComparer.Ordinal))}. Correct it, or remove the row.");
        if (!named.DocIds.Contains(given.DocId))
            throw new InputException(
                $"{given.Place}: the article '{given.DocId}' is not on the event '{given.Event}'; expected {Listed(named.DocIds)}. Correct the doc_id or the event, or remove the row.");
        int at = Document.IndexAt(document.Sentences, given.Span, s => s);
        if (at < 0 || !document.Sentences[at].Contains(given.Span))
            throw new InputException(
                $"{given.Place}: found {given.Span}, which is no sentence of '{given.DocId}' and lies in none; expected start and end of one, as a new "
                    + "file has them. Correct them, or remove the row.");
        return document.Sentences[at];
    }

    private static ImmutableArray<StoryPoint> PointsOf(string name, IEnumerable<(GivenPassage Given, TextSpan Sentence)> told, ImmutableArray<Document> documents)
    {
        Dictionary<string, int> order = documents.Select((d, i) => (d.Article.Id, i)).ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        GivenPoint[] points = [.. told.GroupBy(p => p.Given.Point).OrderBy(point => point.Key).Select((point, i) => new GivenPoint(i,
            [.. point.Select(p => StorySentence.PassageOf(documents[order[p.Given.DocId]], p.Sentence) with { IsSure = p.Given.IsSure })],
            point.Any(p => p.Given.IsAlone))).Where(point => point.Sure.Length > 0)];
        ILookup<Passage, GivenPoint> tell = points.SelectMany(point => point.Sure.Select(passage => (passage, point))).ToLookup(p => p.passage, p => p.point);
        GivenPoint[] counted = [.. points.Where(point => !point.GivesWay || !tell[point.Sure[0]].Any(other => Holds(other, point)))];
        HashSet<TextSpan>[] held = [.. documents.Select(_ => new HashSet<TextSpan>())];
        foreach (Passage passage in counted.SelectMany(point => point.Passages))
            held[order[passage.DocId]].Add(passage.Span);
        IEnumerable<GivenPoint> left = documents.SelectMany(StorySentence.Of)
            .Where(s => StoryPoints.TellsEnough(s) && !held[s.Document].Contains(s.Passage.Span))
            .OrderBy(s => s.Ordinal).Select(s => new GivenPoint(int.MaxValue, [s.Passage], true));
        return [.. counted.Concat(left).Select(point => PointOf(name, point, order))];

        bool Holds(GivenPoint other, GivenPoint point) =>
            point.Sure.All(other.Sure.Contains) && (other.Sure.Length > point.Sure.Length || other.At < point.At);
    }

    /// <summary>Passages that perhaps tell a point may do so beside a sure one of their article, or in its place.</summary>
    private static StoryPoint PointOf(string name, GivenPoint point, Dictionary<string, int> order)
    {
        HashSet<string> tell = [.. point.Sure.Select(p => p.DocId)];
        ILookup<bool, Passage> passages = point.Passages.OrderBy(p => order[p.DocId]).ThenBy(p => p.Span).ToLookup(p => tell.Contains(p.DocId));
        return new() { Event = name, Center = point.Sure[0], Passages = [.. passages[true]], MayTell = [.. passages[false]], IsGiven = true };
    }

    private static string Listed(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length == 0 ? "none" : string.Join(", ", all.Take(20)) + (all.Length > 20 ? ", …" : "");
    }

    private sealed class GivenPoint(int at, ImmutableArray<Passage> passages, bool givesWay)
    {
        /// <summary>Its place among the points of its event.</summary>
        public int At => at;

        /// <summary>In the order in which they are given.</summary>
        public ImmutableArray<Passage> Passages => passages;

        /// <summary>Whether it is not counted where another point holds all that surely tell it.</summary>
        public bool GivesWay => givesWay;

        public ImmutableArray<Passage> Sure { get; } = [.. passages.Where(p => p.IsSure)];
    }
}
