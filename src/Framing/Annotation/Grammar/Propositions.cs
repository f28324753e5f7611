using System.Collections.Immutable;

namespace Framing.Annotation.Grammar;

/// <summary>
/// Cuts a sentence into its propositions: clauses, predicates that "and" joins, participles that tell a deed of their own, and asides with a verb.
/// Together they hold every token. An aside lies within the clause that it interrupts; other clauses follow one another.
/// </summary>
internal static class Propositions
{
    /// <summary>A clause of fewer words belongs to the one beside it: "he said", "which is so".</summary>
    private const int LeastWords = 4;

    /// <summary>A sentence of more tokens is a list or a fault and stays whole, so that the time is linear in a text's length.</summary>
    private const int MostTokens = 300;

    /// <summary>The clauses of a sentence in order of their first token, as places from the first token to the one after the last.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What somebody is reported to have said, in order: it is parted from who says so where it has a verb.</param>
    public static ImmutableArray<(int Start, int End)> Of(SentenceGrammar sentence, IEnumerable<(int Start, int End)> said)
    {
        if (sentence.End - sentence.Start > MostTokens)
            return [(sentence.Start, sentence.End)];
        List<(int Start, int End)> clauses = [];
        int start = sentence.Start;
        foreach ((int from, int to) in said.Append((sentence.End, sentence.End)))
        {
            int first = Math.Max(from, start), end = Math.Min(to, sentence.End);
            if (first < sentence.End && !Tells(sentence, (first, end)))
                continue;
            while (first > start && sentence.IsQuote(first - 1))
                first--;
            while (end > first && end < sentence.End && (sentence.IsQuote(end) || sentence.IsComma(end) || sentence.Tag(end) is PennTag.Period))
                end++;
            clauses.AddRange(Cut(sentence, start, first));
            clauses.AddRange(Cut(sentence, first, end));
            start = end;
        }
        return [.. clauses.OrderBy(c => c.Start).ThenByDescending(c => c.End)];
    }

    private static List<(int Start, int End)> Cut(SentenceGrammar sentence, int start, int end)
    {
        List<(int Start, int End)> clauses = [];
        for (int i = start + 1; i <= end; i++)
        {
            if (i < end && !Begins(sentence, i) && !IsClosed(sentence, start, i))
                continue;
            Add(sentence, clauses, (start, i), end);
            start = i;
        }
        return clauses;
    }

    /// <summary>
    /// Adds a piece: by itself where it tells something, else to the piece before it. A first piece without a verb waits for the one that has its
    /// verb, and what lies between is an aside.
    /// </summary>
    private static void Add(SentenceGrammar sentence, List<(int Start, int End)> clauses, (int Start, int End) piece, int end)
    {
        int waiting = clauses.FindIndex(c => !Tells(sentence, c)), before = clauses.FindLastIndex(c => c.End == piece.Start);
        bool tells = Tells(sentence, piece);
        if (clauses.Count == 0 || (tells && (waiting < 0 || (IsAside(sentence, piece.Start) && piece.End < end))))
            clauses.Add(piece);
        else if (waiting >= 0)
            clauses[waiting] = (clauses[waiting].Start, piece.End);
        else
            clauses[before] = (clauses[before].Start, piece.End);
    }

    private static bool Tells(SentenceGrammar sentence, (int Start, int End) piece)
    {
        int words = 0;
        bool verb = IsParticiple(sentence, First(sentence, piece.Start));
        for (int i = piece.Start; i < piece.End; i++)
        {
            words += sentence.Word(i).Any(char.IsLetterOrDigit) ? 1 : 0;
            verb |= sentence.MayBeFinite(i);
        }
        return verb && words >= LeastWords;
    }

    /// <summary>Whether a clause may begin with a token.</summary>
    private static bool Begins(SentenceGrammar sentence, int i)
    {
        if (sentence.Word(i - 1) is ";" || (sentence.Tag(i - 1) is PennTag.Colon && !sentence.IsHyphen(i - 1)))
            return true;
        bool apart = sentence.IsComma(i - 1) || sentence.Tag(i - 1) is PennTag.CloseQuote or PennTag.OpenBracket;
        if (sentence.Tag(i) is PennTag.CC)
            return apart || IsPredicate(sentence, i + 1);
        if (sentence.Tag(i) is PennTag.IN && sentence.Is(i, GrammarWord.Subordinator))
            return IsClauseAhead(sentence, i);
        return apart && (sentence.Tag(i) is PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB || IsParticiple(sentence, i)
            || (sentence.Is(i, GrammarWord.Preposition) && sentence.Tag(i + 1) is PennTag.WDT or PennTag.WP));
    }

    /// <summary>Whether a verb with a tense follows, but for adverbs: "and was arrested".</summary>
    private static bool IsPredicate(SentenceGrammar sentence, int i)
    {
        while (sentence.IsAdverb(i))
            i++;
        return sentence.IsFinite(i);
    }

    /// <summary>Whether a subject and its verb follow before the sentence pauses: "after" is a preposition else.</summary>
    private static bool IsClauseAhead(SentenceGrammar sentence, int i)
    {
        for (int k = i + 1; k < sentence.End && !sentence.IsComma(k) && sentence.Tag(k) is not (PennTag.Colon or PennTag.Period); k++)
        {
            if (sentence.IsFinite(k))
                return k > i + 1;
        }
        return false;
    }

    /// <summary>Whether the token comes after the comma that closes an aside with a verb, or a clause that says when or why.</summary>
    private static bool IsClosed(SentenceGrammar sentence, int start, int i) =>
        sentence.IsComma(i - 1) && (IsAside(sentence, start) || sentence.Is(start, GrammarWord.Subordinator)) && Tells(sentence, (start, i));

    private static bool IsAside(SentenceGrammar sentence, int start) =>
        sentence.IsComma(start - 1) && (sentence.Tag(start) is PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB || IsParticiple(sentence, start));

    private static bool IsParticiple(SentenceGrammar sentence, int i) => sentence.Tag(i) is PennTag.VBG or PennTag.VBN;

    private static int First(SentenceGrammar sentence, int i) => sentence.Tag(i) is PennTag.CC ? i + 1 : i;
}
