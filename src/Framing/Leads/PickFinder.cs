using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Leads;

/// <summary>
/// What outlets pick of the words of one person whom several quote: pieces of one statement that stand in no other's articles. Of who prints only what
/// others print too nothing is said, nor is it shown.
/// </summary>
internal sealed class PickFinder : ILeadFinder
{
    /// <summary>Of a person quoted with fewer words, or in a shorter piece, there is nothing to pick.</summary>
    private const int LeastWords = 6;

    /// <summary>Fewer words that name or describe something leave open what is spoken of: "I mean, she gets it too".</summary>
    private const int LeastTelling = 2;

    /// <summary>
    /// So much of a piece at most may stand in other articles, since four words in a row stand in any two by chance; and so much of what it says, by
    /// rarity, in one of their sentences: else they print the same in other words.
    /// </summary>
    private const double MostElsewhere = 0.25, MostAlike = 0.4;

    private const int MostPlaces = 4;

    public bool IsOfOneEvent => true;

    public IEnumerable<LeadCandidate> Find(Coverage coverage)
    {
        EventSpeakers speakers = coverage.Speakers;
        var persons = coverage.Tellers.SelectMany(speakers.Of).Where(s => s.IsPerson && s.InMarks >= LeastWords)
            .GroupBy(PersonOf).OrderBy(p => p.Key, StringComparer.Ordinal);
        foreach (var person in persons)
        {
            GivenWords[][] given = [.. person.GroupBy(s => s.Teller).Select(g => g.ToArray())];
            if (given.Length < 2 || given.Any(g => g.DistinctBy(s => s.Document).Count() < g.Length))
                continue;
            Picked[][] picks = [.. given.Select(g => PicksOf(coverage, g, NamesOf(person)).ToArray()).Where(p => p.Length > 0)
                .OrderByDescending(p => p[0].Kind).ThenByDescending(p => p[0].Strength).ThenBy(p => coverage.Tellers.IndexOf(p[0].Teller))];
            // What is of another statement may be of another day: it is no choice among the same words.
            Picked[] only = [.. picks.Select(p => p[0]).Where(p => p.Kind == PickKind.Surely)];
            if (picks.Length < 2 || only.Length == 0)
                continue;
            yield return new(
                LeadKind.QuoteVersion,
                LeadWords.Picks(FullName(person), [.. only.Select(p => (p.Teller.Name, p.Words))]),
                [.. only.Take(MostPlaces).Select(p => Place.Within(p.Teller, p.Document, p.Span, p.Shown))],
                only.Length * Math.Log(given.Sum(g => g.Sum(s => s.InMarks))));
        }
    }

    /// <summary>Last name, first letter, and whether man or woman: two of one family are two, and who cannot be told apart from another is not quoted.</summary>
    private static string PersonOf(GivenWords speech) => $"{speech.LastName} {speech.Source.Name[0]} {speech.Source.Gender}";

    private static string FullName(IEnumerable<GivenWords> person) =>
        person.Select(s => s.Source.Name).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();

    /// <summary>What to show of an outlet's quotations of somebody: the strongest piece that no other prints first.</summary>
    private static IEnumerable<Picked> PicksOf(Coverage coverage, GivenWords[] given, string[] names) => given
        .SelectMany(g => Pieces(coverage.Speakers, g, names).Select(p => new Picked(g.Teller, g.Document, p.Piece.Span, Shown(g, p.Piece.Span), StrengthOf(g, p.Piece),
            KindOf(coverage, g, p.Piece, p.Together))))
        .OrderByDescending(p => p.Kind).ThenBy(p => PointsBack(p.Document, p.Shown)).ThenByDescending(p => p.Strength).ThenBy(p => p.Span);

    /// <summary>Whether a piece begins with a word that means what was said before: what stands for itself is shown rather.</summary>
    private static bool PointsBack(Document document, TextSpan shown) => document.TokensIn(shown) is [var first, ..]
        && (first.Upos == UniversalTag.CCONJ || LeadLists.PointingBack.ContainsAnyCase(document.Form(first)));

    /// <summary>The pieces of what somebody says, each with whether another prints words of the statement that it belongs to.</summary>
    private static IEnumerable<(QuotedPiece Piece, bool Together)> Pieces(EventSpeakers speakers, GivenWords given, string[] names) =>
        speakers.StatementsOf(given.Document).Where(s => s.Source == given.Source)
            .Select(s => (s.Content, Together: speakers.PrintedElsewhere(given.Teller, s.Words) > 0))
            .SelectMany(s => s.Content.SelectMany(c => given.Teller.Lines
                .Where(l => l.Document == given.Document && l.Span.Overlaps(c)).Select(l => (Span: Within(c, l.Span), s.Together))))
            .Select(s => (new QuotedPiece(s.Span, [.. QuotedStatement.Split(given.Document, s.Span)]), s.Together))
            .Where(p => p.Item1.Words.Length >= LeastWords && !IsOfThemselves(names, p.Item1)
                && WordsIn(given, p.Item1.Span).Count(w => w.IsContent && w.Tag is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ) >= LeastTelling);

    /// <summary>Whether words name the one whose they are said to be: they are told of them, on their website or by their office.</summary>
    private static bool IsOfThemselves(string[] names, QuotedPiece piece) =>
        names.Any(name => piece.Words.Any(w => w.Form.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The parts of a person's name as the outlets write it.</summary>
    private static string[] NamesOf(IEnumerable<GivenWords> person) =>
        [.. person.SelectMany(s => s.Source.Name.Split(' ')).Where(part => part.Length > LongestInitial).Distinct(StringComparer.Ordinal)];

    private const int LongestInitial = 2;

    private static PickKind KindOf(Coverage coverage, GivenWords given, QuotedPiece piece, bool together)
    {
        if (coverage.Speakers.PrintedElsewhere(given.Teller, piece.Words) > MostElsewhere * piece.Words.Length)
            return PickKind.Shared;
        Word[] said = [.. WordsIn(given, piece.Span)];
        return together && coverage.Tellers.All(t => t == given.Teller || Absence.IsFar(said, t, MostAlike) && !NamesThere(coverage.Speakers, t, given, said))
            ? PickKind.Surely : PickKind.Perhaps;
    }

    /// <summary>Whether words in marks of the same speaker name one of the things there too ("millions"): they may be of the same.</summary>
    private static bool NamesThere(EventSpeakers speakers, Teller other, GivenWords given, Word[] said) => speakers.Of(other).Any(s => s.LastName == given.LastName
        && said.Any(w => w.Tag is UniversalTag.NOUN or UniversalTag.NUM or UniversalTag.PROPN && s.KeysInMarks.Contains(w.Key)));

    private static IEnumerable<Word> WordsIn(GivenWords given, TextSpan span) =>
        given.Teller.Lines.Where(l => l.Document == given.Document && l.Span.Overlaps(span)).SelectMany(l => l.Words).Where(w => span.Contains(w.Span));

    private static double StrengthOf(GivenWords given, QuotedPiece piece) =>
        Math.Round(WordsIn(given, piece.Span).Sum(w => w.Rarity / Word.MostRarity + Math.Max(-w.Valence, w.Valence / 3)), 6);

    /// <summary>What to show of a piece: all of it, or of a long one its beginning.</summary>
    private static TextSpan Shown(GivenWords given, TextSpan piece) => Place.Around(given.Document, piece, new(piece.Start, piece.Start, piece.Field));

    private static TextSpan Within(TextSpan span, TextSpan whole) => new(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End), whole.Field);

    private enum PickKind
    {
        /// <summary>Another prints it.</summary>
        Shared,

        /// <summary>No other prints it, but one may tell it in other words, or it was said elsewhere.</summary>
        Perhaps,

        /// <summary>Of one statement with what another prints, and in no other outlet.</summary>
        Surely,
    }

    /// <summary>A sentence, or part of one, between quotation marks.</summary>
    private sealed record QuotedPiece(TextSpan Span, ImmutableArray<QuotedWord> Words);

    /// <summary>A piece to show.</summary>
    private sealed record Picked(Teller Teller, Document Document, TextSpan Span, TextSpan Shown, double Strength, PickKind Kind)
    {
        public string Words => LeadWords.Quoted(Document, Shown, Span);
    }
}
