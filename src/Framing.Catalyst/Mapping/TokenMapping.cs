namespace Framing.Catalyst.Mapping;

/// <summary>A token on its real place, the end exclusive.</summary>
internal readonly record struct PlacedToken(int Start, int End, string? Lemma, string Pos);

/// <summary>
/// Lays Catalyst's tokens back onto the text. What it rewrote ("can't" as "c" read "can" and "an't" read "not") is merged and split where
/// the word really parts; what it left out becomes a token without a tag; nothing overlaps and nothing that can be read is lost.
/// </summary>
internal static class TokenMapping
{
    private static readonly string[] Enclitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    /// <summary>The tokens of one paragraph.</summary>
    /// <param name="text">The paragraph as Catalyst was given it.</param>
    /// <param name="tokens">Catalyst's tokens, offsets from the paragraph's start.</param>
    public static List<PlacedToken> Place(string text, IReadOnlyList<ForeignToken> tokens)
    {
        List<PlacedToken> placed = [];
        int at = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            ForeignToken token = tokens[i];
            (int start, int end) = (Math.Clamp(token.Begin, at, text.Length), Math.Clamp(token.End + 1, at, text.Length));
            if (end <= start)
                continue;
            Fill(text, at, start, placed);
            if (IsRewritten(text, start, end, token) && i + 1 < tokens.Count && tokens[i + 1].Begin == end && tokens[i + 1].End < text.Length
                && IsRewritten(text, end, tokens[i + 1].End + 1, tokens[i + 1]))
            {
                ForeignToken second = tokens[++i];
                end = second.End + 1;
                int part = start + PartOf(text.AsSpan(start, end - start), token.Value);
                placed.Add(new(start, part, token.Lemma, token.Pos));
                if (part < end)
                    placed.Add(new(part, end, second.Lemma, second.Pos));
            }
            else
            {
                AddUnblank(text, start, end, token, placed);
            }
            at = end;
        }
        Fill(text, at, text.Length, placed);
        return placed;
    }

    private static bool IsRewritten(string text, int start, int end, ForeignToken token) =>
        !text.AsSpan(start, Math.Max(0, end - start)).Equals(token.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a word of two parts really parts: before an enclitic, after its digits, or where the first part ends as it is read.</summary>
    private static int PartOf(ReadOnlySpan<char> word, string first)
    {
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        if (digits > 0)
            return digits;
        foreach (string enclitic in Enclitics)
        {
            if (word.Length > enclitic.Length && word.EndsWith(enclitic, StringComparison.OrdinalIgnoreCase))
                return word.Length - enclitic.Length;
        }
        return first.Length > 0 && first.Length < word.Length && word.StartsWith(first, StringComparison.OrdinalIgnoreCase) ? first.Length : word.Length;
    }

    /// <summary>Adds the token without blanks at its ends or, where it holds blanks inside, what they part.</summary>
    private static void AddUnblank(string text, int start, int end, ForeignToken token, List<PlacedToken> placed)
    {
        foreach ((int from, int to) in Unblank(text, start, end))
            placed.Add(new(from, to, to - from == end - start ? token.Lemma : null, token.Pos));
    }

    private static void Fill(string text, int start, int end, List<PlacedToken> placed)
    {
        foreach ((int from, int to) in Unblank(text, start, end))
            placed.Add(new(from, to, null, "NONE"));
    }

    private static IEnumerable<(int From, int To)> Unblank(string text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            int from = at;
            while (at < end && !Surface.IsBlank(text[at]))
                at++;
            if (at > from)
                yield return (from, at);
        }
    }
}
