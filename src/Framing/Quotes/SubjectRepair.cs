using Framing.Quotes.Shapes;
using Framing.Quotes.Speakers;

namespace Framing.Quotes;

/// <summary>
/// Takes for the source the subject of its verb where the second stage took a noun that stands nearer: one inside the subject ("an indictment of
/// members of the board said"), in an aside ("the clerks — short of work at the mill — said") or the object before a participle ("the paper
/// stood by that version, citing the board").
/// </summary>
internal static class SubjectRepair
{
    /// <summary>No two participles of one subject stand farther apart.</summary>
    private const int LongestJoint = 40;

    public static void Apply(QuoteText text, List<Attribution> attributions)
    {
        for (int i = 0; i < attributions.Count; i++)
        {
            if (attributions[i] is not { Cue: { } cue, Source: { } source } one || source.Last >= cue.First
                || text.Sentences.Of[source.First] != text.Sentences.Of[cue.First])
                continue;
            if (text.Tokens[source.First].Tag is PennTag.WP or PennTag.WDT)
            {
                // "A couple who moved to a state that rejects it": the nearer of two relative pronouns.
                if (cue.First - 1 > source.Last && text.Tokens[cue.First - 1].Tag is PennTag.WDT)
                    attributions[i] = one with { Source = new(cue.First - 1, cue.First - 1) };
                continue;
            }
            int start = text.Sentences.Start(text.Sentences.Of[cue.First]);
            if (Subject(text, cue, source, start) is { } subject && subject != source && subject.Last < cue.First)
                attributions[i] = SourceCut.Without(text, one, subject);
        }
    }

    private static TokenRange? Subject(QuoteText text, CueSpan cue, TokenRange source, int start)
    {
        int verb = cue.First;
        while (verb < cue.Last && text.Tokens[verb].Tag is PennTag.RB)
            verb++;
        if (text.Tokens[verb].Tag is PennTag.VBG)
            return Joint(text, verb, source, start) ?? Participle(text, verb, source, start);
        if (Bare(text, source, cue) is { } bare)
            return bare;
        if (!Clauses.IsFinite(text, verb))
            return null;
        if (Apposed(text, source, start) is { } apposed)
            return apposed;
        if (source.Last == verb - 1 && source.First > start && text.Tokens[source.First - 1].Tag is PennTag.NNS && text.Tokens[source.First].Tag is PennTag.NNP)
            return source;
        if (verb - 1 > source.Last && text.Class[verb - 1] == (byte)TokenClass.Dash)
            return Around(text, source, verb - 1, start);
        int end = source.Last + 1;
        while (end < verb && text.Tokens[end].Tag is PennTag.RB)
            end++;
        if (end == verb)
            return Outer(text, source, start);
        if (end == verb - 1)
            return Around(text, source, end, start);
        return Named(text, source, verb, start) ?? Joined(text, source, verb, start);
    }

    /// <summary>"After Hoyt’s address, a reporter, Ada Marsh": the name that ends a source which a preposition opens the sentence with.</summary>
    private static TokenRange? Apposed(QuoteText text, TokenRange source, int start)
    {
        int first = source.Last + 1;
        while (first - 1 > source.First && text.Tokens[first - 1].Tag is PennTag.NNP)
            first--;
        bool name = source.Last - first >= 1 && first - 1 > source.First && Clauses.IsComma(text, first - 1);
        if (!name || source.First == start)
            return null;
        // "The man who was liaison to his followers, Owen Toll": many people are not one.
        bool many = text.Tokens[source.First - 1].Tag is PennTag.IN or PennTag.TO && text.Tokens[first - 2].Tag is PennTag.NNS;
        return many || source.First - 1 == start && text.Tokens[start].Tag is PennTag.IN ? new(first, source.Last) : null;
    }

    /// <summary>"One of the jobs Hoyt discussed": the name right before the verb, where the source begins with what he does something with.</summary>
    private static TokenRange? Bare(QuoteText text, TokenRange source, CueSpan cue)
    {
        int first = source.Last + 1;
        while (first - 1 > source.First && text.Tokens[first - 1].Tag is PennTag.NNP)
            first--;
        return source.Last == cue.First - 1 && first <= source.Last && first > source.First && text.Tokens[first - 1].Tag is PennTag.NNS && text.Tokens[source.First].Tag is PennTag.DT or PennTag.CD or PennTag.NNS
            ? new(first, source.Last) : null;
    }

    /// <summary>
    /// "A team of clerks banging on the door and demanding": what goes on with an earlier participle, whose subject stands right before it;
    /// and "she worked to stop it by hiding the files, denying".
    /// </summary>
    private static TokenRange? Joint(QuoteText text, int verb, TokenRange source, int start)
    {
        bool comma = verb - 1 > source.Last && Clauses.IsComma(text, verb - 1);
        if (!comma && (verb - 1 <= source.Last || text.Tokens[verb - 1].Tag is not PennTag.CC))
            return null;
        for (int i = verb - 2; i > Math.Max(source.Last + 1, verb - LongestJoint); i--)
        {
            if (Clauses.IsFinite(text, i) || Clauses.IsComma(text, i))
                return null;
            if (text.Tokens[i].Tag is not PennTag.VBG)
                continue;
            if (comma)
                return text.Document.Form(text.Tokens[i - 1]) == "by" && Clauses.SubjectBefore(text, i) is { } doer && doer.First > source.Last ? doer : null;
            if (NounPhrase.EndingAt(text, i, start) is not { } noun || noun.First <= source.Last || text.Tokens[noun.Last].Tag is not (PennTag.NNS or PennTag.NN)
                || SpeakerWords.Is(text.Document.Lemma(text.Tokens[noun.Last]), SpeakerNoun.Document))
                return null;
            int first = Clauses.Outermost(text, noun.First, start), finite = noun.First - 1;
            while (finite > Math.Max(source.Last, verb - LongestJoint) && !Clauses.IsFinite(text, finite))
                finite--;
            return noun with { First = Math.Max(first, finite + 1) };
        }
        return null;
    }

    /// <summary>The noun phrase that the source is only the end of.</summary>
    private static TokenRange? Outer(QuoteText text, TokenRange source, int start)
    {
        int first = Clauses.Outermost(text, source.First, start);
        // What a verb or a preposition has behind it is no subject.
        bool free = first < source.First && (first == start || text.Document.Form(text.Tokens[first - 1]) == "following" || text.Tokens[first - 1].Tag is not (PennTag.IN or PennTag.VB or PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBG or PennTag.VBN or PennTag.TO));
        return free ? source with { First = first } : null;
    }

    /// <summary>The noun phrase before an aside that the source stands in and a mark closes right before the verb.</summary>
    private static TokenRange? Around(QuoteText text, TokenRange source, int close, int start)
    {
        bool dash = text.Class[close] == (byte)TokenClass.Dash;
        if (!dash && !Clauses.IsComma(text, close))
            return null;
        for (int open = source.First - 1; open > start; open--)
        {
            if (text.Class[open] != text.Class[close])
                continue;
            bool aside = dash || text.Tokens[open + 1].Tag is PennTag.WP or PennTag.WDT && open + 1 < source.First;
            return aside && NounPhrase.EndingAt(text, open, start) is { } noun ? noun with { First = Clauses.Outermost(text, noun.First, start) } : null;
        }
        return null;
    }

    /// <summary>
    /// "After Hoyt’s address, a reporter, Ada Marsh, asked": the name right before the verb, where the source is what a preposition has before it.
    /// </summary>
    private static TokenRange? Named(QuoteText text, TokenRange source, int verb, int start)
    {
        bool hangs = source.First > start && text.Tokens[source.First - 1].Tag is PennTag.IN or PennTag.TO;
        if (!hangs || !Clauses.IsComma(text, verb - 1))
            return null;
        int first = verb - 1;
        while (first - 1 > source.Last && text.Tokens[first - 1].Tag is PennTag.NNP)
            first--;
        return verb - 1 - first >= 2 && Clauses.IsComma(text, first - 1) ? new(first, verb - 2) : null;
    }

    /// <summary>"Marsh called her, and Owen Toll, chairman of the board, sent a letter": the second clause has its own subject.</summary>
    private static TokenRange? Joined(QuoteText text, TokenRange source, int verb, int start) =>
        Clauses.SubjectOf(text, verb, start) is { } subject && subject.First - 2 > source.Last
        && text.Tokens[subject.First - 1].Tag is PennTag.CC && Clauses.IsComma(text, subject.First - 2) ? subject : null;

    /// <summary>Who does what a participle after a comma tells: the subject of the clause before it.</summary>
    private static TokenRange? Participle(QuoteText text, int verb, TokenRange source, int start)
    {
        // "Hoyt’s remarks in an interview expressing it"
        if (source.Last == verb - 1 && source.First > start && Clauses.IsPreposition(text, source.First - 1))
            return Outer(text, source, start);
        int before = verb - 1;
        bool preposition = before > source.Last && text.Tokens[before].Tag is PennTag.IN;
        if (preposition)
            before--;
        if (before <= source.Last || !(Clauses.IsComma(text, before) || text.Class[before] == (byte)TokenClass.Dash))
            return text.Tokens[source.First].Tag is PennTag.PRP && source.Length > 1 ? Clauses.SubjectBefore(text, source.First) : null;
        // "The board had met, the Herald has reported, citing a clerk"
        if (Clauses.IsComma(text, before) && text.Tokens[before - 1].Tag is PennTag.VBD or PennTag.VBN && CueVerbs.IsListed(text.Document.Lemma(text.Tokens[before - 1]))
            && Clauses.SubjectOf(text, before - 1, start) is { } reporter && reporter.First > start && Clauses.IsComma(text, reporter.First - 1))
            return reporter;
        bool owner = text.Tokens[source.Last].Tag == PennTag.POS || text.Tokens[source.Last + 1].Tag == PennTag.POS;
        // "Marsh’s remarks came as Toll left, saying": what came is nobody who says anything.
        bool came = text.Document.Lemma(text.Tokens[source.Last + 1]) == "come" && text.Document.Form(text.Tokens[source.Last + 2]) is "as" or "after" or "before" or "when" or "while";
        bool hangs = source.Last == before - 1 && source.First - 2 > start && Clauses.IsPreposition(text, source.First - 1) && Clauses.IsFinite(text, source.First - 2);
        if (text.Class[before] == (byte)TokenClass.Dash && preposition && source.Last == before - 1)
            return Dashed(text, source, start);
        return owner || came || hangs ? Clauses.SubjectBefore(text, before) : Main(text, source, before, start);
    }

    /// <summary>"While Marsh had sent a clerk, the board met, demanding": the main clause's subject, where the source stands in the clause before it.</summary>
    private static TokenRange? Main(QuoteText text, TokenRange source, int end, int start)
    {
        if (text.Document.Form(text.Tokens[start]) is not ("while" or "although" or "though" or "because" or "since" or "when" or "after" or "as" or "if"))
            return null;
        return Clauses.SubjectBefore(text, end) is { } subject && (subject.First > source.Last + 1 || subject.Last == source.Last && subject.First > source.First)
            && Clauses.IsComma(text, subject.First - 1) ? subject : null;
    }

    /// <summary>The subject of what the sentence says before a pair of dashes that the source stands between.</summary>
    private static TokenRange? Dashed(QuoteText text, TokenRange source, int start)
    {
        for (int open = source.First - 1; open > start; open--)
        {
            if (text.Class[open] == (byte)TokenClass.Dash)
                return Clauses.SubjectBefore(text, open);
        }
        return null;
    }
}
