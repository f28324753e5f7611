using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Leads;

/// <summary>
/// Alike words of somebody, of which one outlet prints a sentence or more in quotation marks and another only a part. That this one leaves the rest out is not said,
/// since it may tell it in its own words, nor that they were said once.
/// </summary>
internal sealed class LengthFinder : ILeadFinder
{
    /// <summary>The longer one has so many words, the shorter so many; and the shorter one so much of the longer at most.</summary>
    private const int LeastWhole = 12, LeastPart = 5, MostPlaces = 4;

    private const double MostKept = 0.6;

    /// <summary>So much of the shorter stands in the longer, so that it is a part and no other sentence; one who prints so much of the longer prints it.</summary>
    private const double LeastWithin = 0.8, LeastAll = 0.95;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        Dictionary<string, Teller> tellers = coverage.Tellers.SelectMany(t => t.Documents.Select(d => (d.Article.Id, t)))
            .ToDictionary(p => p.Id, p => p.t, StringComparer.Ordinal);
        ImmutableArray<Document> documents = [.. coverage.Tellers.SelectMany(t => t.Documents)];
        PrintedWords printed = new(documents);
        foreach (SharedQuote quote in coverage.Quotes)
        {
            Piece[] pieces = [.. quote.Versions.Where(v => v.Quote >= 0).Select(v => PrintedVersion.Of(tellers[v.DocId], v)).Where(v => v.Speaker is not null)
                .SelectMany(v => v.Pieces.Distinct().Select(p => new Piece(v, Array.IndexOf(v.Pieces, p), Array.LastIndexOf(v.Pieces, p) + 1)))
                .Where(p => p.Words.Length >= LeastPart && !p.IsOfThemselves).OrderByDescending(p => p.Words.Length).ThenBy(p => coverage.Tellers.IndexOf(p.Teller))];
            LeadCandidate? best = pieces.Where(p => p.Words.Length >= LeastWhole).Select(p => Of(p, pieces, documents, printed)).OfType<LeadCandidate>()
                .MaxBy(c => c.Weight);
            if (best is not null)
                yield return best;
        }
    }

    /// <summary>Who prints a part of a piece, each the longest; <see langword="null"/> where nobody does.</summary>
    private static LeadCandidate? Of(Piece whole, Piece[] pieces, ImmutableArray<Document> documents, PrintedWords printed)
    {
        int Most(Teller teller) => teller.Documents.Max(d => printed.Count(whole.Words, documents.IndexOf(d)));
        Piece[] parts = [.. pieces.Where(p => p.Teller != whole.Teller && p.LastName == whole.LastName && p.Words.Length <= MostKept * whole.Words.Length
                && whole.Common(p) >= LeastWithin * p.Words.Length && Most(p.Teller) <= MostKept * whole.Words.Length)
            .GroupBy(p => p.Teller).Select(g => g.First()).Take(MostPlaces - 1)];
        if (parts.Length == 0)
            return null;
        string[] all = [whole.Teller.Name, .. pieces.Select(p => p.Teller).Distinct()
            .Where(t => t != whole.Teller && Most(t) >= LeastAll * whole.Words.Length).Select(t => t.Name)];
        return new(
            LeadKind.QuoteVersion,
            LeadWords.Lengths(whole.Version.Speaker!, (all, whole.Text), [.. parts.Select(p => (p.Teller.Name, p.Text))]),
            [whole.Place, .. parts.Select(p => p.Place)],
            whole.Words.Length - parts.Min(p => p.Words.Length));
    }

    /// <summary>What stands between two marks.</summary>
    private sealed record Piece(PrintedVersion Version, int From, int To)
    {
        private HashSet<(string, string, string, string)>? runs;

        public Teller Teller => Version.Teller;

        public string LastName => Version.Speaker!.Split(' ')[^1];

        /// <summary>Whether it names its speaker: then it is told of them, on a page of theirs.</summary>
        public bool IsOfThemselves => Words.Any(w => w.Form.StartsWith(LastName, StringComparison.OrdinalIgnoreCase));

        public ImmutableArray<QuotedWord> Words { get; } = [.. Version.Words[From..To]];

        public string Text => Version.Text((From, To)).Replace(",”", "”", StringComparison.Ordinal);

        public Place Place => Version.Place((From, To));

        /// <summary>How many words of another stand in it, in rows of four.</summary>
        public int Common(Piece part)
        {
            runs ??= [.. Runs(Words)];
            bool[] found = new bool[part.Words.Length];
            int at = 0;
            foreach ((string, string, string, string) run in Runs(part.Words))
            {
                if (runs.Contains(run))
                    found.AsSpan(at, PrintedWords.InRow).Fill(true);
                at++;
            }
            return found.Count(f => f);
        }

        private static IEnumerable<(string, string, string, string)> Runs(ImmutableArray<QuotedWord> words) =>
            Enumerable.Range(0, Math.Max(0, words.Length - PrintedWords.InRow + 1)).Select(i => (words[i].Form, words[i + 1].Form, words[i + 2].Form, words[i + 3].Form));
    }
}
