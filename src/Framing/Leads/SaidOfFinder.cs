using Framing.Measures;

namespace Framing.Leads;

/// <summary>
/// The same person or body spoken well of in one outlet's own voice and badly in another's: words that sound good or bad, said of a name, and
/// that the other does not use itself.
/// </summary>
internal sealed class SaidOfFinder : ILeadFinder
{
    private const int MostPlaces = 4, MostWords = 2;

    /// <summary>Words of one outlet have to sound so good or bad together.</summary>
    private const double LeastSum = 1.2;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        var said = coverage.Tellers.SelectMany(teller => teller.Documents
            .Where(d => d.Made.HasFlag(DocumentLayers.Targets) && !d.Article.IsAgencyCopy).SelectMany(document =>
            // What somebody does or what is done to them ("promoted") is no judgement on them.
            Portrayal.WordsOf(document).Where(w => w.Voice.IsOwn() && !w.Negated && w.Span.Field == Field.Text && IsDescription(document, w.Span))
                .Select(w => (Teller: teller, Document: document, Word: w,
                Valence: ValenceOf(document, w), Name: Word.KeyOf(w.Name.Split(' ')[^1].ToLowerInvariant())))))
            .Where(w => Math.Abs(w.Valence) >= LeastSum && w.Name.Length > 1).GroupBy(w => w.Name).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var name in said)
        {
            var sums = name.GroupBy(w => w.Teller).Select(g => (Teller: g.Key, Sum: g.DistinctBy(w => w.Word.Lemma).Sum(w => w.Valence),
                Words: g.Where(w => coverage.Tellers.All(t => t == g.Key || t.CountOwn(Word.KeyOf(w.Word.Lemma)) == 0)).DistinctBy(w => w.Word.Lemma).ToArray()))
                    .ToArray();
            var bad = sums.MinBy(s => s.Sum);
            var good = sums.MaxBy(s => s.Sum);
            var badWords = bad.Words.Where(w => w.Valence < 0).Take(MostWords).ToArray();
            var goodWords = good.Words?.Where(w => w.Valence > 0).Take(MostWords).ToArray() ?? [];
            if (bad.Sum > -LeastSum || good.Sum < LeastSum || badWords.Length == 0 || goodWords.Length == 0)
                continue;
            yield return new(
                LeadKind.Tone,
                LeadWords.SaidOf(badWords[0].Word.Name, (bad.Teller.Name, [.. badWords.Select(w => LeadWords.Quoted(w.Document, w.Word.Span))]),
                    (good.Teller.Name, [.. goodWords.Select(w => LeadWords.Quoted(w.Document, w.Word.Span))])),
                [.. badWords.Concat(goodWords).Take(MostPlaces).Select(w => Place.Within(w.Teller, w.Document, w.Document.SentenceAt(w.Word.Span), w.Word.Span))
                    .DistinctBy(p => (p.Document, p.Span))],
                good.Sum - bad.Sum);
        }
    }

    private static bool IsDescription(Document document, TextSpan word) =>
        document.TokensIn(word) is [{ Upos: UniversalTag.ADJ or UniversalTag.NOUN }, ..];

    private static double ValenceOf(Document document, PortrayalWord word) =>
        VaderLexicon.Entry(VaderLexicon.Find(document[word.Span].ToString().ToLowerInvariant())).Valence;
}
