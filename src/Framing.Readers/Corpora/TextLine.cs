using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>A line of a file without its end, and where it stands in the file.</summary>
internal readonly record struct TextLine(string Text, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>The lines of a text; <c>\r\n</c>, <c>\n</c> and <c>\r</c> end one.</summary>
    public static ImmutableArray<TextLine> Split(string text)
    {
        ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>();
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
                length = text.Length - start;
            lines.Add(new(text.Substring(start, length), start));
            start += length;
            start += text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
        }
        return lines.ToImmutable();
    }
}
