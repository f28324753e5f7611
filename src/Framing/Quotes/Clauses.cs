using Framing.Quotes.Shapes;

namespace Framing.Quotes;

/// <summary>Finds subjects by tags: the noun phrase that a verb has before it, whatever prepositions, asides and relative clauses stand between.</summary>
internal static class Clauses
{
    /// <summary>No subject is looked for farther back.</summary>
    private const int Reach = 60;

    /// <summary>
    /// Where the noun phrase begins that the one at <paramref name="first"/> is part of: "the report" in "the report of the board of trustees" for
    /// "trustees". The same token where it is part of none.
    /// </summary>
    public static int Outermost(QuoteText text, int first, int start)
    {
        while (first - 2 >= start && IsPreposition(text, first - 1) && NounBefore(text, first - 1, start) is { } outer)
            first = outer.First;
        return first;
    }

    /// <summary>The subject of the finite verb nearest before a token, in the same sentence and outside quotation marks.</summary>
    public static TokenRange? SubjectBefore(QuoteText text, int token)
    {
        int start = Math.Max(text.Sentences.Start(text.Sentences.Of[token]), token - Reach);
        for (int verb = token - 1; verb > start; verb--)
        {
            if (IsFinite(text, verb) && text.Marks.State[verb] == MarkState.Outside && SubjectOf(text, verb, start) is { } subject)
                return subject;
        }
        return null;
    }

    /// <summary>The noun phrase before a finite verb, over adverbs, auxiliaries and one aside between commas.</summary>
    public static TokenRange? SubjectOf(QuoteText text, int verb, int start)
    {
        int end = verb;
        while (end - 1 > start && text.Tokens[end - 1].Tag is PennTag.RB or PennTag.RBR or PennTag.VBZ or PennTag.VBP or PennTag.VBD or PennTag.MD)
            end--;
        if (end - 1 > start && IsComma(text, end - 1))
        {
            int open = end - 2;
            while (open > start && !IsComma(text, open))
            {
                if (IsFinite(text, open) && !IsRelative(text, open, start))
                    return null;
                open--;
            }
            end = open;
        }
        if (end <= start || NounPhrase.EndingAt(text, end, start) is not { } noun)
            return null;
        int first = Outermost(text, noun.First, start);
        // "Mr. Hoyt and his allies": the first of them stands for both.
        if (first - 2 >= start && text.Tokens[first - 1].Tag is PennTag.CC && NounPhrase.EndingAt(text, first - 1, start) is { } other)
            first = Outermost(text, other.First, start);
        return noun with { First = first };
    }

    /// <summary>A preposition that ties a noun to a noun; "after" and the like open clauses too.</summary>
    public static bool IsPreposition(QuoteText text, int token) => text.Document.Form(text.Tokens[token])
        is "of" or "in" or "on" or "for" or "with" or "from" or "at" or "by" or "between" or "against" or "about" or "under" or "over" or "within" or "into" or "to";

    /// <summary>A finite verb, or a participle right after a noun, which a past form is often taken for: "the aides seized on it".</summary>
    public static bool IsFinite(QuoteText text, int token)
    {
        if (text.Tokens[token].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
            return true;
        int before = token - 1;
        while (before > 0 && text.Tokens[before].Tag is PennTag.RB or PennTag.RBR)
            before--;
        return text.Tokens[token].Tag is PennTag.VBN && before >= 0 && NounPhrase.IsNoun(text.Tokens[before].Tag);
    }

    public static bool IsComma(QuoteText text, int token) => text.Class[token] == (byte)TokenClass.Comma;

    /// <summary>The noun phrase that a preposition hangs on: "two people" in "two people briefed on", "members" in "members who wanted a vote on".</summary>
    private static TokenRange? NounBefore(QuoteText text, int preposition, int start)
    {
        int end = preposition;
        // "Briefed on the matter": a participle between them.
        if (end - 2 >= start && text.Tokens[end - 1].Tag is PennTag.VBN or PennTag.VBD && text.Tokens[end].Tag is PennTag.IN && text.Document.Form(text.Tokens[end]) is not ("to" or "of"))
            end--;
        if (text.Document.Form(text.Tokens[preposition]) is "to" or "by" && end == preposition && text.Tokens[end - 1].Tag is not (PennTag.NN or PennTag.NNS))
            return null;
        // "One of the members": the number is the head; "a number of members": the members are.
        if (text.Tokens[end - 1].Tag is PennTag.CD && (end - 1 == start || text.Tokens[end - 2].Tag is not PennTag.IN))
            return new(end - 1, end - 1);
        if (NounPhrase.EndingAt(text, end, start) is not { } noun || text.Tokens[noun.Last].Tag is PennTag.PRP || text.Document.Form(text.Tokens[noun.Last]) is "number" or "group")
            return null;
        // "The continuing controversy": what looks like a verb behind an article is none.
        if (noun.First - 2 >= start && text.Tokens[noun.First - 1].Tag is PennTag.VBG && text.Tokens[noun.First - 2].Tag is PennTag.DT)
            noun = noun with { First = noun.First - 2 };
        return noun.First > start && WhoBefore(text, noun.First, start) is { } who ? NounPhrase.EndingAt(text, who, start) : noun;
    }

    /// <summary>The relative pronoun whose verb a noun phrase is the object of, right before that verb; <see langword="null"/> where no such verb stands there.</summary>
    private static int? WhoBefore(QuoteText text, int noun, int start)
    {
        int at = noun - 1;
        bool verb = false;
        while (at > start && text.Tokens[at].Tag is PennTag.VB or PennTag.TO or PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD or PennTag.RB or PennTag.VBN or PennTag.VBG)
        {
            verb |= text.Tokens[at].Tag is not PennTag.RB;
            at--;
        }
        return verb && at > start && text.Tokens[at].Tag is PennTag.WP or PennTag.WDT ? at : null;
    }

    private static bool IsRelative(QuoteText text, int verb, int start)
    {
        int at = verb - 1;
        while (at > start && text.Tokens[at].Tag is PennTag.RB or PennTag.MD or PennTag.VBD or PennTag.VBZ or PennTag.VBP)
            at--;
        return text.Tokens[at].Tag is PennTag.WP or PennTag.WDT;
    }
}
