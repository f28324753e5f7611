namespace Framing.Annotation;

/// <summary>
/// Splits text into Penn Treebank tokens as the English Web Treebank writes them: contractions and possessives apart, hyphenated words
/// apart but for prefixes, numbers apart from their units, web addresses whole. Works by hand over classes of characters and looks at
/// each character a bounded number of times; it never changes the text, so that tokens and the gaps between them rebuild it.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of <c>text[start..end)</c>.</summary>
    public static void Tokenize(string text, int start, int end, SpanBuffer tokens)
    {
        int at = start;
        while (at < end)
        {
            CharClass first = CharClasses.Of(text[at]);
            if (first is CharClass.Space or CharClass.Break)
            {
                at++;
                continue;
            }
            int from = at;
            // Most words are letters alone between blanks.
            while (at < end && CharClasses.IsLetter(text[at]))
                at++;
            if (at > from && (at == end || CharClasses.IsGap(text[at])))
            {
                Contractions.AddPlain(text, from, at, end, tokens);
                continue;
            }
            while (at < end && !CharClasses.IsGap(text[at]))
                at++;
            Chunk(text, from, at, end, tokens);
        }
    }

    /// <summary>Tokens of a stretch without blanks.</summary>
    private static void Chunk(string text, int at, int end, int limit, SpanBuffer tokens)
    {
        if (!CharClasses.IsWord(text[at]) && IsDrawing(text, at, end))
            at = Add(text, at, end, tokens);
        while (at < end)
        {
            CharClass first = CharClasses.Of(text[at]);
            if (first <= CharClass.Digit)
            {
                int webEnd = WebAddress.EndAt(text, at, end);
                at = webEnd > at ? Add(text, at, webEnd, tokens) : WordScanner.Scan(text, at, end, limit, tokens);
            }
            else
            {
                at = Mark(text, at, end, limit, first, tokens);
            }
        }
    }

    private static int Mark(string text, int at, int end, int limit, CharClass first, SpanBuffer tokens)
    {
        char c = text[at];
        char next = at + 1 < end ? text[at + 1] : '\0';
        int emoticon = Emoticons.EndAt(text, at, end);
        if (emoticon > at)
            return Add(text, at, emoticon, tokens);
        switch (first)
        {
            case CharClass.Apostrophe:
                return Apostrophe(text, at, end, tokens);
            case CharClass.Terminator:
                // ".doc", ".5"
                if (c == '.' && next != '\0' && CharClasses.IsWord(next)
                    && (CharClasses.IsDigit(next) || !CharClasses.IsUpper(next) && (at == 0 || CharClasses.IsGap(text[at - 1]))))
                    return Add(text, at, WordScanner.NumberOrNameEnd(text, at + 1, end), tokens);
                return Add(text, at, TerminatorEnd(text, at, end), tokens);
            case CharClass.Surrogate:
                return Add(text, at, Emoji.EndAt(text, at, end), tokens);
            case CharClass.Quote:
            case CharClass.Open:
            case CharClass.Close:
                return Add(text, at, at + 1, tokens);
        }
        if (c is '@' or '#' && next != '\0' && CharClasses.IsLetter(next))
            return Add(text, at, WordScanner.NumberOrNameEnd(text, at + 1, end), tokens);
        if (c == '_' || (c == '+' && CharClasses.IsDigit(next)))
            return Add(text, at, WordScanner.NumberOrNameEnd(text, at + 1, end), tokens);
        return Add(text, at, RepeatEnd(text, at, end), tokens);
    }

    /// <summary>
    /// A mark that may open or close a quotation, or stand for letters left out: "’90s", "’em", "''".
    /// </summary>
    private static int Apostrophe(string text, int at, int end, SpanBuffer tokens)
    {
        if (at + 1 < end && CharClasses.Of(text[at + 1]) == CharClass.Apostrophe && (text[at + 1] == text[at] || (text[at] == '‘' && text[at + 1] == '’')))
            return Add(text, at, at + 2, tokens);
        int word = at + 1;
        while (word < end && CharClasses.IsWord(text[word]))
            word++;
        bool begins = at == 0 || !CharClasses.IsWord(text[at - 1]);
        if (begins && WordParts.IsElision(text.AsSpan(at + 1, word - at - 1)))
            return Add(text, at, word, tokens);
        return Add(text, at, at + 1, tokens);
    }

    private static int Add(string text, int start, int end, SpanBuffer tokens)
    {
        tokens.Add(start, end);
        return end;
    }

    /// <summary>Terminators in a row are one token, but an ellipsis stands apart from marks around it.</summary>
    private static int TerminatorEnd(string text, int at, int end)
    {
        int dots = at;
        while (dots < end && text[dots] == '.')
            dots++;
        if (dots - at >= 2)
            return dots;
        while (at < end && CharClasses.Of(text[at]) == CharClass.Terminator && !(text[at] == '.' && at > dots && at + 1 < end && text[at + 1] == '.'))
            at++;
        return at;
    }

    /// <summary>Whether the stretch is a line or arrow drawn with signs.</summary>
    private static bool IsDrawing(string text, int at, int end)
    {
        if (end - at < 3)
            return false;
        for (; at < end; at++)
        {
            if (text[at] is not ('-' or '=' or '*' or '~' or '#' or '|' or '+' or '<' or '>' or '_' or '^' or '}' or '{'))
                return false;
        }
        return true;
    }

    /// <summary>"--", "***", "&lt;&lt;": a mark and its repetitions are one token; commas and colons stand alone.</summary>
    private static int RepeatEnd(string text, int at, int end)
    {
        char c = text[at++];
        if (c is ',' or ';' or ':' or '%')
            return at;
        while (at < end && text[at] == c)
            at++;
        return at;
    }
}
