namespace Framing.Catalyst.Mapping;

/// <summary>Readies text for Catalyst without moving an offset.</summary>
internal static class Surface
{
    /// <summary>
    /// The text with control characters, which Catalyst drops, as blanks, and curly apostrophes, at which it does not split contractions,
    /// straight. As long as the text.
    /// </summary>
    public static string Prepare(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
            to[i] = char.IsControl(from[i]) ? ' ' : from[i] == '’' ? '\'' : from[i];
    });

    /// <summary>Whether nothing can be read there, so that no token need hold it.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
