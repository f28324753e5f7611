namespace Framing.Quotes.Rules;

/// <summary>Colons as cues: who speaks, or a label.</summary>
internal static class ColonHeadlines
{
    private const int MostTokens = 6;

    public static QuoteRule Label { get; } = QuoteRule.Drop("label before a colon", "“Here we go: …”: what stands before the colon speaks no more than “Opinion” does.",
        (text, one, cue) => text.Class[cue.Head] == (byte)TokenClass.Colon && cue.First == cue.Last
            && (one.Source is { } named && IsLabel(text, named)
                || !one.Content.Exists(range => text.Marks.IsInside(range.First)) && !(one.Source is { } source && MaySpeak(text, source))));

    public static QuoteRule Object { get; } = QuoteRule.Mend("object before a colon",
        "“Marsh blasts Toll: ‘He’s a child’”: she says it, and not whom she speaks of.", (text, one, cue) =>
    {
        if (text.Class[cue.Head] != (byte)TokenClass.Colon || cue.First != cue.Last || one.Source is not { } source || source.Last != cue.First - 1
            || !one.Content.Exists(range => range.First > cue.First && text.Marks.IsInside(range.First)))
            return null;
        int verb = source.First - 1, start = text.SentenceStart(source.First);
        while (verb > start && text.TagOf(verb) is PennTag.IN or PennTag.RP or PennTag.TO)
            verb--;
        if (verb <= start || !text.IsVerb(verb) || text.TagOf(verb) is PennTag.VBN or PennTag.VB || !text.IsSpeech(verb))
            return null;
        TokenRange? subject = text.TagOf(verb) is PennTag.VBG ? text.SubjectBefore(verb) : text.SubjectOf(verb, start);
        return (subject ?? Opening(text, start, verb)) is { } speaker ? one with { Source = speaker, Cue = new CueSpan(verb, verb, verb, cue.Score) } : null;
    });

    /// <summary>The name that a title opens with, whose verb may pass for a noun.</summary>
    private static TokenRange? Opening(QuoteText text, int start, int end)
    {
        int next = start;
        while (next < end && next - start < MostTokens && text.TagOf(next) is PennTag.NNP)
            next++;
        return next > start && next < end ? new(start, next - 1) : null;
    }

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

    /// <summary>"New photos": a label whatever stands behind it.</summary>
    private static bool IsLabel(QuoteText text, TokenRange source) => source.Length <= 2 && RuleWords.Label.Contains(text.FormOf(source.Last));

    /// <summary>It ends with a noun, and is no label of a kind of article and no headline of its own ("Big win for Marsh").</summary>
    private static bool MaySpeak(QuoteText text, TokenRange source)
    {
        for (int i = source.First; i <= source.Last; i++)
        {
            if (RuleWords.Label.Contains(text.FormOf(i)) || text.TagOf(i).IsFinite() || i > source.First && text.FormOf(i) is "for")
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
