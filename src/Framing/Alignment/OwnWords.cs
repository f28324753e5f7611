namespace Framing.Alignment;

/// <summary>Tells whether an article uses a phrase without marks too: then it is a term of the matter rather than what one speaker said.</summary>
internal static class OwnWords
{
    /// <summary>Whether the words of a statement, of this or another article, stand in the article outside of quoted and distanced words.</summary>
    public static bool Hold(Document document, ReadOnlySpan<QuotedWord> words)
    {
        foreach (Field field in document.Fields)
        {
            string text = document.Article[field];
            string first = words[0].Text.Trim('“', '”', '‘', '’', '"', '\'', '[', '(');
            for (int at = text.IndexOf(first, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(first, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (document.VoiceAt(new(at, at + 1, field)).Voice is Voice.Narrator or Voice.Headline && Follow(document, new(at, text.Length, field), words))
                    return true;
            }
        }
        return false;
    }

    private static bool Follow(Document document, TextSpan from, ReadOnlySpan<QuotedWord> words)
    {
        int next = 0;
        foreach (QuotedWord word in QuotedStatement.Split(document, from))
        {
            if (word.Form != words[next].Form)
                return false;
            if (++next == words.Length)
                return true;
        }
        return false;
    }
}
