using Framing.Annotation;
using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>
/// Parts content in which a second speaker begins ("Marsh said that it is late, while clerks have said they will wait") and takes up a clause
/// whose verb was left out ("said that his client, a clerk, was fired"; "before a warrant is granted").
/// </summary>
internal static class ClauseRepair
{
    /// <summary>No aside between a subject and its verb is longer.</summary>
    private const int LongestAside = 15;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        bool[] taken = new bool[text.Count];
        foreach (Attribution one in attributions)
            one.MarkIn(taken, withSource: true);
        for (int i = 0, count = attributions.Count; i < count; i++)
        {
            if (attributions[i] is not { Cue: { } cue } one || one.Content[^1].First < cue.First)
                continue;
            TokenRange last = one.Content[^1];
            if (Closed(text, last, cue) is { } closed)
                attributions[i] = one with { Content = [.. one.Content.SkipLast(1), last with { Last = closed }] };
            else if (Second(text, last, cue) is { } second)
            {
                attributions[i] = one with { Content = [.. one.Content.SkipLast(1), last with { Last = second.Comma - 1 }] };
                attributions.Add(second.Said);
            }
            else if (End(text, last, taken) is { } end)
            {
                taken.AsSpan(last.First, end - last.First + 1).Fill(true);
                attributions[i] = one with { Content = [.. one.Content.SkipLast(1), last with { Last = end }] };
            }
        }
    }

    /// <summary>
    /// The end before a comma and "effectively", and the mark that ends what was said in "despite Marsh saying it was “late,” the clerks were calm", where the main clause was taken in.
    /// </summary>
    private static int? Closed(QuoteText text, TokenRange content, CueSpan cue)
    {
        // "Vetoed a bill, effectively letting shops": what the writer makes of it.
        for (int comma = content.First + 2; comma + 3 <= content.Last; comma++)
        {
            if (Clauses.IsComma(text, comma) && text.Marks.State[comma] == MarkState.Outside && text.Document.Form(text.Tokens[comma + 1]) is "effectively" or "thereby" or "essentially"
                && text.Tokens[comma + 2].Tag is PennTag.VBG)
                return comma - 1;
        }
        if (text.Tokens[cue.First].Tag is not PennTag.VBG || text.Document.Form(text.Tokens[text.Sentences.Start(text.Sentences.Of[cue.First])]) is not ("despite" or "with" or "after"))
            return null;
        for (int close = content.First + 1; close + 2 <= content.Last; close++)
        {
            if (text.Marks.State[close] == MarkState.Close && Clauses.IsComma(text, close - 1) && NounPhrase.First(text, close + 1, Math.Min(content.Last, close + LongestAside)) is { } noun
                && noun.First == close + 1 && Clauses.IsFinite(text, noun.Last + 1))
                return close - 1;
        }
        return null;
    }

    /// <summary>A second speaker after a comma and "while", "but" or "and": a noun phrase, a verb of speech and a clause.</summary>
    private static (int Comma, Attribution Said)? Second(QuoteText text, TokenRange content, CueSpan own)
    {
        for (int comma = content.First + 3; comma + 5 < content.Last; comma++)
        {
            if (!Clauses.IsComma(text, comma) || text.Marks.State[comma] != MarkState.Outside || text.Document.Form(text.Tokens[comma + 1]) is not ("while" or "but" or "and" or "whereas"))
                continue;
            if (NounPhrase.First(text, comma + 2, Math.Min(content.Last, comma + 10)) is not { } noun || noun.First != comma + 2 || text.Tokens[noun.Last].Tag is PennTag.PRP)
                continue;
            int verb = noun.Last + 1;
            // "People close to him", "the board’s Office of Harbor Affairs", "Owen Toll, a clerk,"
            while (verb < content.Last && verb < noun.Last + 8 && (text.Tokens[verb].Tag is PennTag.JJ or PennTag.IN or PennTag.TO or PennTag.PRP or PennTag.DT or PennTag.Comma || NounPhrase.IsNoun(text.Tokens[verb].Tag)))
                verb++;
            int cue = verb;
            while (verb < content.Last && text.Document.Lemma(text.Tokens[verb]) == "have" || text.Tokens[verb].Tag is PennTag.RB)
                verb++;
            if (verb + 2 < content.Last && (IsSpeech(text, verb) || text.Tokens[verb].Tag is PennTag.VBD && text.Document.Lemma(text.Tokens[verb]) == text.Document.Lemma(text.Tokens[own.First])))
                return (comma, new() { Cue = new CueSpan(cue, verb, verb, 1), Source = noun with { Last = Clauses.IsComma(text, cue - 1) ? noun.Last : cue - 1 }, Content = [content with { First = verb + 1 }] });
        }
        return null;
    }

    /// <summary>A finite verb, or a participle after "have", that reports a clause.</summary>
    private static bool IsSpeech(QuoteText text, int verb)
    {
        string lemma = text.Document.Lemma(text.Tokens[verb]);
        if (text.Tokens[verb].Tag is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN) || !CueVerbs.IsListed(lemma))
            return false;
        return text.Document.Form(text.Tokens[verb + 1]) == "that"
            || !Speech.NeedsClause(lemma) && text.Tokens[verb + 1].Tag is PennTag.PRP && Clauses.IsFinite(text, verb + 2);
    }

    /// <summary>Where the clause ends whose subject alone was taken for content; <see langword="null"/> where nothing is left out.</summary>
    private static int? End(QuoteText text, TokenRange content, bool[] taken)
    {
        int next = content.Last + 1, end = text.Sentences.End(text.Sentences.Of[content.Last]);
        if (next + 1 >= end || !NounPhrase.IsNoun(text.Tokens[content.Last].Tag) || text.Marks.State[content.Last] != MarkState.Outside)
            return null;
        int verb = next;
        if (Clauses.IsComma(text, next) && text.Document.Form(text.Tokens[content.First]) == "that" && !HasFinite(text, content.First, content.Last))
        {
            int close = next + 1;
            while (close < end && close < next + LongestAside && !Clauses.IsComma(text, close) && !Clauses.IsFinite(text, close))
                close++;
            if (close + 1 >= end || !Clauses.IsComma(text, close))
                return null;
            verb = close + 1;
        }
        else if (NounPhrase.EndingAt(text, next, content.First) is not { } noun || noun.First <= content.First
            || text.Document.Form(text.Tokens[noun.First - 1]) is not ("before" or "until" or "unless" or "because" or "when" or "if" or "once"))
        {
            return null;
        }
        if (text.Tokens[verb].Tag is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD))
            return null;
        int last = verb;
        while (last + 1 < end && !text.IsPunctuation(last + 1) && !taken[last + 1] && text.Tokens[last + 1].Tag is not PennTag.OpenBracket)
            last++;
        return taken.AsSpan(next, last - next + 1).Contains(true) ? null : last;
    }

    private static bool HasFinite(QuoteText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (Clauses.IsFinite(text, i))
                return true;
        }
        return false;
    }
}
