using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Leads;

/// <summary>
/// What outlets pick of the words of one person whom several quote: statements that stand in no other's articles. Of who prints only what others
/// print too nothing is said.
/// </summary>
internal sealed class PickFinder : ILeadFinder
{
    /// <summary>Of a person quoted with fewer words, or in a shorter piece, there is nothing to pick.</summary>
    private const int LeastWords = 6;

    /// <summary>
    /// So much of a piece at most may stand in other articles, since four words in a row stand in any two by chance; and so much of what it says, by
    /// rarity, in one of their sentences: else they print the same in other words.
    /// </summary>
    private const double MostElsewhere = 0.25, MostAlike = 0.4;

    private const int MostPlaces = 4;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = new(coverage);
        ImmutableArray<Document> documents = [.. coverage.Tellers.SelectMany(t => t.Documents)];
        PrintedWords printed = new(documents);
        var persons = coverage.Tellers.SelectMany(speakers.Of).Where(s => s.IsPerson && s.InMarks >= LeastWords)
            .GroupBy(PersonOf).OrderBy(p => p.Key, StringComparer.Ordinal);
        foreach (var person in persons)
        {
            GivenWords[][] given = [.. person.GroupBy(s => s.Teller).Select(g => g.ToArray())];
            if (given.Length < 2 || given.Any(g => g.DistinctBy(s => s.Document).Count() < g.Length))
                continue;
            Picked[] picks = [.. given.Select(g => PickOf(coverage, g, documents, printed)).OfType<Picked>().OrderByDescending(p => p.Strength)
                .ThenBy(p => coverage.Tellers.IndexOf(p.Teller))];
            Picked[] only = [.. picks.Where(p => p.IsOnly)];
            if (picks.Length < 2 || only.Length == 0)
                continue;
            picks = [.. picks.OrderByDescending(p => p.IsOnly)];
            yield return new(
                LeadKind.QuoteVersion,
                LeadWords.Picks(FullName(person), [.. only.Select(p => (p.Teller.Name, p.Words))]),
                [.. picks.Take(MostPlaces).Select(p => Place.Within(p.Teller, p.Document, p.Span, p.Shown))],
                only.Length * Math.Log(given.Sum(g => g.Sum(s => s.InMarks))));
        }
    }

    /// <summary>Last name, first letter, and whether man or woman: two of one family are two, and who cannot be told apart from another is not quoted.</summary>
    private static string PersonOf(GivenWords speech) => $"{speech.LastName} {speech.Source.Name[0]} {speech.Source.Gender}";

    private static string FullName(IEnumerable<GivenWords> person) =>
        person.Select(s => s.Source.Name).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    /// <summary>What to show of an outlet's quotations of somebody: the strongest piece that no other prints, else the strongest.</summary>
    private static Picked? PickOf(Coverage coverage, GivenWords[] given, ImmutableArray<Document> documents, PrintedWords printed) => given
        .SelectMany(g => Pieces(g, documents, printed).Select(piece =>
            new Picked(g.Teller, g.Document, piece.Span, Shown(g, piece.Span), StrengthOf(g, piece), IsOnly(coverage, g, piece, documents, printed))))
        .OrderByDescending(p => p.IsOnly).ThenByDescending(p => p.Strength).ThenBy(p => p.Span).FirstOrDefault();

    private static IEnumerable<QuotedPiece> Pieces(GivenWords given, ImmutableArray<Document> documents, PrintedWords printed) => QuotedStatement.Of(given.Document, 0)
        .Where(s => s.Source == given.Source && Elsewhere(given.Teller, s.Words, documents, printed) > 0).SelectMany(s => s.Content.SelectMany(c => given.Teller.Lines
            .Where(l => l.Document == given.Document && l.Span.Overlaps(c)).Select(l => Within(c, l.Span))))
        .Select(span => new QuotedPiece(span, [.. QuotedStatement.Split(given.Document, span)])).Where(p => p.Words.Length >= LeastWords);

    private static bool IsOnly(Coverage coverage, GivenWords given, QuotedPiece piece, ImmutableArray<Document> documents, PrintedWords printed)
    {
        if (Elsewhere(given.Teller, piece.Words, documents, printed) > MostElsewhere * piece.Words.Length)
            return false;
        Word[] said = [.. WordsIn(given, piece.Span)];
        return coverage.Tellers.All(t => t == given.Teller || Absence.IsFar(said, t, MostAlike));
    }

    private static IEnumerable<Word> WordsIn(GivenWords given, TextSpan span) =>
        given.Teller.Lines.Where(l => l.Document == given.Document && l.Span.Overlaps(span)).SelectMany(l => l.Words).Where(w => span.Contains(w.Span));

    /// <summary>How many of some words the article of another prints that prints most.</summary>
    private static int Elsewhere(Teller teller, ImmutableArray<QuotedWord> words, ImmutableArray<Document> documents, PrintedWords printed) =>
        Enumerable.Range(0, documents.Length).Where(i => !teller.Documents.Contains(documents[i])).Max(i => printed.Count(words, i));

    private static double StrengthOf(GivenWords given, QuotedPiece piece) =>
        Math.Round(WordsIn(given, piece.Span).Sum(w => w.Rarity / Word.MostRarity + Math.Max(-w.Valence, w.Valence / 3)), 6);

    /// <summary>What to show of a piece: all of it, or of a long one its beginning.</summary>
    private static TextSpan Shown(GivenWords given, TextSpan piece) => Place.Around(given.Document, piece, new(piece.Start, piece.Start, piece.Field));

    private static TextSpan Within(TextSpan span, TextSpan whole) => new(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End), whole.Field);

    /// <summary>A sentence, or part of one, between quotation marks.</summary>
    private sealed record QuotedPiece(TextSpan Span, ImmutableArray<QuotedWord> Words);

    /// <summary>A piece to show.</summary>
    private sealed record Picked(Teller Teller, Document Document, TextSpan Span, TextSpan Shown, double Strength, bool IsOnly)
    {
        public string Words => LeadWords.Quoted(Document, Shown, Span);
    }
}
