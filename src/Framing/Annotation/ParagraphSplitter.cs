namespace Framing.Annotation;

/// <summary>
/// Finds paragraphs. A blank line always ends one. A single line break does too, unless the text is wrapped: then lines end in the
/// middle of sentences and only blank lines and list marks count.
/// </summary>
internal static class ParagraphSplitter
{
    /// <summary>Adds the paragraphs of <c>text[start..end)</c>, without the white space around them.</summary>
    public static void Split(string text, int start, int end, SpanBuffer paragraphs)
    {
        bool wrapped = IsWrapped(text, start, end);
        int from = -1, last = -1;
        for (int at = start; at < end;)
        {
            int lineEnd = LineEnd(text, at, end);
            (int first, int after) = Visible(text, at, lineEnd);
            if (first < after)
            {
                bool goesOn = from >= 0 && last >= 0 && at - last <= 2 && Continues(text, last, first, after, wrapped);
                if (!goesOn && from >= 0)
                    paragraphs.Add(from, last);
                from = goesOn ? from : first;
                last = after;
            }
            else if (from >= 0)
            {
                paragraphs.Add(from, last);
                from = -1;
            }
            at = NextLine(text, lineEnd, end);
        }
        if (from >= 0)
            paragraphs.Add(from, last);
    }

    /// <summary>Adds <c>text[start..end)</c> as one paragraph, if anything is there.</summary>
    public static void Whole(string text, int start, int end, SpanBuffer paragraphs)
    {
        (int first, int after) = Visible(text, start, end);
        if (first < after)
            paragraphs.Add(first, after);
    }

    /// <summary>Whether the line <c>[first..)</c> goes on with the paragraph whose last line ended at <paramref name="last"/>.</summary>
    private static bool Continues(string text, int last, int first, int after, bool wrapped)
    {
        char begin = text[first];
        if (IsListMark(text, first, after))
            return false;
        bool lower = CharClasses.IsLetter(begin) && !CharClasses.IsUpper(begin);
        return wrapped || lower && !EndsSentence(text, last);
    }

    /// <summary>A text is wrapped when at least a third of its single line breaks lead from an open sentence to a lower-case letter.</summary>
    private static bool IsWrapped(string text, int start, int end)
    {
        int breaks = 0, running = 0, last = -1;
        for (int at = start; at < end;)
        {
            int lineEnd = LineEnd(text, at, end);
            (int first, int after) = Visible(text, at, lineEnd);
            if (first == after)
            {
                last = -1;
            }
            else
            {
                if (last >= 0)
                {
                    breaks++;
                    if (CharClasses.Of(text[first]) == CharClass.Lower && !EndsSentence(text, last))
                        running++;
                }
                last = after;
            }
            at = NextLine(text, lineEnd, end);
        }
        return running >= 2 && running * 3 >= breaks;
    }

    private static bool EndsSentence(string text, int end) =>
        CharClasses.Of(text[end - 1]) is CharClass.Terminator or CharClass.Quote or CharClass.Apostrophe or CharClass.Close || text[end - 1] == ':';

    private static bool IsListMark(string text, int first, int after) =>
        text[first] is '*' or '•' or '·' or '▪' or '●' or '–' or '-' or '>' && first + 1 < after && CharClasses.IsGap(text[first + 1]);

    private static int LineEnd(string text, int at, int end)
    {
        while (at < end && CharClasses.Of(text[at]) != CharClass.Break)
            at++;
        return at;
    }

    private static int NextLine(string text, int lineEnd, int end) =>
        lineEnd + 1 < end && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    private static (int First, int After) Visible(string text, int first, int after)
    {
        while (first < after && CharClasses.IsGap(text[first]))
            first++;
        while (after > first && CharClasses.IsGap(text[after - 1]))
            after--;
        return (first, after);
    }
}
