using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>
/// Sets right what the second stage gets wrong at the border of cue, source and content, where grammar leaves no doubt:
/// "according to X" has X as its source, the subject right before a verb of speech is no content, and a passive names no source before it.
/// </summary>
internal static class SourceRepair
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i].Cue is not { } cue)
                continue;
            Attribution repaired = AccordingTo(text, attributions[i], cue);
            if (repaired.Source is null)
                repaired = Subject(text, repaired, repaired.Cue!.Value);
            else if (IsPassive(text, cue) && (repaired.Source.Value.Last == cue.First - 1 || IsOverAside(text, repaired.Source.Value, cue)) || IsReduced(text, repaired.Source.Value, cue))
                repaired = repaired with { Source = null };
            // "It did not appear that": nobody.
            if (repaired.Source is { Length: 1 } it && text.Document.Form(text.Tokens[it.First]) == "it" && text.Document.Lemma(text.Tokens[cue.Last]) is "appear" or "seem")
                repaired = repaired with { Source = null };
            attributions[i] = Parenthetical(text, attributions, repaired, i);
        }
    }

    /// <summary>"Taxes, Hoyt claims, cost too much": what was said goes on with a verb, so its subject before the aside was said too.</summary>
    private static Attribution Parenthetical(QuoteText text, List<Attribution> all, Attribution one, int index)
    {
        if (one is not { Cue: { } cue, Source: { } source, Content: [var content, ..] } || source.Last != cue.First - 1 || source.First < 2)
            return one;
        bool aside = IsComma(text, source.First - 1) && cue.Last + 1 < text.Count && IsComma(text, cue.Last + 1);
        int verb = IsComma(text, content.First) ? content.First + 1 : content.First;
        if (!aside || content.First <= cue.Last || verb > cue.Last + 2 || verb > content.Last
            || text.Tokens[verb].Tag is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VB or PennTag.MD))
            return one;
        int start = text.Sentences.Start(text.Sentences.Of[cue.First]), comma = source.First - 1;
        if (comma <= start || NounPhrase.EndingAt(text, comma, start) is not { } subject || subject.First != start)
            return one;
        for (int i = 0; i < all.Count; i++)
        {
            if (i != index && all[i].Content.Exists(range => range.Overlaps(subject)))
                return one;
        }
        return one with { Content = [subject, .. one.Content] };
    }

    private static bool IsComma(QuoteText text, int token) => text.Document[text.Tokens[token].Span] is ",";

    private static Attribution AccordingTo(QuoteText text, Attribution attribution, CueSpan cue)
    {
        if (text.Document.Form(text.Tokens[cue.First]) != "according" || cue.First + 1 >= text.Count || text.Document.Form(text.Tokens[cue.First + 1]) != "to")
            return attribution;
        int to = cue.First + 1;
        if (cue.Last > to)
            return attribution with { Cue = cue with { Last = to }, Source = attribution.Source ?? new(to + 1, cue.Last) };
        if (attribution.Source is null && NounPhrase.First(text, to + 1, Math.Min(text.Sentences.End(text.Sentences.Of[to]), to + 6)) is { } named && named.First <= to + 2)
            return SourceCut.Without(text, attribution, new(to + 1, named.Last));
        return attribution;
    }

    /// <summary>The noun phrase right before the cue's verb, cut from the content where it was taken for its end.</summary>
    private static Attribution Subject(QuoteText text, Attribution attribution, CueSpan cue)
    {
        if (text.Tokens[cue.First].Tag is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP) || IsPassive(text, cue))
            return attribution;
        int start = text.Sentences.Start(text.Sentences.Of[cue.First]);
        if (SubjectBefore(text, cue.First, start) is not { } subject)
            return attribution;
        bool opens = subject.First == start || text.IsPunctuation(subject.First - 1) || text.Marks.State[subject.First - 1] == MarkState.Close;
        return opens ? SourceCut.Without(text, attribution, subject) : attribution;
    }

    /// <summary>The noun phrase that ends at the cue, or, over an aside in brackets, before that.</summary>
    private static TokenRange? SubjectBefore(QuoteText text, int cue, int start)
    {
        int end = cue;
        if (end - 1 > start && text.Tokens[end - 1].Tag == PennTag.CloseBracket)
        {
            int open = end - 1;
            while (open > start && end - open < 10 && text.Tokens[open].Tag != PennTag.OpenBracket)
                open--;
            if (text.Tokens[open].Tag == PennTag.OpenBracket)
                end = open;
        }
        if (NounPhrase.EndingAt(text, end, start) is not { } head)
            return null;
        // "The Office of Border Affairs and Trade": names go on over short words between capitals.
        int first = head.First;
        while (first - 2 >= start && text.Document.Form(text.Tokens[first - 1]) is "and" or "of" or "for" && NounPhrase.EndingAt(text, first - 1, start) is { } more)
            first = more.First;
        return new(first, head.Last);
    }

    /// <summary>"Hoyt, Democrat of Ridge, has been nominated": only an aside between commas stands between the two.</summary>
    private static bool IsOverAside(QuoteText text, TokenRange source, CueSpan cue) => source.Last + 1 < cue.First && cue.First - source.Last < 30
        && IsComma(text, source.Last + 1) && IsComma(text, cue.First - 1) && text.Sentences.Of[source.First] == text.Sentences.Of[cue.First];

    /// <summary>"A former spy suspected of it", "the counsel appointed to lead": a participle without "was" names no source either.</summary>
    private static bool IsReduced(QuoteText text, TokenRange source, CueSpan cue)
    {
        if (source.Last != cue.First - 1 || text.Tokens[cue.First].Tag is not PennTag.VBN || cue.First + 1 >= text.Count)
            return false;
        string form = text.Document.Form(text.Tokens[cue.First]), next = text.Document.Form(text.Tokens[cue.First + 1]);
        return next == "of" && form is "suspected" or "accused" or "convicted" or "acquitted" || next == "to" && form is "appointed" or "named" or "tapped" or "hired" or "elected" or "assigned";
    }

    /// <summary>"Is expected", "was accused": be and a participle.</summary>
    private static bool IsPassive(QuoteText text, CueSpan cue)
    {
        bool be = false;
        for (int i = Math.Max(cue.First, cue.Last - 4); i <= cue.Last; i++)
        {
            if (be && text.Tokens[i].Tag is PennTag.VBN)
                return true;
            be |= text.Document.Lemma(text.Tokens[i]) == "be";
        }
        return false;
    }
}
