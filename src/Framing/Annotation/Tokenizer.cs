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
                Contractions.AddPlain(text, from, at, tokens);
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
                if (c == '.' && next != '\0' && CharClasses.IsWord(next) && (CharClasses.IsDigit(next) || at == 0 || CharClasses.IsGap(text[at - 1])))
                    return Add(text, at, WordScanner.NumberOrNameEnd(text, at + 1, end), tokens);
                return Add(text, at, RunOf(CharClass.Terminator, text, at, end), tokens);
            case CharClass.Surrogate:
                return Add(text, at, Emoji.EndAt(text, at, end), tokens);
            case CharClass.Quote:
            case CharClass.Open:
            case CharClass.Close:
                return Add(text, at, at + 1, tokens);
        }
        if (c is '@' or '#' && next != '\0' && CharClasses.IsLetter(next))
            return Add(text, at, HandleEnd(text, at + 1, end), tokens);
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
        if (Contractions.IsElision(text.AsSpan(at + 1, word - at - 1)))
            return Add(text, at, word, tokens);
        return Add(text, at, at + 1, tokens);
    }

    private static int Add(string text, int start, int end, SpanBuffer tokens)
    {
        tokens.Add(start, end);
        return end;
    }

    private static int RunOf(CharClass cls, string text, int at, int end)
    {
        while (at < end && CharClasses.Of(text[at]) == cls)
            at++;
        return at;
    }

    /// <summary>"--", "***", "&lt;&lt;": a mark and its repetitions are one token; commas, colons and currency signs stand alone.</summary>
    private static int RepeatEnd(string text, int at, int end)
    {
        char c = text[at++];
        if (c is ',' or ';' or ':' or '%' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol)
            return at;
        while (at < end && text[at] == c)
            at++;
        return at;
    }

    private static int HandleEnd(string text, int at, int end)
    {
        while (at < end && (CharClasses.IsWord(text[at]) || text[at] == '_'))
            at++;
        return at;
    }
}
