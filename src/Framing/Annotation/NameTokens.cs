using System.Collections.Immutable;

namespace Framing.Annotation;

/// <summary>A document's tokens as name finding sees them: how they are capitalized and what the word lists know. Looks up each form once.</summary>
internal sealed class NameTokens(Document document)
{
    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly NameClass[] classes = new NameClass[document.Vocabulary.Count];
    private readonly NameWords words = NameWords.Default;

    /// <summary>The months that name people in this document.</summary>
    private MonthNames Months => field ??= new(this);

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    /// <summary>What the word lists know of the token's form.</summary>
    public NameClass Class(int index)
    {
        ref NameClass cached = ref classes[tokens[index].Lexeme];
        if (cached == NameClass.None)
            cached = words[document.Vocabulary[tokens[index].Lexeme]] | NameClass.Known;
        return cached;
    }

    public bool Is(int index, NameClass any) => index >= 0 && index < tokens.Length && (Class(index) & any) is not NameClass.None and var found
        && !(found == NameClass.NotName && IsMonthName(index));

    /// <inheritdoc cref="MonthNames.Has"/>
    public bool IsMonthName(int index) => Months.Has(index);

    public string Form(int index) => document.Vocabulary[tokens[index].Lexeme];

    public bool IsForm(int index, string form) => index >= 0 && index < tokens.Length && Form(index) == form;

    public ReadOnlySpan<char> Text(int index) => document[tokens[index].Span];

    /// <summary>The text from the first token to the one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => new(tokens[first].Span.Start, tokens[end - 1].Span.End, tokens[first].Span.Field);

    /// <summary>Whether the token begins with a capital letter.</summary>
    public bool IsCapital(int index)
    {
        char first = document.Article[tokens[index].Span.Field][tokens[index].Span.Start];
        return first < 128
            ? char.IsAsciiLetterUpper(first) || (first is 'd' or 'l' or 'm' or 'v' && tokens[index].Span.Length > 4 && IsPrefixed(Text(index)))
            : char.IsUpper(first);
    }

    /// <summary>"diGenta", "deBoer": a name with its particle in one word.</summary>
    private static bool IsPrefixed(ReadOnlySpan<char> word) => word switch
    {
        ['d', 'e' or 'i' or 'a' or 'u', >= 'A' and <= 'Z', ..] or ['l', 'a' or 'e', >= 'A' and <= 'Z', ..] or ['m', 'c', >= 'A' and <= 'Z', ..] =>
            char.IsAsciiLetterLower(word[3]),
        ['d', 'e', 'l', >= 'A' and <= 'Z', ..] or ['v', 'a' or 'o', 'n', >= 'A' and <= 'Z', ..] or ['m', 'a', 'c', >= 'A' and <= 'Z', ..] =>
            char.IsAsciiLetterLower(word[4]),
        _ => false,
    };

    /// <summary>Whether the token has two letters or more and all are capitals.</summary>
    public bool IsAllCapitals(int index)
    {
        int letters = 0;
        foreach (char c in Text(index))
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                letters++;
        }
        return letters >= 2;
    }

    /// <summary>Whether nothing stands between the token and the next.</summary>
    public bool Touches(int index) => index + 1 < tokens.Length && tokens[index].Span.End == tokens[index + 1].Span.Start
        && tokens[index].Span.Field == tokens[index + 1].Span.Field;

    /// <summary>Whether only blanks, no line break, stand between the token and the one before it.</summary>
    public bool FollowsOnLine(int index)
    {
        if (index == 0 || tokens[index - 1].Span.Field != tokens[index].Span.Field)
            return false;
        int from = tokens[index - 1].Span.End, to = tokens[index].Span.Start;
        return to - from <= 1 ? to == from || document.Article[tokens[index].Span.Field][from] is ' ' or '\u00a0'
            : to - from <= 4 && document.Article[tokens[index].Span.Field].AsSpan(from, to - from).IndexOfAny('\n', '\r', '\u2028') < 0;
    }

    /// <summary>What the word lists know of several tokens as one phrase; <see cref="NameClass.None"/> where they list no such phrase.</summary>
    public NameClass Phrase(int first, int end)
    {
        if (end - first == 1)
            return Class(first);
        if (end - first > words.MaxWords || !Is(first, NameClass.Opens))
            return NameClass.None;
        Span<char> phrase = stackalloc char[96];
        int length = 0;
        for (int i = first; i < end; i++)
        {
            string form = Form(i);
            bool spaced = i > first && !Touches(i - 1);
            if (length + form.Length + 1 > phrase.Length)
                return NameClass.None;
            if (spaced)
                phrase[length++] = ' ';
            form.CopyTo(phrase[length..]);
            length += form.Length;
        }
        return words.Of(phrase[..length]);
    }

    /// <summary>The end of the longest phrase of those classes that starts here and ends by <paramref name="limit"/>; the start where there is none.</summary>
    public int LongestPhrase(int first, int limit, NameClass any)
    {
        int last = Is(first, NameClass.Opens) ? Math.Min(limit, first + words.MaxWords) : Math.Min(limit, first + 1);
        for (int end = last; end > first; end--)
        {
            if ((Phrase(first, end) & any) != 0)
                return end;
        }
        return first;
    }
}
