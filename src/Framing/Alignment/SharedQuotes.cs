using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// Finds the quotations that several articles on an event print. The longest version is the reference that the others are held against;
/// which version was said can't be known from the articles.
/// </summary>
internal static class SharedQuotes
{
    /// <summary>A run of words in more statements than this is a phrase of the event and finds no candidates.</summary>
    private const int MostStatements = 64;

    /// <summary>A version of more words has enough of them in common with its reference to be no other's.</summary>
    private const int LongestFragment = 12;

    /// <summary>What is left of a statement beside its part in a shared quotation has to be a phrase to be held against others.</summary>
    private const int LeastRest = 2;

    /// <summary>A part of a statement that nobody shares as a whole has to be as long to be held against others.</summary>
    private const int LeastPart = 4;

    /// <summary>The shared quotations of the articles on one event, in order of first telling.</summary>
    public static ImmutableArray<SharedQuote> Of(string name, ImmutableArray<Document> documents)
    {
        ImmutableArray<QuotedStatement> statements = [.. documents.SelectMany((document, i) => QuotedStatement.Of(document, i)).OrderBy(Priority)];
        ImmutableArray<int>[] candidates = Candidates(statements);
        List<QuotedStatement>[] open = [.. statements.Select(s => new List<QuotedStatement> { s })];
        PriorityQueue<(int Of, QuotedStatement Part), (int, int, int, int)> references = new(statements.Select((s, i) => ((i, s), Priority(s))));
        List<(QuotedStatement First, SharedQuote Shared)> found = [];
        PrintedWords printed = new(documents);
        while (references.TryDequeue(out (int Of, QuotedStatement Part) next, out _))
        {
            (int of, QuotedStatement reference) = next;
            // What stands in another's shared quotation is open no more.
            if (!open[of].Remove(reference))
                continue;
            List<(QuotedStatement Statement, QuoteVersion Version)> versions = [];
            // Other articles first: what only its own article prints again is not shared.
            foreach (int other in candidates[of].OrderBy(c => statements[c].Order == reference.Order))
            {
                if (statements[other].Order == reference.Order && versions.Count == 0)
                    break;
                for (int i = 0; i < open[other].Count; i++)
                {
                    QuotedStatement statement = open[other][i];
                    SpeakerMatch speakers = SpeakersOf.Pair(reference.Source, statement.Source);
                    if ((reference.Quote < 0 && statement.Quote < 0)
                        || QuoteFidelity.Of(reference.Words.AsSpan(), statement.Words.AsSpan(), speakers) is not { } fidelity
                        || ((reference.IsPart || statement.IsPart) && fidelity.Relation == QuoteRelation.Altered)
                        || IsTerm(reference, statement, fidelity, speakers, documents)
                        || IsNearerToAnother(statement, fidelity, reference, candidates[other].SelectMany(c => open[c])))
                        continue;
                    versions.Add((statement, Version(statement.Part(fidelity.From, fidelity.To), fidelity, speakers)));
                    open[other].RemoveAt(i--);
                    // An article may print sentences in another order, or among them some that only a third one has.
                    foreach (QuotedStatement rest in Rests(statement, fidelity))
                    {
                        open[other].Add(rest);
                        references.Enqueue((other, rest), Priority(rest));
                    }
                }
            }
            if (versions.Count == 0)
            {
                // What others print alone can be a part of what one prints in one go.
                foreach (QuotedStatement part in Parts(reference))
                {
                    open[of].Add(part);
                    references.Enqueue((of, part), Priority(part));
                }
                continue;
            }
            versions.Add((reference, Reference(reference)));
            versions = [.. versions.OrderBy(v => (v.Statement.Order, v.Statement.Quote, v.Version.Content[0].Start))];
            found.Add((versions[0].Statement, new() { Event = name, Versions = [.. versions.Select(v => v.Version with
            {
                WordsPrinted = printed.Count(reference.Words, v.Statement.Order),
            })] }));
        }
        return [.. found.OrderBy(f => (f.First.Order, f.First.Quote, f.First.Content[0].Start)).Select(f => f.Shared)];
    }

    /// <summary>The longest first; of several, that of the earliest article and the earliest in it.</summary>
    private static (int, int, int, int) Priority(QuotedStatement statement) =>
        (-statement.Words.Length, statement.Order, statement.Quote, statement.Content[0].Start);

    /// <summary>
    /// Whether a phrase can be anybody's: it is only contained in what another article quotes and hardly said to be speech, or either article
    /// uses it without marks too.
    /// </summary>
    private static bool IsTerm(QuotedStatement reference, QuotedStatement version, QuoteFidelity fidelity, SpeakerMatch speakers, ImmutableArray<Document> documents)
    {
        if (speakers == SpeakerMatch.Same || version.Order == reference.Order || version.Words.Length > QuotedStatement.LongestPhrase)
            return false;
        return (version.IsPhrase && fidelity.Relation != QuoteRelation.Equal)
            || OwnWords.Hold(documents[version.Order], version.Words.AsSpan()) || OwnWords.Hold(documents[reference.Order], version.Words.AsSpan());
    }

    /// <summary>Whether a third article has more of the words of a version that is altered, in a statement that is another than the reference.</summary>
    private static bool IsNearerToAnother(QuotedStatement version, QuoteFidelity fidelity, QuotedStatement reference, IEnumerable<QuotedStatement> others)
    {
        if (fidelity.Relation != QuoteRelation.Altered || version.Words.Length > LongestFragment)
            return false;
        double share = ShareOf(fidelity, reference, version);
        foreach (QuotedStatement other in others)
        {
            if (other.Order == version.Order || other == reference || Hold(other, version) is not { } nearer
                || nearer.Kept < fidelity.Kept || ShareOf(nearer, other, version) <= share)
                continue;
            if (Hold(reference, other) is null)
                return true;
        }
        return false;
    }

    private static double ShareOf(QuoteFidelity fidelity, QuotedStatement a, QuotedStatement b) => (double)fidelity.Kept / Math.Min(a.Words.Length, b.Words.Length);

    /// <summary>Holds two statements against each other, the longer one as the reference.</summary>
    private static QuoteFidelity? Hold(QuotedStatement a, QuotedStatement b)
    {
        if (a.Quote < 0 && b.Quote < 0)
            return null;
        (QuotedStatement longer, QuotedStatement shorter) = a.Words.Length >= b.Words.Length ? (a, b) : (b, a);
        return QuoteFidelity.Of(longer.Words.AsSpan(), shorter.Words.AsSpan(), SpeakersOf.Pair(longer.Source, shorter.Source));
    }

    /// <summary>What a statement that goes on past its attribution holds in each of its marks; nothing where it stands in one.</summary>
    private static IEnumerable<QuotedStatement> Parts(QuotedStatement statement)
    {
        for (int from = 0, to = 1; to <= statement.Words.Length && statement.Content.Length > 1; to++)
        {
            if (to < statement.Words.Length && statement.IsOneContent(to - 1, to))
                continue;
            if (to - from >= LeastPart)
                yield return statement.Part(from, to) with { IsPart = true };
            from = to;
        }
    }

    private static IEnumerable<QuotedStatement> Rests(QuotedStatement statement, QuoteFidelity fidelity)
    {
        foreach ((int from, int to) in ((int, int)[])[(0, fidelity.From), (fidelity.To, statement.Words.Length)])
        {
            // What an attribution stands between can come from two places.
            int start = from;
            for (int i = from + 1; i <= to; i++)
            {
                if (i < to && statement.IsOneContent(i - 1, i))
                    continue;
                if (i - start >= LeastRest)
                    yield return statement.Part(start, i);
                start = i;
            }
        }
    }

    /// <summary>For each statement those that share two words running with it, in order.</summary>
    private static ImmutableArray<int>[] Candidates(ImmutableArray<QuotedStatement> statements)
    {
        Dictionary<(string, string), List<int>> byRun = [];
        for (int i = 0; i < statements.Length; i++)
        {
            ImmutableArray<QuotedWord> words = statements[i].Words;
            for (int w = 1; w < words.Length; w++)
            {
                (string, string) run = (words[w - 1].Form, words[w].Form);
                if (FunctionWords.Contains(run.Item1) && FunctionWords.Contains(run.Item2))
                    continue;
                if (!byRun.TryGetValue(run, out List<int>? holders))
                    byRun.Add(run, holders = []);
                if (holders.Count == 0 || holders[^1] != i)
                    holders.Add(i);
            }
        }
        HashSet<int>[] candidates = [.. statements.Select(_ => new HashSet<int>())];
        foreach (List<int> holders in byRun.Values.Where(h => h.Count <= MostStatements))
        {
            foreach (int holder in holders)
                candidates[holder].UnionWith(holders);
        }
        return [.. candidates.Select(c => c.Order().ToImmutableArray())];
    }

    private static QuoteVersion Version(QuotedStatement part, QuoteFidelity fidelity, SpeakerMatch speakers) => new()
    {
        DocId = part.DocId,
        Quote = part.Quote,
        Content = part.Content,
        Relation = fidelity.Relation,
        Diff = fidelity.Diff,
        Source = part.Source?.Name,
        AttributionDiffers = speakers == SpeakerMatch.Different,
    };

    private static QuoteVersion Reference(QuotedStatement statement) => new()
    {
        DocId = statement.DocId,
        Quote = statement.Quote,
        Content = statement.Content,
        Relation = QuoteRelation.Reference,
        Diff = [new(EditKind.Kept, string.Join(' ', statement.Words.Select(w => w.Text)))],
        Source = statement.Source?.Name,
    };
}
