namespace Framing.Lexicons;

/// <summary>
/// Reads one word of a pattern: <c>=word</c> for that very form, <c>word/NOUN+VBG</c> for some tags, capitals where the text must have them.
/// </summary>
internal static class WrittenWord
{
    public const int MaxLength = 32;

    /// <summary>
    /// One written word. Tokenizers part "don't" and "driver's", and some part "pre-existing" where others keep it whole; the hyphen
    /// itself the matcher passes over.
    /// </summary>
    public static PatternNode Parse(ReadOnlySpan<char> written)
    {
        bool exact = written[0] == '=';
        int slash = written.LastIndexOf('/');
        ReadOnlySpan<char> word = written[(exact ? 1 : 0)..(slash > 0 ? slash : written.Length)];
        (ulong tags, uint upos) = slash > 0 ? Tags(written[(slash + 1)..]) : default;
        if (word.Length is 0 or > MaxLength)
            throw new PatternException($"found the word '{written}'; expected 1 to {MaxLength} characters");
        WordNode Make(ReadOnlySpan<char> part) => new(
            part.ToString().ToLowerInvariant().Replace('’', '\''), exact, Capitals(part), tags, upos);
        int clitic = Clitic(word);
        if (clitic > 0)
            return new SequenceNode([Make(word[..clitic]), Make(word[clitic..])]);
        if (word.IndexOf('-') is > 0 and var hyphen && hyphen < word.Length - 1)
        {
            List<PatternNode> parts = [];
            foreach (Range range in word.Split('-'))
            {
                if (word[range].Length > 0)
                    parts.Add(Make(word[range]));
            }
            return new ChoiceNode([new SequenceNode([.. parts]), Make(word)]);
        }
        return Make(word);
    }

    private static int Clitic(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("n't") || word.EndsWith("n’t"))
            return word.Length - 3;
        if (word.EndsWith("'s") || word.EndsWith("’s"))
            return word.Length - 2;
        return word.Length > 1 && word[^1] is '\'' or '’' ? word.Length - 1 : 0;
    }

    private static uint Capitals(ReadOnlySpan<char> word)
    {
        uint capitals = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
                capitals |= 1u << i;
        }
        return capitals;
    }

    private static (ulong Penn, uint Universal) Tags(ReadOnlySpan<char> written)
    {
        ulong penn = 0;
        uint universal = 0;
        foreach (Range range in written.Split('+'))
        {
            string name = written[range].ToString();
            // SYM and X stand in both sets; the universal reading is the wider one.
            if (Enum.TryParse(name, out UniversalTag upos) && !char.IsAsciiDigit(name[0]))
                universal |= 1u << (int)upos;
            else if (PennTags.Parse(name) is not PennTag.None and var tag)
                penn |= 1ul << (int)tag;
            else
                throw new PatternException($"found the tag '{name}'; expected a universal tag such as NOUN or a Penn tag such as VBG");
        }
        return (penn, universal);
    }
}
