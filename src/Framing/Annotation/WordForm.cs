namespace Framing.Annotation;

/// <summary>How forms are normalized for looking up.</summary>
internal static class WordForm
{
    /// <summary>Longer tokens (addresses, rows of dashes) are cut for the tagger and lemmatizer, never in the text.</summary>
    public const int Longest = 48;

    /// <summary>Lower case with curly apostrophes straight: what <see cref="Token.Lexeme"/> names.</summary>
    public static string Normalize(ReadOnlySpan<char> form) => string.Create(form.Length, form, static (chars, source) =>
    {
        for (int i = 0; i < chars.Length; i++)
            chars[i] = Normalize(source[i]);
    });

    /// <summary>The same, and the form itself where nothing in it changes.</summary>
    public static string Normalize(string form)
    {
        foreach (char c in form)
        {
            if (Normalize(c) != c)
                return Normalize(form.AsSpan());
        }
        return form;
    }

    private static char Normalize(char c) => Straight(char.ToLowerInvariant(c));

    /// <summary>The normalized form with every digit as 0, so that numbers of one form share what is known of them.</summary>
    public static int Fold(ReadOnlySpan<char> form, Span<char> folded)
    {
        int length = Math.Min(form.Length, Longest);
        for (int i = 0; i < length; i++)
        {
            char c = form[i];
            folded[i] = CharClasses.IsDigit(c) ? '0' : Normalize(c);
        }
        return length;
    }

    /// <summary>Typographic apostrophes and quotation marks as the treebank mostly writes them.</summary>
    public static char Straight(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '‛' or '＇' or '`' or '´' => '\'',
        _ => c,
    };
}
