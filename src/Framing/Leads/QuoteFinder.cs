using Framing.Alignment;

namespace Framing.Leads;

/// <summary>Statements that outlets print with other words. What one cuts another outlet may print elsewhere, so that cuts are no lead.</summary>
internal sealed class QuoteFinder : ILeadFinder
{
    /// <summary>A version of fewer words is a scrap of which nothing can be said to be left out.</summary>
    private const int LeastWords = 4;

    /// <summary>With fewer of its words in the other it may be another statement of the same speaker.</summary>
    private const double LeastKept = 0.75;

    private const int MostPlaces = 4, Before = 8, After = 12, Near = 2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        Dictionary<string, Teller> tellers = coverage.Tellers.SelectMany(t => t.Documents.Select(d => (d.Article.Id, t)))
            .ToDictionary(p => p.Id, p => p.t, StringComparer.Ordinal);
        foreach (SharedQuote quote in coverage.Quotes)
        {
            Version[] versions = [.. quote.Versions.Select(v => Version.Of(tellers[v.DocId], v)).Where(v => v.Words.Length >= LeastWords)
                .GroupBy(v => v.Teller).Select(g => g.MaxBy(v => v.Words.Length)!).OrderByDescending(v => v.Words.Length)
                    .ThenBy(v => coverage.Tellers.IndexOf(v.Teller))];
            if (versions.Length < 2)
                continue;
            Version longest = versions[0];
            Held[] held = [.. versions[1..].Select(v => Hold(longest, v)).Where(h => h.Kept >= LeastKept * h.Version.Words.Length)];
            if (held.Length == 0)
                continue;
            Held altered = held.MaxBy(h => h.Put)!;
            double early = 1.2 - longest.At / 2, many = 1 + 0.3 * (held.Length - 1);
            if (altered.Put > 0)
            {
                (Version Version, (int From, int To) Range)[] around = [(longest, longest.Around(altered.Longest)), .. held.Where(h => h.Put > 0)
                    .Select(h => (h.Version, h.Version.Around(h.Changed)))];
                yield return new(LeadKind.QuoteVersion,
                    LeadWords.Altered(SpeakerOf(longest, held), [.. around.Select(v => (v.Version.Teller.Name, v.Version.Text(v.Range)))]),
                    [.. around.Take(MostPlaces).Select(v => v.Version.Place(v.Range.From, v.Range.To))], (1 + 0.5 * Math.Min(3, altered.Put)) * early * many);
            }
        }
    }

    /// <summary>The speaker, where two outlets name the same: one may have taken "he" for somebody else.</summary>
    private static string? SpeakerOf(Version longest, Held[] held) =>
        longest.Speaker is { } speaker && held.Any(h => h.Version.Speaker?.Split(' ')[^1] == speaker.Split(' ')[^1]) ? speaker : null;

    /// <summary>A version held against the longest.</summary>
    /// <param name="Version">The version.</param>
    /// <param name="Put">How much it puts in that tells.</param>
    /// <param name="Changed">Where in it the first of that stands, or 0.</param>
    /// <param name="Longest">Where in the longest one that would stand, or 0.</param>
    /// <param name="Kept">How many of its words stand in the longest.</param>
    private sealed record Held(Version Version, double Put, int Changed, int Longest, int Kept);

    private static Held Hold(Version longest, Version version)
    {
        int[] partners = WordDiff.Partners([.. longest.Words.Select(w => w.Form)], [.. version.Words.Select(w => w.Form)]);
        HashSet<int> matched = [.. partners.Where(p => p >= 0)];
        int[] put = [.. Enumerable.Range(0, version.Words.Length)
            .Where(i => !matched.Contains(i) && version.IsBeside(i, matched) && version.IsTelling(i, longest))];
        int changed = put.FirstOrDefault();
        return new(version, put.Length, changed, Math.Max(0, Array.FindLastIndex(partners, p => p >= 0 && p < Math.Max(1, changed))), matched.Count);
    }

    /// <summary>A statement as one outlet prints it.</summary>
    private sealed record Version(Teller Teller, Document Document, string? Speaker, QuotedWord[] Words, int[] Pieces)
    {
        public double At => (double)Words[0].Span.Start / Math.Max(1, Document.Article.Text.Length);

        public static Version Of(Teller teller, QuoteVersion version)
        {
            Document document = teller.Documents.First(d => d.Article.Id == version.DocId);
            (QuotedWord Word, int Piece)[] words = [.. version.Content.SelectMany((c, piece) => QuotedStatement.Split(document, c).Select(w => (w, piece)))];
            Source? source = version.Quote >= 0 && document.Quotes[version.Quote].SourceId is { } id ? document.Sources[id] : null;
            return new(teller, document, source is { Named: true } ? source.Name : null, [.. words.Select(w => w.Word)], [.. words.Select(w => w.Piece)]);
        }

        /// <summary>
        /// Whether a word stands near one of others between the same marks, most of which are: what is farther off, or alone, is another sentence and no
        /// other wording.
        /// </summary>
        public bool IsBeside(int word, HashSet<int> others) => others.Any(o => Math.Abs(o - word) <= Near && Pieces[o] == Pieces[word])
            && 2 * Enumerable.Range(0, Words.Length).Count(i => Pieces[i] == Pieces[word] && others.Contains(i)) > Pieces.Count(p => p == Pieces[word]);

        /// <summary>
        /// Whether a word that is put in changes what is said: no other form of a word that the longest version has, no part of one that is written as two;
        /// one in brackets is the editor's.
        /// </summary>
        public bool IsTelling(int at, Version longest)
        {
            QuotedWord word = Words[at];
            if (word.Text.Contains('[') || IsJoined(longest.Words, word.Form) || (at > 0 && longest.Has(Words[at - 1].Form + word.Form))
                || (at + 1 < Words.Length && longest.Has(word.Form + Words[at + 1].Form)))
                return false;
            return LeadLists.Turning.Contains(word.Form) || IsNegated(word) || (!FunctionWords.Contains(word.Form) && IsContent(word)
                && !LeadLists.TellingNothing.Contains(LemmaOf(word)) && !longest.Words.Any(w => longest.LemmaOf(w) == LemmaOf(word)));
        }

        /// <summary>"Shouldn’t" where another has "should".</summary>
        private static bool IsNegated(QuotedWord word) => word.Text.Contains("n't", StringComparison.OrdinalIgnoreCase)
            || word.Text.Contains("n’t", StringComparison.OrdinalIgnoreCase);

        private bool Has(string form) => Words.Any(w => w.Form == form);

        private string LemmaOf(QuotedWord word) => Document.TokensIn(word.Span) is [var first, ..] ? Document.Lemma(first).ToLowerInvariant() : word.Form;

        private bool IsContent(QuotedWord word)
        {
            foreach (Token token in Document.TokensIn(word.Span))
            {
                if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.NUM)
                    return true;
            }
            return false;
        }

        /// <summary>Whether a word is two of the other's, written as one.</summary>
        private static bool IsJoined(QuotedWord[] words, string form) => Enumerable.Range(1, Math.Max(0, words.Length - 1))
            .Any(i => words[i - 1].Form + words[i].Form == form);

        /// <summary>A word with what stands around it between the same marks.</summary>
        public (int From, int To) Around(int word)
        {
            int from = word, to = word + 1;
            while (from > 0 && word - from < Before && Pieces[from - 1] == Pieces[word])
                from--;
            while (to < Words.Length && to - word < After && Pieces[to] == Pieces[word])
                to++;
            return (from, to);
        }

        public Place Place(int from, int to)
        {
            TextSpan focus = new(Words[from].Span.Start,
                Math.Max(Words[from].Span.End, Words[to - 1].Span.Field == Words[from].Span.Field ? Words[to - 1].Span.End : 0), Words[from].Span.Field);
            return focus.Length <= Leads.Place.Longest ? new(Teller, Document, focus)
                : new(Teller, Document, new(focus.Start, Words[from..to].Last(w => w.Span.End - focus.Start <= Leads.Place.Longest).Span.End, focus.Field));
        }

        /// <summary>Words between the same marks as the first of them.</summary>
        public string Text((int From, int To) range)
        {
            int to = range.From + 1;
            while (to < range.To && Pieces[to] == Pieces[range.From] && Words[to].Span.End - Words[range.From].Span.Start <= Leads.Place.Longest)
                to++;
            TextSpan shown = new(Words[range.From].Span.Start, Words[to - 1].Span.End, Words[range.From].Span.Field);
            int last = Array.FindLastIndex(Pieces, p => p == Pieces[range.From]);
            return LeadWords.Quoted(Document, shown, new TextSpan(Words[Array.IndexOf(Pieces, Pieces[range.From])].Span.Start, Words[last].Span.End, shown.Field));
        }
    }
}
