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

    /// <summary>The shared quotations of the articles on one event, in order of first telling.</summary>
    public static ImmutableArray<SharedQuote> Of(string name, ImmutableArray<Document> documents)
    {
        ImmutableArray<Statement> statements =
            [.. documents.SelectMany((document, i) => Statement.Of(document, i)).OrderByDescending(s => s.Words.Length).ThenBy(s => s.Order).ThenBy(s => s.Quote)];
        ILookup<int, int> candidates = Candidates(statements);
        bool[] taken = new bool[statements.Length];
        List<(int Order, int Quote, SharedQuote Shared)> found = [];
        for (int i = 0; i < statements.Length; i++)
        {
            if (taken[i])
                continue;
            Statement reference = statements[i];
            List<(Statement Statement, QuoteVersion Version)> versions = [];
            foreach (int j in candidates[i].Order())
            {
                if (taken[j] || statements[j].Order == reference.Order || VersionOf(reference, statements[j]) is not { } version)
                    continue;
                taken[j] = true;
                versions.Add((statements[j], version));
            }
            if (versions.Count == 0)
                continue;
            versions.Add((reference, Reference(reference)));
            versions.Sort((a, b) => (a.Statement.Order, a.Statement.Quote).CompareTo((b.Statement.Order, b.Statement.Quote)));
            Statement first = versions[0].Statement;
            found.Add((first.Order, first.Quote, new() { Event = name, Versions = [.. versions.Select(v => v.Version)] }));
        }
        return [.. found.OrderBy(f => f.Order).ThenBy(f => f.Quote).Select(f => f.Shared)];
    }

    /// <summary>For each statement the later, so no longer, ones that share two words running with it.</summary>
    private static ILookup<int, int> Candidates(ImmutableArray<Statement> statements)
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
        HashSet<(int, int)> pairs = [];
        foreach (List<int> holders in byRun.Values.Where(h => h.Count <= MostStatements))
        {
            for (int a = 0; a < holders.Count; a++)
            {
                for (int b = a + 1; b < holders.Count; b++)
                    pairs.Add((holders[a], holders[b]));
            }
        }
        return pairs.ToLookup(p => p.Item1, p => p.Item2);
    }

    private static QuoteVersion? VersionOf(Statement reference, Statement version)
    {
        bool sameSource = SameSource(reference.Source, version.Source);
        if (QuoteFidelity.Of(reference.Words.AsSpan(), version.Words.AsSpan(), sameSource) is not { } fidelity)
            return null;
        return new()
        {
            DocId = version.DocId,
            Quote = version.Quote,
            Content = Cut(version, fidelity.From, fidelity.To),
            Relation = fidelity.Relation,
            Diff = fidelity.Diff,
            Source = version.Source,
            AttributionDiffers = reference.Source is not null && version.Source is not null && !sameSource,
        };
    }

    private static QuoteVersion Reference(Statement statement) => new()
    {
        DocId = statement.DocId,
        Quote = statement.Quote,
        Content = statement.Content,
        Relation = QuoteRelation.Reference,
        Diff = [new(EditKind.Kept, string.Join(' ', statement.Words.Select(w => w.Text)))],
        Source = statement.Source,
    };

    /// <summary>The content from one word to another; all of it where they are the first and the last.</summary>
    private static ImmutableArray<TextSpan> Cut(Statement statement, int from, int to)
    {
        if (from == 0 && to == statement.Words.Length)
            return statement.Content;
        TextSpan first = statement.Words[from].Span, last = statement.Words[to - 1].Span;
        return
        [
            .. statement.Content.Where(c => c.End > first.Start && c.Start < last.End)
                .Select(c => new TextSpan(Math.Max(c.Start, first.Start), Math.Min(c.End, last.End), c.Field)),
        ];
    }

    /// <summary>Whether two names can be one speaker's: they share a word that is a name ("Ada Marsh", "Mayor Marsh").</summary>
    private static bool SameSource(string? a, string? b)
    {
        if (a is null || b is null)
            return false;
        HashSet<string> words = new(a.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        return b.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(w => words.Contains(w) && !FunctionWords.Contains(w.ToLowerInvariant()));
    }
}
