namespace Framing.Annotation;

/// <summary>Where a report was filed: "HARBOR CITY (Wire) — ", at the head of a paragraph.</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>The index of the token after the dateline, or <paramref name="from"/> where there is none.</summary>
    public static int EndAt(string text, SpanBuffer tokens, int from, int to)
    {
        ReadOnlySpan<int> starts = tokens.Starts, ends = tokens.Ends;
        if (from >= to || !IsCapitals(text, starts[from], ends[from]))
            return from;
        for (int at = from + 1; at < Math.Min(to - 1, from + Longest); at++)
        {
            char c = text[starts[at]];
            bool spaced = starts[at] > ends[at - 1] && starts[at + 1] > ends[at];
            if (c is '—' or '–' or '―' && at + 1 < to || c == '-' && spaced)
                return spaced || c is '—' ? at + 1 : from;
            // Places, states, dates and the agency in brackets; a small word says that this is a sentence.
            if (!CharClasses.IsUpper(c) && !CharClasses.IsDigit(c) && c is not (',' or '.' or '(' or ')' or '/'))
                return from;
        }
        return from;
    }

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
