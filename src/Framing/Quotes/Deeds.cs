using Framing.Annotation;
using Framing.Quotes.Shapes;
using Framing.Quotes.Speakers;

namespace Framing.Quotes;

/// <summary>
/// Drops what the first stages took for attribution though nobody says, thinks or wants anything there: what somebody did ("released a
/// prisoner", "clashed with the board"), what a word is part of ("a documented member") and what the writer infers ("meaning that").
/// </summary>
internal static class Deeds
{
    public static void Apply(QuoteText text, List<Attribution> attributions) =>
        attributions.RemoveAll(one => one.Cue is { } cue && (IsForTo(text, one, cue) || one.Source is null && IsCriminal(text, cue) || !SpeechMarks.IsIn(text, one) && IsDeed(text, one, cue)));

    private static bool IsDeed(QuoteText text, Attribution one, CueSpan cue)
    {
        string head = Lemma(text, cue.Head), first = Lemma(text, cue.First);
        bool listed = CueVerbs.IsListed(head);
        return one.Source is null && IsAdjective(text, one, cue) || IsGerund(text, one, cue) || IsName(text, one, cue) || one.Content is [var whole] && IsAnd(text, whole)
            || first is "spend" || Verb(text, cue) is "clash" or "fight" or "battle" or "combat" or "spar" or "feud" or "include" or "contain" or "promote" or "dress" or "flash" or "undertake" or "concern"
            || head == "release" && FreesPerson(text, one)
            || Form(text, cue.Head) == "declining" && cue.Head > 0 && Lemma(text, cue.Head - 1) == "be"
            || head == "mean" && text.Tokens[cue.Head].Tag is PennTag.VBG
            || head == "refer" && one.Source is { } figure && Lemma(text, figure.Last) is "figure" or "number" or "amount" or "total" or "sum"
            || one.Content[0].First is > 0 and var at && Form(text, at) == "that" && Form(text, at - 1) == "so"
            || Form(text, cue.Head) == "concerned" && cue.First == cue.Last && text.Tokens[one.Content[0].First].Tag is PennTag.DT
            || Speech.NeedsClause(head) && IsHeldOff(text, one)
            || IsLet(text, one, cue) || IsOpenInfinitive(text, one, cue)
            || !listed && one.Source is { } thing && IsThing(text, thing) && Form(text, one.Content[0].First) != "that";
    }

    /// <summary>"Challenged the so-called “harbor” law": all that stands in marks is held at a distance by the writer.</summary>
    private static bool IsHeldOff(QuoteText text, Attribution one)
    {
        bool marks = false;
        foreach (TokenRange range in one.Content)
        {
            for (int token = range.First; token <= range.Last; token++)
            {
                marks |= text.Marks.IsInside(token);
                if (Clauses.IsFinite(text, token) || text.Tokens[token].Tag is PennTag.TO)
                    return false;
            }
        }
        return marks;
    }

    /// <summary>"A citizen and documented member of": a participle before its noun, with nobody before it.</summary>
    private static bool IsAdjective(QuoteText text, Attribution one, CueSpan cue)
    {
        if (cue.First != cue.Last || one.Content[0].First != cue.Last + 1 || text.Tokens[cue.First].Tag is not (PennTag.VBD or PennTag.VBN or PennTag.JJ))
            return false;
        PennTag before = cue.First > 0 ? text.Tokens[cue.First - 1].Tag : PennTag.CC, next = text.Tokens[cue.Last + 1].Tag;
        return before is PennTag.CC or PennTag.DT or PennTag.JJ or PennTag.PRPS && (NounPhrase.IsNoun(next) || next is PennTag.JJ);
    }

    /// <summary>"Supporting him could cost the board": a participle that is the subject of the verb behind it.</summary>
    private static bool IsGerund(QuoteText text, Attribution one, CueSpan cue)
    {
        if (cue.First != cue.Last || one.Content[0].First != cue.Last + 1 || text.Tokens[cue.First].Tag is not PennTag.VBG)
            return false;
        string before = cue.First > 0 ? Form(text, cue.First - 1) : "";
        if (one.Source is not null && (before is not ("although" or "though" or "because" or "since" or "but") || CueVerbs.IsListed(Lemma(text, cue.First)) && !Speech.NeedsClause(Lemma(text, cue.First))))
            return false;
        int at = cue.Last + 1;
        if (Form(text, at) is not ("him" or "them" or "her" or "it" or "this" or "these" or "those" or "me" or "us") && text.Tokens[at].Tag is not PennTag.DT)
            return false;
        while (at + 1 < text.Count && (NounPhrase.IsNoun(text.Tokens[at].Tag) || text.Tokens[at].Tag is PennTag.DT or PennTag.JJ or PennTag.VBN or PennTag.PRP))
            at++;
        return text.Tokens[at].Tag is PennTag.MD or PennTag.VBZ or PennTag.VBD;
    }

    /// <summary>"Were convicted of", "has been charged with": what a court did, with nobody named as saying so.</summary>
    private static bool IsCriminal(QuoteText text, CueSpan cue)
    {
        bool be = false;
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (be && Lemma(text, i) is "charge" or "convict" or "indict" or "arrest" or "sentence" or "acquit" or "release" && text.Tokens[i].Tag is PennTag.VBN or PennTag.VBD)
                return true;
            be |= Lemma(text, i) == "be";
        }
        return false;
    }

    /// <summary>"Released a prisoner", not "released a statement".</summary>
    private static bool FreesPerson(QuoteText text, Attribution one)
    {
        TokenRange content = one.Content[0];
        if (NounPhrase.First(text, content.First, content.Last + 1) is not { } noun || noun.First > content.First + 1)
            return false;
        string lemma = Lemma(text, noun.Last);
        return lemma is "inmate" or "prisoner" or "suspect" or "detainee" or "offender" or "felon" or "hostage" or "criminal" or "alien" or "child" or "people"
            || SpeakerWords.Is(lemma, SpeakerNoun.Anonymous | SpeakerNoun.Male | SpeakerNoun.Female) && !SpeakerWords.Is(lemma, SpeakerNoun.Document);
    }

    /// <summary>"It allows a shop or church to cite it": what somebody may do.</summary>
    private static bool IsLet(QuoteText text, Attribution one, CueSpan cue)
    {
        if (one.Source is not { } source || text.Tokens[cue.First].Tag is not PennTag.TO || source.Last != cue.First - 1)
            return false;
        for (int i = source.First - 1; i >= Math.Max(0, source.First - 6); i--)
        {
            if (text.Tokens[i].Tag is PennTag.VB or PennTag.VBZ or PennTag.VBD or PennTag.VBP or PennTag.VBG)
                return Lemma(text, i) is "allow" or "permit" or "enable" or "let";
        }
        return false;
    }

    /// <summary>"It is a crime for an official to use it": what nobody need have done.</summary>
    private static bool IsForTo(QuoteText text, Attribution one, CueSpan cue) => one.Source is { } source && source.First > 1 && source.Last == cue.First - 1
        && text.Tokens[cue.First].Tag is PennTag.TO && Form(text, source.First - 1) == "for" && text.Tokens[source.First - 2].Tag is PennTag.JJ or PennTag.NN
        && !CueVerbs.IsListed(Lemma(text, cue.Head));

    /// <summary>"Ran after others declined to": what stands before an infinitive that is left out is no content of it.</summary>
    private static bool IsOpenInfinitive(QuoteText text, Attribution one, CueSpan cue) =>
        cue.Last > cue.First && Form(text, cue.Last) == "to" && text.IsVerb(cue.Last - 1) && Form(text, cue.First) != "according" && one.Content[^1].Last < cue.First;

    /// <summary>"A group called Harbor Watch": its name.</summary>
    private static bool IsName(QuoteText text, Attribution one, CueSpan cue)
    {
        if (cue.First != cue.Last || cue.First == 0 || Form(text, cue.First) is not ("called" or "named" or "dubbed") || one.Content is not [var content] || content.First != cue.Last + 1
            || NounPhrase.EndingAt(text, cue.First, text.Sentences.Start(text.Sentences.Of[cue.First])) is not { } noun || Form(text, noun.First) is not ("a" or "an"))
            return false;
        for (int i = content.First; i <= content.Last; i++)
        {
            if (!char.IsUpper(text.Document[text.Tokens[i].Span][0]))
                return false;
        }
        return true;
    }

    /// <summary>"And the other pleaded guilty": another clause is no content.</summary>
    private static bool IsAnd(QuoteText text, TokenRange content)
    {
        if (Form(text, content.First) != "and")
            return false;
        return NounPhrase.First(text, content.First + 1, content.Last) is { } noun && noun.First <= content.First + 2 && Clauses.IsFinite(text, noun.Last + 1);
    }

    /// <summary>The lemma of the last verb of a cue; of its head where it has none.</summary>
    private static string Verb(QuoteText text, CueSpan cue)
    {
        for (int i = cue.Last; i >= cue.First; i--)
        {
            if (text.IsVerb(i))
                return Lemma(text, i);
        }
        return Lemma(text, cue.Head);
    }

    /// <summary>Laws and operations do what they do; only words of speech make them speak.</summary>
    private static bool IsThing(QuoteText text, TokenRange source)
    {
        int last = source.First;
        while (last < source.Last && text.Tokens[last + 1].Tag is PennTag.NN or PennTag.JJ or PennTag.HYPH or PennTag.NNP or PennTag.NNS)
            last++;
        return Lemma(text, last) is "law" or "operation" or "ordinance" or "measure" or "raid" or "sweep" or "visit" or "ban";
    }

    private static string Lemma(QuoteText text, int token) => text.Document.Lemma(text.Tokens[token]);

    private static string Form(QuoteText text, int token) => text.Document.Form(text.Tokens[token]);
}
