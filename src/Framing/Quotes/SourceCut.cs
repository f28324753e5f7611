namespace Framing.Quotes;

/// <summary>Gives words that stand in the content to the source: who says it is not said.</summary>
internal static class SourceCut
{
    /// <summary>The attribution with that source, cut from its content; as it was where nothing of the content would be left.</summary>
    public static Attribution Without(QuoteText text, Attribution attribution, TokenRange source)
    {
        List<TokenRange> content = Rest(text, attribution, source);
        return content.Count == 0 ? attribution : attribution with { Content = content, Source = source };
    }

    /// <summary>What is left of the content.</summary>
    public static List<TokenRange> Rest(QuoteText text, Attribution attribution, TokenRange source)
    {
        var content = new List<TokenRange>();
        foreach (TokenRange range in attribution.Content)
        {
            if (!range.Overlaps(source))
            {
                content.Add(range);
                continue;
            }
            int last = source.First - 1;
            while (last >= range.First && (text.IsPunctuation(last) || text.Document.Form(text.Tokens[last]) == "by"))
                last--;
            if (last >= range.First)
                content.Add(range with { Last = last });
            // "Condemned by critics for waste": what follows an agent is said. What follows a comma or "who" is an aside about the source, as is all before the cue.
            int next = source.Last + 1;
            bool goesOn = next <= range.Last && attribution.Cue is { } cue && source.First > cue.Last && !text.IsPunctuation(next)
                && text.Tokens[next].Tag is PennTag.IN or PennTag.TO;
            if (goesOn)
                content.Add(range with { First = next });
        }
        return content;
    }
}
