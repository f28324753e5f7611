using Framing.Language;

namespace Framing.Annotation;

/// <summary>
/// Where sentences end, by rule. A sentence ends after a terminator and the quotation marks and brackets that close on it, unless what
/// follows goes on with it: a lower-case word, or the attribution of a question or exclamation ("“Why?” Ada Marsh asked.").
/// </summary>
internal static class SentenceRules
{
    /// <summary>Words that begin sentences far more often than they go on after an abbreviation.</summary>
    private static readonly WordSet Starters = WordLists.Of("Annotation/sentences").Set("starter");

    /// <summary>The number of tokens looked ahead for a speech verb, and back for a title's beginning.</summary>
    private const int Reach = 10, TitleReach = 14;

    /// <summary>Whether the word begins sentences far more often than it goes on after an abbreviation.</summary>
    public static bool IsStarter(ReadOnlySpan<char> word) => Starters.ContainsAnyCase(word);

    /// <summary>Whether the token is a run of terminators.</summary>
    public static bool IsStop(string text, int start, int end) =>
        CharClasses.Of(text[start]) == CharClass.Terminator && CharClasses.Of(text[end - 1]) == CharClass.Terminator;

    /// <summary>Whether the token is a word that a full stop belongs to.</summary>
    public static bool IsAbbreviation(string text, int start, int end) => text[end - 1] == '.' && end - start > 1 && CharClasses.IsWord(text[start]);

    /// <summary>Whether a sentence ends before token <paramref name="next"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="stop">The last token that is not a closing mark: a stop, an abbreviation, or a dash where a quotation breaks off.</param>
    /// <param name="opening">The mark that opened the quotation, where one closes here, else -1.</param>
    /// <param name="begin">The first token of the sentence.</param>
    /// <param name="next">The token after the gap.</param>
    /// <param name="to">The end of the paragraph.</param>
    public static bool Ends(string text, SpanBuffer tokens, int stop, int opening, int begin, int next, int to)
    {
        ReadOnlySpan<int> starts = tokens.Starts, ends = tokens.Ends;
        if (CharClasses.Of(text[starts[stop]]) == CharClass.Dash)
            return CharClasses.Of(text[starts[next]]) == CharClass.Quote;
        if (IsAbbreviation(text, starts[stop], ends[stop]))
            return next == stop + 1 && AbbreviationStops.Ends(text, tokens, begin, stop, to) is { } ended ? ended : AbbreviationEndsHere(text, starts, ends, stop, next);
        if (!EndsHere(text, starts, ends, stop, next, to))
            return false;
        return next == stop + 1 || text[ends[stop] - 1] is not ('?' or '!')
            || !IsTitle(text, starts, ends, opening, stop, begin) && (IsIntroduced(text, starts, opening, begin) || !SpeaksNext(text, starts, ends, next, to));
    }

    private static bool EndsHere(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int at, int next, int to)
    {
        bool quoted = next > at + 1;
        int stopEnd = ends[next - 1];
        char begin = text[starts[next]];
        CharClass cls = CharClasses.Of(begin);
        if (cls == CharClass.Lower && !IsBrand(text, starts[next], ends[next]))
            return false;
        if (begin is ',' or ';' or ':' || cls is CharClass.Terminator or CharClass.Close)
            return false;
        bool touching = stopEnd == starts[next];
        if (cls == CharClass.Dash)
            return next + 1 < to && CharClasses.IsUpper(text[starts[next + 1]]) && starts[next] > stopEnd && text[starts[at]] == '.';
        if (touching && !(CharClasses.IsUpper(begin) && text[stopEnd - 1] is '.' or '?' or '!' or '"' or '”'))
            return false;
        return true;
    }

    /// <summary>"Okoro asked, “Why?” Marsh …": the speaker has been named.</summary>
    private static bool IsIntroduced(string text, ReadOnlySpan<int> starts, int opening, int begin) =>
        opening > begin && text[starts[opening - 1]] is ',' or ':';

    /// <summary>"in “Why Did We Stay?” Okoro …": every long word of what is marked, in the middle of a sentence, has a capital.</summary>
    private static bool IsTitle(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int opening, int stop, int begin)
    {
        int words = stop - opening - 1;
        if (opening <= begin || words is < 2 or > TitleReach || !CharClasses.IsLetter(text[starts[opening - 1]]))
            return false;
        for (int i = opening + 1; i < stop; i++)
        {
            if (ends[i] - starts[i] >= 4 && !CharClasses.IsUpper(text[starts[i]]))
                return false;
        }
        return true;
    }

    private static bool AbbreviationEndsHere(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int at, int next)
    {
        ReadOnlySpan<char> word = text.AsSpan(starts[at], ends[at] - starts[at] - 1);
        char begin = text[starts[next]];
        if (!CharClasses.IsUpper(begin) && CharClasses.Of(begin) is not (CharClass.Quote or CharClass.Open))
            return false;
        if (next > at + 1)
            return true;
        if (Abbreviations.IsBeforeNames(word))
            return false;
        ReadOnlySpan<char> following = text.AsSpan(starts[next], ends[next] - starts[next]);
        // An initial stands before a name.
        if (word.Length == 1)
            return false;
        return CharClasses.IsUpper(begin) && IsStarter(following) || CharClasses.Of(begin) == CharClass.Quote;
    }

    /// <summary>Whether a name and a verb of speech follow: "Ada Marsh asked", "Rep. Ada Marsh (D) asked", "Marsh, a sergeant, asked".</summary>
    private static bool SpeaksNext(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int next, int to)
    {
        bool aside = false;
        for (int i = next; i < Math.Min(to, next + Reach); i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(starts[i], ends[i] - starts[i]);
            if (ReportingVerbs.AfterQuotation.ContainsAnyCase(word)
                || word is "wanted" && i + 2 < to && text.AsSpan(starts[i + 2], ends[i + 2] - starts[i + 2]) is "know")
                return true;
            aside = word is "," ? i > next && !aside : aside;
            bool name = aside || CharClasses.IsUpper(word[0]) || word is "of" or "the" or "-" or "'s" or "’s" or "(" or ")" or "," || word[^1] == '.' && word.Length > 1;
            if (!name || i == next && word is "I" or "The" or "But" or "And" or "It" or "If" or "(")
                return false;
        }
        return false;
    }

    /// <summary>"iPhone", "eBay": a small letter that begins a name.</summary>
    private static bool IsBrand(string text, int start, int end) => end - start > 2 && CharClasses.IsUpper(text[start + 1]);
}
