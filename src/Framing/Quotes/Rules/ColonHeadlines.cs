namespace Framing.Quotes.Rules;

/// <summary>Colons as cues: who speaks, or a label.</summary>
internal static class ColonHeadlines
{
    private const int MostTokens = 6;

    public static QuoteRule Label { get; } = QuoteRule.Drop("label before a colon", "“Here we go: …”: what stands before the colon speaks no more than “Opinion” does.",
        (text, one, cue) => text.Class[cue.Head] == (byte)TokenClass.Colon && cue.First == cue.Last
            && !one.Content.Exists(range => text.Marks.IsInside(range.First)) && !(one.Source is { } source && MaySpeak(text, source)));

    public static QuoteRule Headline { get; } = new("headline with a colon", "“Mayor: City will not yield”: the mayor says so.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        if (text.Document.Headline is not { } headline)
            return;
        int start = text.Document.FirstTokenAt(headline), end = start;
        while (end < text.Count && headline.Contains(text.Tokens[end].Span))
            end++;
        int colon = start;
        while (colon < end && colon - start <= MostTokens && text.Document[text.Tokens[colon].Span] is not ":")
            colon++;
        if (colon == start || colon + 2 >= end || colon - start > MostTokens)
            return;
        var source = new TokenRange(start, colon - 1);
        var content = new TokenRange(colon + 1, end - 1);
        // The word before the colon at times passes for a cue: "Report: …".
        attributions.RemoveAll(one => one is { Cue: { } cue, Source: null } && cue.Last < colon && one.Content.Exists(range => range.Overlaps(content)));
        if (attributions.Exists(one => one.Content.Exists(range => range.Overlaps(content))) || !MaySpeak(text, source) || !IsKnown(text, source, end))
            return;
        attributions.Add(new() { Cue = new CueSpan(colon, colon, colon, 1), Content = [content], Source = source });
    }

    /// <summary>It ends with a noun, and is no label of a kind of article.</summary>
    private static bool MaySpeak(QuoteText text, TokenRange source)
    {
        for (int i = source.First; i <= source.Last; i++)
        {
            if (RuleWords.Label.Contains(text.FormOf(i)) || text.TagOf(i).IsFinite())
                return false;
        }
        return text.TagOf(source.Last).IsNoun();
    }

    /// <summary>The article goes on to name it, or it is a word that sources are known by ("mayor", "police", "report").</summary>
    private static bool IsKnown(QuoteText text, TokenRange source, int from)
    {
        if (text.SourceBand[source.Last] >= 3)
            return true;
        if (text.TagOf(source.Last) is not (PennTag.NNP or PennTag.NNPS))
            return false;
        uint name = text.Form[source.Last];
        return text.Form.AsSpan(from).Contains(name) && text.SourceBand[source.Last] != 1;
    }
}
