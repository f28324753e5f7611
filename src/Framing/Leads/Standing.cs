namespace Framing.Leads;

/// <summary>Whether a sentence says by itself whom and what it is about, so that it can be shown without the one before.</summary>
internal static class Standing
{
    /// <summary>A longer sentence would have to be cut.</summary>
    private const int Longest = 400;

    /// <summary>A sentence with fewer telling words says too little by itself ("Eric is a good friend").</summary>
    private const int LeastWords = 6;

    public static bool Stands(Line line) => line.Span.Length <= Longest && line.Words.Count(w => w.IsContent) >= LeastWords
        && !FollowsColon(line) && !HasLabel(line) && HasVerb(line.Document, line.Span) && !Hangs(line.Document, line.Span);

    /// <summary>Whether what a line says hangs on the one before, which says whose proposal or list it is.</summary>
    private static bool FollowsColon(Line line) => line.Document.Article[line.Span.Field].AsSpan(0, line.Span.Start).TrimEnd().EndsWith(":");

    /// <summary>Whether it begins with a label in capitals ("UPDATE 2:52 p.m."), or is an aside in brackets.</summary>
    private static bool HasLabel(Line line) => line.Document[line.Span] is var text && (text.StartsWith("(") || text.StartsWith("[")
        || (text.IndexOfAny([' ', ':']) is > 3 and var end && !text[..end].ContainsAnyExceptInRange('A', 'Z')
            && text[..Math.Min(text.Length, LongestLabel)].Contains(':')));

    private const int LongestLabel = 30;

    private static bool HasVerb(Document document, TextSpan sentence)
    {
        foreach (Token token in document.TokensIn(sentence))
        {
            if (token.Upos is UniversalTag.VERB or UniversalTag.AUX)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a word that points back ("she", "that cable", "the other") stands before the first noun that can be a subject: one that no preposition
    /// governs, as "On the show" does.
    /// </summary>
    private static bool Hangs(Document document, TextSpan sentence)
    {
        bool governed = false, first = true;
        foreach (Token token in document.TokensIn(sentence))
        {
            if (!document.IsWord(token) && first)
                continue;
            if ((first || token.Upos is not (UniversalTag.SCONJ or UniversalTag.ADP)) && LeadLists.PointingBack.ContainsAnyCase(document.Form(token)))
                return true;
            if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN && !governed)
                return false;
            first = false;
            governed = token.Upos switch
            {
                UniversalTag.ADP => true,
                UniversalTag.PUNCT or UniversalTag.VERB or UniversalTag.AUX => false,
                _ => governed,
            };
        }
        return true;
    }
}
