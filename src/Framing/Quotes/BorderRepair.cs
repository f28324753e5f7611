using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>Sets right where content ends, and drops cues that report nothing, where marks and wording leave no doubt.</summary>
internal static class BorderRepair
{
    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        attributions.RemoveAll(one => one is { Cue: { } cue } && (one.Source is null && ReportsNothing(text, cue) || IsKnownAs(text, cue) || IsPartOfWord(text, cue) || IsExplained(text, cue) || IsAppearance(text, cue) || IsNamed(text, cue) || IsCompound(text, one, cue) || IsEnded(text, one, cue)));
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
        // "A sign of how quickly", "a reference to": what the writer explains.
        return text.Document.Form(text.Tokens[cue.Head]) == "reference";
    }

    /// <summary>A participle that a hyphen makes part of a word: "so-called", "self-described".</summary>
    private static bool IsPartOfWord(QuoteText text, CueSpan cue) => cue.First >= 2 && text.Tokens[cue.First - 1].Tag == PennTag.HYPH
        && text.Tokens[cue.First].Tag is PennTag.VBN or PennTag.VBD or PennTag.JJ && text.Tokens[cue.First - 1].Span.End == text.Tokens[cue.First].Span.Start;

    /// <summary>"A company called Harbor Antiques", "Marsh, dressed in blue": a participle that says what something is called or looks like.</summary>
    private static bool IsNamed(QuoteText text, CueSpan cue) => cue.First > 0 && cue.Last + 1 < text.Count && text.Tokens[cue.First].Tag is PennTag.VBN
        && (text.Document.Form(text.Tokens[cue.First]) is "called" or "named" or "dubbed" && char.IsUpper(text.Document[text.Tokens[cue.First + 1].Span][0])
            && NounPhrase.EndingAt(text, cue.First, text.Sentences.Start(text.Sentences.Of[cue.First])) is { } noun && text.Document.Form(text.Tokens[noun.First]) is "a" or "an"
            || text.Document.Form(text.Tokens[cue.First]) == "dressed");

    /// <summary>"An inspector general report that dealt with it": one noun, whose relative clause tells of it.</summary>
    private static bool IsCompound(QuoteText text, Attribution one, CueSpan cue)
    {
        if (one.Source is not { } source || source.Last != cue.First - 1 || text.Tokens[source.Last].Tag is not PennTag.NN || text.Tokens[cue.Last].Tag is not PennTag.NN
            || cue.Last + 2 >= text.Count || text.Document.Form(text.Tokens[cue.Last + 1]) is not ("that" or "which"))
            return false;
        int verb = cue.Last + 2;
        while (verb + 1 < text.Count && text.Tokens[verb].Tag is PennTag.RB)
            verb++;
        if (!Clauses.IsFinite(text, verb))
            return false;
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (text.Tokens[i].Tag is not (PennTag.JJ or PennTag.NN))
                return false;
        }
        return true;
    }

    /// <summary>"Officers have concluded a four-day operation": who ends something has not said anything.</summary>
    private static bool IsEnded(QuoteText text, Attribution one, CueSpan cue)
    {
        if (text.Document.Lemma(text.Tokens[cue.Head]) != "conclude" || cue.Head != cue.Last || one.Content[0].First != cue.Last + 1
            || text.Tokens[one.Content[0].First].Tag is not (PennTag.DT or PennTag.PRPS))
            return false;
        int at = one.Content[0].First + 1;
        while (at < one.Content[0].Last && text.Tokens[at].Tag is PennTag.JJ or PennTag.CD or PennTag.HYPH or PennTag.NN)
            at++;
        return text.Tokens[at].Tag is PennTag.IN or PennTag.WDT or PennTag.Comma || at == one.Content[0].Last;
    }

    /// <summary>", a reference to the flood": an apposition in which the writer explains what was said.</summary>
    private static bool IsExplained(QuoteText text, CueSpan cue) => text.Document.Form(text.Tokens[cue.Head]) == "reference"
        && (cue.First > 0 && Clauses.IsComma(text, cue.First - 1) || cue.First > 1 && Clauses.IsComma(text, cue.First - 2));

    /// <summary>"Appears to be the man", "will appear on “Dunmore Tonight”": what the writer makes of somebody, and where somebody is seen.</summary>
    private static bool IsAppearance(QuoteText text, CueSpan cue) => text.Document.Lemma(text.Tokens[cue.Head]) is "appear" or "seem" && cue.Head + 2 < text.Count
        && (text.Document.Form(text.Tokens[cue.Head + 1]) is "on" or "in" or "at" or "before" || text.Document.Form(text.Tokens[cue.Head + 1]) == "to" && text.Document.Form(text.Tokens[cue.Head + 2]) == "be");

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
