using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>
/// What outlets in their own voice put before the noun for the thing that the event is about: "an anti-gay bill", "the religion bill". The noun
/// stands in a headline and is seldom a term of a lexicon, whose names have a lead of their own; one with several names before it ("Moscow's campaign",
/// "the Keller campaign") stands for several things.
/// </summary>
internal sealed class CalledFinder : ILeadFinder
{
    private const int MostBefore = 4, MostPlaces = 4, LeastUses = 4;

    /// <summary>Whose a thing is said to be ("Keller's shutdown"), and for or against whom, weigh as words that sound bad do.</summary>
    private const double OfPossessor = 1.2, OfStance = 2, LeastWeight = 1;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        var uses = coverage.Tellers.SelectMany(t => t.Lines.SelectMany(l => l.Words.Select((w, i) => (Teller: t, Line: l, Word: w, At: i))))
            .Where(u => u.Word.Voice.IsOwn() && u.Word.IsContent && IsNoun(u.Line, u.At)).ToLookup(u => LemmaOf(u.Line, u.Word), StringComparer.Ordinal);
        foreach (var noun in uses.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            // "Claims" of two kinds are two things: who writes of the one thing of a kind says "the bill" of it.
            if (noun.GroupBy(u => u.Teller).Any(own => !own.Any(u => IsDefinite(Called.Of(u.Teller, u.Line, u.At)))))
                continue;
            if (noun.Count() < LeastUses || 2 * noun.Count(u => IsTerm(u.Line.Document, u.Word.Span)) > noun.Count()
                || !noun.Any(u => u.Line.IsHeadline) || noun.Select(u => u.Teller).Distinct().Count() < 2
                || noun.Where(u => !u.Line.IsHeadline).SelectMany(u => Called.Of(u.Teller, u.Line, u.At).Names).Distinct().Count() > 1)
                continue;
            Called[] called = [.. noun.Select(u => Called.Of(u.Teller, u.Line, u.At)).GroupBy(c => c.Teller).Select(g => g.ToArray()).Select(own =>
                own.Select(c => c with { Weight = c.WeightAgainst(noun.Where(u => u.Teller != c.Teller).SelectMany(u => Called.Of(u.Teller, u.Line, u.At).Keys)) })
                    .OrderByDescending(c => c.Weight).ThenByDescending(c => c.To - c.From).ThenBy(c => c.Span).First())
                .OrderByDescending(c => c.Weight)];
            if (called.Length < 2 || called[0].Weight < LeastWeight)
                continue;
            yield return new(
                LeadKind.WordChoice,
                LeadWords.Called(noun.Key, [.. called.Select(c => (c.Teller.Name, LeadWords.Quoted(c.Line.Document, c.Span)))]),
                [.. called.Take(MostPlaces).Select(c => Place.Of(c.Teller, c.Line, c.Span))],
                called[0].Weight * Math.Log(noun.Count()));
        }
    }

    /// <summary>A noun that ends what it belongs to ("border wall shutdown"), in headlines with capitals too, and is no person's.</summary>
    private static bool IsNoun(Line line, int at) => IsNominal(line, at) && !(at + 1 < line.Words.Length && IsNominal(line, at + 1) && IsBeside(line, at))
        && !LeadLists.Persons.ContainsAnyCase(LemmaOf(line, line.Words[at]));

    private static bool IsDefinite(Called called) => called.From > 0 && !called.Line.IsHeadline
        && LeadLists.Definite.ContainsAnyCase(called.Line.Document[called.Line.Words[called.From - 1].Span]);

    private static bool IsTerm(Document document, TextSpan word) => document.Made.HasFlag(DocumentLayers.Terms) && document.Terms.Any(t => t.Span.Overlaps(word));

    private static bool IsNominal(Line line, int at) => line.Words[at].Tag is UniversalTag.NOUN || (line.IsHeadline && line.Words[at].Tag is UniversalTag.PROPN);

    /// <summary>Whether only a space, a hyphen or a possessive mark stands between a word and the next.</summary>
    private static bool IsBeside(Line line, int at) => line.Document.Article[line.Span.Field]
        .AsSpan(line.Words[at].Span.End, line.Words[at + 1].Span.Start - line.Words[at].Span.End).Trim([' ', '\u00a0', '\n', '-', '’', '\'']).IsEmpty;

    private static string LemmaOf(Line line, Word word) =>
        line.Document.TokensIn(word.Span) is [var token, ..] ? line.Document.Lemma(token).ToLowerInvariant() : "";

    /// <summary>A noun with the words before it that belong to it.</summary>
    private sealed record Called(Teller Teller, Line Line, int From, int To)
    {
        public double Weight { get; init; }

        public TextSpan Span => new(Line.Words[From].Span.Start, Line.Words[To].Span.End, Line.Span.Field);

        public IEnumerable<string> Names => Line.Words[From..To].Where(w => w.IsName).Select(w => w.Key);

        public IEnumerable<string> Keys => Line.Words[From..To].Where(w => w.IsContent).Select(w => w.Key);

        public static Called Of(Teller teller, Line line, int at)
        {
            int from = at;
            while (from > 0 && at - from < MostBefore && line.Words[from - 1].Voice.IsOwn()
                && line.Words[from - 1].Tag is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PART
                && IsBeside(line, from - 1))
                from--;
            while (from < at && line.Words[from].Tag == UniversalTag.PART)
                from++;
            // "Is Pressed to Veto Bill": in headlines verbs are often taken for nouns.
            bool isVerb = from > 0 && line.IsHeadline && line.Document[line.Words[from - 1].Span].Equals("to", StringComparison.OrdinalIgnoreCase);
            return new(teller, line, isVerb ? at : from, at);
        }

        /// <summary>How much the words before the noun tell that the others do not put there.</summary>
        public double WeightAgainst(IEnumerable<string> others)
        {
            HashSet<string> taken = [.. others];
            double sum = 0;
            for (int i = From; i < To; i++)
            {
                Word word = Line.Words[i];
                if (!word.IsContent || taken.Contains(word.Key))
                    continue;
                string form = Line.Document[word.Span].ToString();
                bool stance = form.StartsWith("anti", StringComparison.OrdinalIgnoreCase) || form.StartsWith("pro-", StringComparison.OrdinalIgnoreCase);
                bool possessor = word.IsName && i + 1 < Line.Words.Length && Line.Words[i + 1].Tag == UniversalTag.PART;
                // A plain word ("congressional", "lengthy") may tell of another thing of the kind, or only more of it.
                sum += Math.Abs(word.Valence) / 2 + (stance ? OfStance : 0) + (possessor ? OfPossessor : 0);
            }
            return Math.Round(sum, 6);
        }
    }
}
