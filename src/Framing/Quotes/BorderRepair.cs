namespace Framing.Quotes;

/// <summary>Sets right where content ends, and drops cues that report nothing, where marks and wording leave no doubt.</summary>
internal static class BorderRepair
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        attributions.RemoveAll(one => one is { Cue: { } cue } && (one.Source is null && ReportsNothing(text, cue) || IsKnownAs(text, cue)));
        for (int i = 0; i < attributions.Count; i++)
            attributions[i] = attributions[i] with { Content = [.. attributions[i].Content.Select(range => UpToMark(text, range))] };
    }

    /// <summary>A noun that opens a sentence as the subject of the verb behind it, or the "called" of "so-called".</summary>
    private static bool ReportsNothing(QuoteText text, CueSpan cue)
    {
        bool opens = cue.First == cue.Last && cue.Last + 1 < text.Count && text.Class[cue.First] == (byte)TokenClass.SentenceStart;
        if (opens && text.Tokens[cue.Last + 1].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN
            || opens && text.Tokens[cue.Last + 1].Tag == PennTag.JJ && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[cue.Last + 1])))
            return true;
        return cue.First >= 2 && text.Document.Form(text.Tokens[cue.First]) == "called" && text.Tokens[cue.First - 1].Tag == PennTag.HYPH
            && text.Document.Form(text.Tokens[cue.First - 2]) == "so";
    }

    /// <summary>"A law known as SB-54" names it.</summary>
    private static bool IsKnownAs(QuoteText text, CueSpan cue) => text.Document.Form(text.Tokens[cue.First]) == "known"
        && cue.First + 1 < text.Count && text.Document.Form(text.Tokens[cue.First + 1]) == "as";

    /// <summary>What opens with a mark and closes with a sentence's end ends there, unless more in marks follows.</summary>
    private static TokenRange UpToMark(QuoteText text, TokenRange range)
    {
        if (text.Marks.State[range.First] != MarkState.Open && !text.Marks.IsInside(range.First))
            return range;
        (_, int close) = text.Marks.Range(text.Marks.PairOf[range.First]);
        if (close >= range.Last || close + 1 >= text.Count || text.Sentences.Of[close + 1] == text.Sentences.Of[close])
            return range;
        for (int token = close + 1; token <= range.Last; token++)
        {
            if (text.Marks.State[token] != MarkState.Outside)
                return range;
        }
        return range with { Last = close };
    }
}
