using Framing.Language;

namespace Framing.Annotation;

/// <summary>Where a report was filed: "HARBOR CITY (Wire) — ", "Harbor City (CNN) ", at the head of a paragraph.</summary>
internal static class Dateline
{
    private static readonly WordSet Agencies = WordLists.Of("Annotation/sentences").Set("agency");

    private const int Longest = 14;

    /// <summary>The index of the token after the dateline, or <paramref name="from"/> where there is none.</summary>
    public static int EndAt(string text, SpanBuffer tokens, int from, int to)
    {
        ReadOnlySpan<int> starts = tokens.Starts, ends = tokens.Ends;
        if (from >= to || !CharClasses.IsUpper(text[starts[from]]) && text[starts[from]] != '(')
            return from;
        bool capitals = IsCapitals(text, starts[from], ends[from]), agency = false;
        for (int at = from; at < Math.Min(to - 1, from + Longest); at++)
        {
            char c = text[starts[at]];
            bool spaced = at > from && starts[at] > ends[at - 1] && starts[at + 1] > ends[at];
            if (c is '—' or '–' or '―' || c == '-' && spaced)
                return (capitals || agency) && (spaced || c is '—') ? at + 1 : from;
            // Behind an agency that all know a sentence may begin with no dash between: "Harbor City (CNN) The council …".
            if (agency && c != ')')
                return text[starts[at - 1]] == ')' && CharClasses.Of(c) is CharClass.Upper or CharClass.Quote ? at : from;
            agency |= at > from && text[starts[at - 1]] == '(' && IsAgency(text.AsSpan(starts[at], ends[at] - starts[at])) && text[starts[at + 1]] == ')';
            // Places, states, dates and the agency in brackets; a small word says that this is a sentence.
            if (!CharClasses.IsUpper(c) && !CharClasses.IsDigit(c) && c is not (',' or '.' or '(' or ')' or '/'))
                return from;
        }
        return from;
    }

    private static bool IsAgency(ReadOnlySpan<char> word) => CharClasses.IsUpper(word[0]) && Agencies.ContainsAnyCase(word);

    private static bool IsCapitals(string text, int start, int end)
    {
        if (end - start < 3)
            return false;
        for (int i = start; i < end; i++)
        {
            if (!CharClasses.IsUpper(text[i]) && text[i] is not ('.' or '\'' or '’'))
                return false;
        }
        return true;
    }
}
