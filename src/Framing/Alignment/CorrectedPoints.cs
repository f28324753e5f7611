using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// The points of an event as a person gives them. A sentence of which nothing is in a point is told by its article alone, as where points are
/// judged; so a sentence is taken out of a point by leaving out that it tells it, and put in by saying so, whatever else is said of it.
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
        Dictionary<(string, int, string), List<TextSpan>> seen = [];
        List<(GivenPassage Given, TextSpan Sentence)> placed = [];
        foreach (GivenPassage passage in given.Passages)
        {
            TextSpan sentence = SentenceOf(passage, compared, documents);
            (string, int, string) point = (passage.Event, passage.Point, passage.DocId);
            if (!seen.TryGetValue(point, out List<TextSpan>? before))
                seen.Add(point, before = []);
            if (before.Exists(passage.Span.Overlaps))
                throw new InputException(
                    $"{passage.Place}: this passage, or a part of it, stood in point {passage.Point} before; expected it once a point. Remove one of the two.");
            before.Add(passage.Span);
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
                $"{given.Place}: found {given.Span}, which is no sentence of '{given.DocId}' and lies in none; expected start and end of one, or of a part of it, "
                    + "as a new file has them. Correct them, or remove the row.");
        return document.Sentences[at];
    }

    private static ImmutableArray<StoryPoint> PointsOf(string name, IEnumerable<(GivenPassage Given, TextSpan Sentence)> told, ImmutableArray<Document> documents)
    {
        Dictionary<string, int> order = documents.Select((d, i) => (d.Article.Id, i)).ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        GivenPoint[] points = [.. told.GroupBy(p => p.Given.Point).OrderBy(point => point.Key).Select((point, i) => new GivenPoint(i,
            [.. point.Select(p => new ToldIn(StorySentence.PassageOf(documents[order[p.Given.DocId]], p.Given.Span) with { IsSure = p.Given.IsSure }, p.Sentence))],
            point.Any(p => p.Given.IsAlone))).Where(point => point.Sure.Length > 0)];
        ILookup<(string, TextSpan), GivenPoint> tell = points.SelectMany(point => point.Sure.Select(p => (p.Place, point))).ToLookup(p => p.Place, p => p.point);
        GivenPoint[] counted = [.. points.Where(point => !point.GivesWay || !tell[point.Sure[0].Place].Any(other => Holds(other, point)))];
        HashSet<(string, TextSpan)> held = [.. counted.SelectMany(point => point.All).Select(p => p.Place)];
        IEnumerable<GivenPoint> left = documents.SelectMany(StorySentence.Of).Select(s => (Sentence: s, Alone: new ToldIn(s.Passage, s.Passage.Span)))
            .Where(s => StoryPoints.TellsEnough(s.Sentence) && !held.Contains(s.Alone.Place))
            .OrderBy(s => s.Sentence.Ordinal).Select(s => new GivenPoint(int.MaxValue, [s.Alone], true));
        return [.. counted.Concat(left).Select(point => PointOf(name, point, order))];

        bool Holds(GivenPoint other, GivenPoint point) => point.Sure.All(p => other.Sure.Any(o => o.Place == p.Place))
            && (other.Sure.Length > point.Sure.Length || other.At < point.At);
    }

    /// <summary>Passages that perhaps tell a point may do so beside a sure one of their article, or in its place.</summary>
    private static StoryPoint PointOf(string name, GivenPoint point, Dictionary<string, int> order)
    {
        HashSet<string> tell = [.. point.Sure.Select(p => p.Passage.DocId)];
        ILookup<bool, Passage> passages = point.All.Select(p => p.Passage).OrderBy(p => order[p.DocId]).ThenBy(p => p.Span).ToLookup(p => tell.Contains(p.DocId));
        return new() { Event = name, Center = point.Sure[0].Passage, Passages = [.. passages[true]], MayTell = [.. passages[false]], IsGiven = true };
    }

    private static string Listed(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length == 0 ? "none" : string.Join(", ", all.Take(20)) + (all.Length > 20 ? ", …" : "");
    }

    /// <summary>A passage, and the sentence that it is or is part of.</summary>
    private readonly record struct ToldIn(Passage Passage, TextSpan Sentence)
    {
        public (string DocId, TextSpan Sentence) Place => (Passage.DocId, Sentence);
    }

    private sealed class GivenPoint(int at, ImmutableArray<ToldIn> all, bool givesWay)
    {
        /// <summary>Its place among the points of its event.</summary>
        public int At => at;

        /// <summary>Its passages, in the order in which they are given.</summary>
        public ImmutableArray<ToldIn> All => all;

        /// <summary>Whether it is not counted where another point holds all that surely tell it.</summary>
        public bool GivesWay => givesWay;

        public ImmutableArray<ToldIn> Sure { get; } = [.. all.Where(p => p.Passage.IsSure)];
    }
}
