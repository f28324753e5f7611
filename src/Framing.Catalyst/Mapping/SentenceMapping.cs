namespace Framing.Catalyst.Mapping;

/// <summary>Where sentences begin, once closing marks that Catalyst puts at the head of the next sentence are given back.</summary>
internal static class SentenceMapping
{
    /// <summary>The first token of each sentence of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="tokens">Its placed tokens.</param>
    /// <param name="heads">Offsets at which Catalyst begins a sentence, ascending.</param>
    public static List<int> Firsts(string text, IReadOnlyList<PlacedToken> tokens, IReadOnlyList<int> heads)
    {
        List<int> firsts = [];
        int token = 0;
        foreach (int head in heads)
        {
            while (token < tokens.Count && tokens[token].Start < head)
                token++;
            int first = token;
            while (first > 0 && first < tokens.Count && Closes(text, tokens, first))
                first++;
            if (first < tokens.Count && (firsts.Count == 0 || first > firsts[^1]))
                firsts.Add(first);
        }
        if (tokens.Count > 0)
        {
            // Whatever Catalyst says, a sentence begins where the paragraph does.
            if (firsts.Count == 0)
                firsts.Add(0);
            firsts[0] = 0;
        }
        return firsts;
    }

    /// <summary>A closing mark touches what it closes; a straight one must not touch what follows too.</summary>
    private static bool Closes(string text, IReadOnlyList<PlacedToken> tokens, int at)
    {
        PlacedToken token = tokens[at];
        if (token.End - token.Start != 1 || tokens[at - 1].End != token.Start)
            return false;
        char mark = text[token.Start];
        return mark is '”' or ')' or ']' or '»' || mark is '"' or '\'' && (token.End == text.Length || Surface.IsBlank(text[token.End]));
    }
}
