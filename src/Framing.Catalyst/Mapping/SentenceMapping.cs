namespace Framing.Catalyst.Mapping;

/// <summary>
/// Where sentences begin: where Catalyst says, but for what it does not see. It ends a sentence at a stop and never at a mark that closes after it, so that
/// the mark stands at the head of the next sentence; it ends sentences at colons and after abbreviations. There Framing's splitter has a say too.
/// </summary>
internal static class SentenceMapping
{
    /// <summary>The first token of each sentence of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="heads">Offsets at which Catalyst begins a sentence, ascending.</param>
    /// <param name="own">Offsets at which Framing's splitter begins one.</param>
    public static List<int> Firsts(string text, IReadOnlyList<PlacedToken> tokens, IReadOnlyList<int> heads, IReadOnlySet<int> own)
    {
        List<int> firsts = [];
        if (tokens.Count == 0)
            return firsts;
        // Whatever Catalyst says, a sentence begins where the paragraph does.
        firsts.Add(0);
        int token = 0;
        foreach (int head in heads)
        {
            while (token < tokens.Count && tokens[token].Start < head)
                token++;
            int first = token;
            while (first > 0 && first < tokens.Count && Closes(text, tokens, first))
                first++;
            if (first < tokens.Count && first > firsts[^1] && MayBegin(text, tokens[first])
                && (IsPlain(text, tokens, token, first) || own.Contains(tokens[first].Start)))
                firsts.Add(first);
        }
        return firsts;
    }

    /// <summary>A mark or stop that touches what it closes; a straight mark must not touch what follows too.</summary>
    private static bool Closes(string text, IReadOnlyList<PlacedToken> tokens, int at)
    {
        PlacedToken token = tokens[at];
        if (tokens[at - 1].End != token.Start)
            return false;
        for (int i = token.Start; i < token.End; i++)
        {
            if (!IsClosing(text[i]) && !IsStop(text[i]) && text[i] is not ('"' or '\''))
                return false;
        }
        if (text[token.Start] is not ('"' or '\'') || token.End == text.Length)
            return true;
        char next = text[token.End];
        return Surface.IsBlank(next) || IsClosing(next) || IsStop(next);
    }

    private static bool MayBegin(string text, PlacedToken token) =>
        text[token.Start] is not (',' or ';' or ':') && !(IsClosing(text[token.Start]) && token.End - token.Start == 1);

    /// <summary>Whether the sentence before ends as Catalyst sees it: with a stop, nothing that closes after it, and no abbreviation.</summary>
    private static bool IsPlain(string text, IReadOnlyList<PlacedToken> tokens, int head, int first) =>
        head == first && text[tokens[first - 1].End - 1] is not (':' or ';') && !(text[tokens[first - 1].End - 1] == '.' && char.IsLetter(text[tokens[first - 1].Start]));

    private static bool IsClosing(char c) => c is '”' or '’' or ')' or ']' or '}' or '»';

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';
}
