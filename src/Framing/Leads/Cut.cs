namespace Framing.Leads;

/// <summary>
/// What of a sentence is shown: all of it, or of a long one its beginning, to where a clause ends. A sentence that is cut before its subject, or before
/// what says whose claim it is, reads as something else ("complaints are bogus", without those who say so); so nothing is ever cut off before.
/// </summary>
internal static class Cut
{
    /// <summary>So many characters are shown where a sentence can be cut, and never more than these.</summary>
    public const int Most = 280, Longest = 400;

    /// <summary>
    /// A sentence from its beginning through a focus in it, to the last end of a clause that fits; <see langword="null"/> where the focus stands so far
    /// behind that no reader takes it in.
    /// </summary>
    public static TextSpan? Through(Document document, TextSpan sentence, TextSpan focus, int most = Most)
    {
        if (sentence.Length <= most)
            return sentence;
        int end = 0;
        foreach (int clause in Ends(document, sentence))
        {
            if (end >= focus.End && clause - sentence.Start > most)
                break;
            end = clause;
        }
        if (IsReportedBehind(document, sentence, end))
            end = sentence.End;
        return end >= focus.End && end - sentence.Start <= Longest ? new(sentence.Start, end, sentence.Field) : null;
    }

    /// <summary>Whether what is shown is somebody's claim and only what is cut off says so: "…, the office said".</summary>
    private static bool IsReportedBehind(Document document, TextSpan sentence, int end)
    {
        TextSpan shown = new(sentence.Start, end, sentence.Field), rest = new(end, sentence.End, sentence.Field);
        return document.Quotes.Any(q => q.Content.Any(content => content.Overlaps(shown)) && q.Cue.Concat(q.SourceSpans).Any(rest.Contains));
    }

    /// <summary>Where the clauses of a sentence end, in order: before marks of punctuation and before words that open one. The last is its end.</summary>
    private static IEnumerable<int> Ends(Document document, TextSpan sentence)
    {
        int end = -1;
        Token[] tokens = [.. document.TokensIn(sentence)];
        for (int i = 0; i < tokens.Length; i++)
        {
            if (end > sentence.Start && (IsParting(document[tokens[i].Span]) || OpensClause(document, tokens.AsSpan(i))))
                yield return end;
            end = document.IsWord(tokens[i]) || IsClosing(document[tokens[i].Span]) ? tokens[i].Span.End : end;
        }
        yield return sentence.End;
    }

    private static bool IsParting(ReadOnlySpan<char> mark) => mark is "," or ";" or ":" or "—" or "–" or "―" or "--";

    private static bool IsClosing(ReadOnlySpan<char> mark) => mark is "”" or "’" or "%" or ")";

    /// <summary>"That it …", "who said", "but became"; not "of naming", "and a cape".</summary>
    private static bool OpensClause(Document document, ReadOnlySpan<Token> tokens) => tokens is [var first, var next, ..] && first.Upos switch
    {
        UniversalTag.SCONJ => next.Upos is not UniversalTag.VERB,
        UniversalTag.CCONJ => next.Upos is UniversalTag.VERB or UniversalTag.AUX,
        UniversalTag.PRON => document.Lemma(first) is "who" or "which" && next.Upos is UniversalTag.VERB or UniversalTag.AUX,
        _ => false,
    };
}
