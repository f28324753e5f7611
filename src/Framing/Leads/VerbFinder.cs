using Framing.Alignment;

namespace Framing.Leads;

/// <summary>
/// The verbs by which outlets report one and the same statement, where one keeps a distance or tells how strongly it was said ("claimed", "blasted") and
/// another does not.
/// </summary>
internal sealed class VerbFinder : ILeadFinder
{
    private const int MostPlaces = 4;

    /// <summary>Who keeps a distance differs more than one who tells how strongly it was said.</summary>
    private const double OfDistance = 2, OfForce = 1;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        Dictionary<string, Teller> tellers = coverage.Tellers.SelectMany(t => t.Documents.Select(d => (d.Article.Id, t)))
            .ToDictionary(p => p.Id, p => p.t, StringComparer.Ordinal);
        foreach (SharedQuote shared in coverage.Quotes)
        {
            Reported[] reported = [.. shared.Versions.Where(v => v.Quote >= 0).Select(v => Reported.Of(tellers[v.DocId], v)).OfType<Reported>()
                .GroupBy(r => r.Teller).Select(g => g.OrderByDescending(r => r.Weight).ThenBy(r => r.Verb).First())
                .OrderByDescending(r => r.Weight).ThenBy(r => coverage.Tellers.IndexOf(r.Teller))];
            if (reported.Length < 2 || reported[0].CommonWith(reported[1..].Where(r => r.Weight < reported[0].Weight)) is not { } common)
                continue;
            reported = [.. reported.Where(r => r.Prints(common.Forms))];
            yield return new(
                LeadKind.WordChoice,
                LeadWords.Verbs(reported[0].Speaker, LeadWords.Quoted(reported[0].Document, common.Span, reported[0].Said),
                    [.. reported.Select(r => (r.Teller.Name, LeadWords.Quoted(r.Document, r.Verb)))]),
                [.. reported.Take(MostPlaces).Select(r => Place.Within(r.Teller, r.Document, r.Document.SentenceAt(r.Verb), r.Verb))],
                reported[0].Weight - reported[^1].Weight);
        }
    }

    /// <summary>Fewer words are worked into the reporter's sentence, whose verb is of all of it.</summary>
    private const int LeastWords = 5;

    /// <summary>So many words of what is reported are looked at.</summary>
    private const int MostWords = 20;

    /// <summary>How an outlet reports a statement.</summary>
    private sealed record Reported(Teller Teller, Document Document, TextSpan Said, string Speaker, TextSpan Verb, double Weight)
    {
        private QuotedWord[] Words { get; } = [.. QuotedStatement.Split(Document, Said)];

        /// <summary>The longest run of what is reported that another reports too.</summary>
        public (TextSpan Span, string[] Forms)? CommonWith(IEnumerable<Reported> others)
        {
            for (int length = Math.Min(MostWords, Words.Length); length >= LeastWords; length--)
            {
                for (int from = 0; from + length <= Words.Length; from++)
                {
                    string[] forms = [.. Words[from..(from + length)].Select(w => w.Form)];
                    if (others.Any(o => o.Prints(forms)))
                        return (new(Words[from].Span.Start, Words[from + length - 1].Span.End, Said.Field), forms);
                }
            }
            return null;
        }

        /// <summary>Whether what it reports holds some words in a row.</summary>
        public bool Prints(string[] forms) => $" {string.Join(' ', Words.Select(w => w.Form))} ".Contains($" {string.Join(' ', forms)} ", StringComparison.Ordinal);

        public static Reported? Of(Teller teller, QuoteVersion version)
        {
            Document document = teller.Documents.First(d => d.Article.Id == version.DocId);
            Quote quote = document.Quotes[version.Quote];
            if (!quote.Reported || version.Content.Sum(document.WordsIn) < LeastWords || quote.SourceId is not { } id || !document.Sources[id].Named)
                return null;
            foreach (Token token in quote.Cue.SelectMany(cue => document.TokensIn(cue).ToArray()))
            {
                if (token.Upos == UniversalTag.VERB && document.Lemma(token) == quote.Verb)
                    return new(teller, document, version.Content[0], document.Sources[id].Name, token.Span, WeightOf(quote));
            }
            return null;
        }

        private static double WeightOf(Quote quote) => quote.VerbClass switch { VerbClass.Distancing => OfDistance, VerbClass.Forceful => OfForce, _ => 0 };
    }
}
