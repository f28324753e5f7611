namespace Framing.Annotation;

/// <summary>Tokens that begin with a letter or digit: how far a word goes and where it is split.</summary>
internal static class WordScanner
{
    /// <summary>How far back a point is looked for in names such as "rec.pets.birds".</summary>
    private const int LongestSegment = 32;

    /// <summary>Adds the tokens of the word at <paramref name="at"/> and returns where they end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word begins.</param>
    /// <param name="end">The end of the stretch without blanks.</param>
    /// <param name="limit">The end of what is tokenized.</param>
    /// <param name="tokens">Where tokens are added.</param>
    public static int Scan(string text, int at, int end, int limit, SpanBuffer tokens)
    {
        int from = at;
        bool digits = false, letters = false;
        while (at < end)
        {
            CharClass cls = CharClasses.Of(text[at]);
            if (cls <= CharClass.Digit)
            {
                digits |= cls == CharClass.Digit;
                letters |= cls != CharClass.Digit;
                at++;
                continue;
            }
            if (at + 1 < end && CharClasses.IsWord(text[at + 1]) && GoesOn(text, from, at, end))
            {
                at++;
                continue;
            }
            break;
        }
        // "US$20"
        if (at + 1 < end && text[at] == '$' && at - from <= 2 && CharClasses.IsUpper(text[from]) && CharClasses.IsDigit(text[at + 1]))
            at++;
        // "w/"
        if (at + 1 == end && text[at] == '/' && at - from == 1 && text[from] is 'w' or 'W')
            at++;
        if (at < end && text[at] == '.' && OwnsStop(text, from, at, end, limit))
            at++;
        if (digits && letters && UnitAt(text, from, at) is int unit and > 0)
        {
            tokens.Add(from, unit);
            tokens.Add(unit, at);
        }
        else if (at < end && CharClasses.Of(text[at]) == CharClass.Apostrophe)
        {
            return Contractions.AddClitics(text, from, at, end, tokens);
        }
        else
        {
            Contractions.AddPlain(text, from, at, at, tokens);
        }
        return at;
    }

    /// <summary>The end of a file name, number or name written with points, underscores and the like.</summary>
    public static int NumberOrNameEnd(string text, int at, int end)
    {
        while (at < end && (CharClasses.IsWord(text[at]) || text[at] == '_'
            || (text[at] is '.' or ',' && at + 1 < end && CharClasses.IsWord(text[at + 1]))))
            at++;
        return at;
    }

    /// <summary>Whether the mark at <paramref name="at"/>, between two word characters, is inside a word.</summary>
    private static bool GoesOn(string text, int from, int at, int end)
    {
        char before = text[at - 1], mark = text[at], after = text[at + 1];
        bool digitsAround = CharClasses.IsDigit(before) && CharClasses.IsDigit(after);
        switch (mark)
        {
            case '.':
                return digitsAround || IsPointInside(text, from, at, end);
            case ',':
                return digitsAround && DigitsFrom(text, at + 1, end) >= 3;
            case ':':
                return digitsAround;
            case '_':
            case '@':
                return true;
            case '/':
                return digitsAround ? !IsFraction(text, from, at, end) : at - from == 1 && LettersFrom(text, at + 1, end) == 1;
            case '&':
                return at - from <= 3 && LettersFrom(text, at + 1, end) <= 2 && (CharClasses.IsUpper(before) == CharClasses.IsUpper(after));
            case '*':
                return CharClasses.IsLetter(before) && CharClasses.IsLetter(after);
            case '-':
            case '\u2011':
                return HyphenInside(text, from, at, end);
            case '\'' or '’' or 'ʼ' or '`':
                return !digitsAround && Contractions.IsInsideWord(text, at, end);
            default:
                return false;
        }
    }

    /// <summary>"U.S", "p.m", "example.com", "20.doc" go on; "streak.In" lacks a blank.</summary>
    private static bool IsPointInside(string text, int from, int at, int end)
    {
        bool single = at - from == 1 || text[at - 2] == '.';
        if (single || CharClasses.IsDigit(text[at + 1]) || CharClasses.IsDigit(text[at - 1]))
            return true;
        int after = at + 1 + LettersFrom(text, at + 1, end);
        bool more = after + 1 < end && text[after] == '.' && CharClasses.IsLetter(text[after + 1]);
        bool again = text.AsSpan(Math.Max(from, at - LongestSegment), Math.Min(LongestSegment, at - from)).Contains('.');
        return more || again || WebAddress.IsDomain(text.AsSpan(at + 1, after - at - 1)) || text.AsSpan(from, at - from) is "Ph";
    }

    /// <summary>Prefixes stay with their word; numbers with more than one hyphen, or of the form of a telephone number, stay whole.</summary>
    private static bool HyphenInside(string text, int from, int at, int end)
    {
        int after = DigitsFrom(text, at + 1, end);
        if (after > 0 && CharClasses.IsDigit(text[at - 1]))
        {
            int digitsBefore = DigitsBefore(text, from, at);
            bool again = at - digitsBefore > from && text[at - digitsBefore - 1] == '-'
                || (at + 1 + after < end && text[at + 1 + after] == '-' && at + 2 + after < end && CharClasses.IsDigit(text[at + 2 + after]));
            return again || after == 4 && digitsBefore is 1 or 3 or >= 5;
        }
        return at - from <= WordParts.Prefixes.Longest && WordParts.Prefixes.ContainsAnyCase(text.AsSpan(from, at - from));
    }

    /// <summary>"1/2", "3/4": the numbers of a fraction stand apart; dates and "9/11" stay whole.</summary>
    private static bool IsFraction(string text, int from, int at, int end)
    {
        if (at - from != 1)
            return false;
        int after = DigitsFrom(text, at + 1, end);
        bool whole = at + 1 + after == end || !CharClasses.IsWord(text[at + 1 + after]) && text[at + 1 + after] != '/';
        return after == 1 && whole && text[from] < text[at + 1] && text[from] is >= '1' and <= '5';
    }

    /// <summary>Whether the full stop after the word is part of it: an abbreviation or an initial.</summary>
    private static bool OwnsStop(string text, int from, int at, int end, int limit)
    {
        char touching = at + 1 < end ? text[at + 1] : '\0';
        // "etc..", "U.S.?" have a stop to spare; "a..." has not.
        bool spare = touching is '?' or '!' || touching == '.' && (at + 2 == end || CharClasses.Of(text[at + 2]) != CharClass.Terminator);
        if (CharClasses.Of(touching) == CharClass.Terminator && !spare)
            return false;
        ReadOnlySpan<char> word = text.AsSpan(from, at - from);
        int hyphen = word.LastIndexOf('-');
        if (hyphen >= 0)
            word = word[(hyphen + 1)..];
        char next = NextVisible(text, at + 1, limit);
        if (spare)
            return IsInitialism(word) || Abbreviations.Contains(word, 'a');
        // At the end of a paragraph the stop is the sentence's.
        if (next == '\0')
            return false;
        // "Marsh v. Dunmore County"
        if (word is "v")
            return CharClasses.IsLetter(next);
        if (word.Length == 1)
            return CharClasses.IsUpper(word[0]) && (word[0] != 'I' || IsAfterName(text, from) && CharClasses.IsUpper(next));
        return IsInitialism(word) || Abbreviations.Contains(word, next);
    }

    /// <summary>"Adam I. Novak": the word before begins with a capital.</summary>
    private static bool IsAfterName(string text, int from)
    {
        int at = from - 1;
        if (at < 1 || text[at] != ' ')
            return false;
        while (at > 0 && CharClasses.IsWord(text[at - 1]))
            at--;
        return CharClasses.IsUpper(text[at]);
    }

    /// <summary>Single letters with points between them.</summary>
    private static bool IsInitialism(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return false;
        if (word is "Ph.D")
            return true;
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !CharClasses.IsLetter(word[i]) : word[i] != '.')
                return false;
        }
        return word.Length % 2 == 1;
    }

    /// <summary>Where the unit begins in "5pm", "3.5bn", "20km", or 0.</summary>
    private static int UnitAt(string text, int from, int end)
    {
        if (!CharClasses.IsDigit(text[from]))
            return 0;
        int at = from;
        while (at < end && !CharClasses.IsLetter(text[at]))
            at++;
        for (int i = at; i < end; i++)
        {
            if (!CharClasses.IsLetter(text[i]) && text[i] != '.')
                return 0;
        }
        return WordParts.Units.ContainsAnyCase(text.AsSpan(at, end - at)) ? at : 0;
    }

    private static int DigitsFrom(string text, int at, int end)
    {
        int from = at;
        while (at < end && at - from < 16 && CharClasses.IsDigit(text[at]))
            at++;
        return at - from;
    }

    private static int DigitsBefore(string text, int from, int at)
    {
        int digits = 0;
        while (digits < 16 && at - digits > from && CharClasses.IsDigit(text[at - digits - 1]))
            digits++;
        return digits;
    }

    private static int LettersFrom(string text, int at, int end)
    {
        int from = at;
        while (at < end && at - from < 16 && CharClasses.IsLetter(text[at]))
            at++;
        return at - from;
    }

    /// <summary>The first character after the gap, within reason.</summary>
    private static char NextVisible(string text, int at, int limit)
    {
        for (int stop = Math.Min(limit, at + 8); at < stop; at++)
        {
            if (!CharClasses.IsGap(text[at]))
                return text[at];
        }
        return '\0';
    }
}
