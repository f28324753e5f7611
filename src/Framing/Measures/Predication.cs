using Framing.Annotation.Grammar;

namespace Framing.Measures;

/// <summary>What a clause says of a noun phrase in it, told from tags.</summary>
internal static class Predication
{
    /// <summary>How far the words said of somebody may stand from the name.</summary>
    private const int Reach = 12;

    /// <summary>The places of words said of the tokens <c>[from..to)</c>, how they are said, and whether they are denied.</summary>
    public static List<(int At, PortrayalRelation Relation, bool Negated)> Of(SentenceGrammar clause, int from, int to)
    {
        List<(int, PortrayalRelation, bool)> found = [];
        // A name before a noun or "'s" is no more than part of another phrase.
        if (from >= to || clause.IsNoun(to) || clause.Tag(to) is PennTag.POS || clause.IsHyphen(to))
            return found;
        int start = Before(clause, from, found);
        if (AsObject(clause, start, found))
            return found;
        int verb = Beside(clause, to, found);
        // A noun phrase after a preposition is no subject.
        if (clause.Tag(start - 1) is not (PennTag.IN or PennTag.TO))
            AsSubject(clause, verb, found);
        return found;
    }

    /// <summary>Adjectives and nouns right before the name; where the phrase begins.</summary>
    private static int Before(SentenceGrammar clause, int from, List<(int, PortrayalRelation, bool)> found)
    {
        int i = from - 1;
        while (clause.Tag(i) is PennTag.JJ or PennTag.JJR or PennTag.JJS or PennTag.NN or PennTag.NNS)
        {
            found.Add((i, PortrayalRelation.Is, false));
            i--;
        }
        while (clause.IsModifier(i))
            i--;
        return i + 1;
    }

    /// <summary>The verb right before the phrase, whose object it then is; "by" names a doer.</summary>
    private static bool AsObject(SentenceGrammar clause, int start, List<(int, PortrayalRelation, bool)> found)
    {
        int i = start - 1;
        if (clause.Word(i) == "by" && clause.Tag(i - 1) is PennTag.VBN or PennTag.VBD)
        {
            if (!Agents.IsNamedAt(clause, i))
                return false;
            found.Add((i - 1, PortrayalRelation.Does, false));
            return true;
        }
        if (!IsFullVerb(clause, i) || clause.Tag(i) is PennTag.VBG && (clause.IsModifier(i - 1) || clause.IsQuote(i - 1)))
            return false;
        found.Add((i, PortrayalRelation.Undergoes, VerbGroup.IsNegated(clause, i)));
        return true;
    }

    /// <summary>What an aside after the name says in apposition ("Keller, a novelist,"); the place where the clause goes on.</summary>
    private static int Beside(SentenceGrammar clause, int to, List<(int, PortrayalRelation, bool)> found)
    {
        Aside aside = Aside.After(clause, to);
        if (aside.IsApposition)
            Phrase(clause, to + 1, false, found);
        return aside.Next;
    }

    /// <summary>The verb that the phrase is the subject of, or what "be" says that it is.</summary>
    private static void AsSubject(SentenceGrammar clause, int from, List<(int, PortrayalRelation, bool)> found)
    {
        bool negated = false, isBeing = false, isFinite = false;
        for (int i = from; i < Math.Min(clause.End, from + Reach); i++)
        {
            negated |= clause.Is(i, GrammarWord.Negation);
            bool isAuxiliary = clause.Tag(i) is PennTag.MD || clause.IsLemma(i, GrammarWord.Auxiliary) || (isBeing && clause.Is(i, GrammarWord.Be));
            bool isHelping = clause.IsLemma(i, GrammarWord.Auxiliary) && !clause.IsLemma(i, GrammarWord.Be);
            if (clause.IsVerb(i) || clause.Tag(i) is PennTag.MD)
            {
                // A tagger takes a past tense right after a name for a participle at times.
                isFinite |= clause.IsFinite(i) || (i == from && clause.Tag(i - 1) is not PennTag.Comma && clause.Word(i + 1) != "by");
                if (isAuxiliary && !(isHelping && !VerbGroup.LeadsToVerb(clause, i)))
                {
                    isBeing = clause.IsLemma(i, GrammarWord.Be | GrammarWord.Get);
                    continue;
                }
                // A participle without a finite verb before it ("Keller, asked about it, …") is another clause's.
                if (!isFinite || isHelping)
                    return;
                bool isLinking = clause.IsLemma(i, GrammarWord.Linking);
                if (isLinking && Phrase(clause, i + 1, negated, found))
                    return;
                bool isPassive = isBeing && clause.Tag(i) is PennTag.VBN or PennTag.VBD;
                // "Is opposed to it": nobody opposes whom that is said of.
                bool isState = isPassive && !Agents.IsNamedAt(clause, i + 1) && Participles.IsState(clause.Word(i), clause.Word(i - 1), clause.Word(i + 1));
                found.Add((i, isState ? PortrayalRelation.Is : isPassive ? PortrayalRelation.Undergoes : PortrayalRelation.Does, negated));
                return;
            }
            if (isBeing && Phrase(clause, i, negated, found))
                return;
            if (!clause.IsAdverb(i) && !clause.IsQuote(i) && clause.Tag(i) is not (PennTag.RP or PennTag.DT))
                return;
        }
    }

    /// <summary>The adjectives and the head noun of what is said after "be" or in apposition; whether there are any.</summary>
    private static bool Phrase(SentenceGrammar clause, int from, bool negated, List<(int, PortrayalRelation, bool)> found)
    {
        int i = from, before = found.Count;
        while (clause.IsAdverb(i) || clause.Tag(i) is PennTag.DT or PennTag.PRPS or PennTag.CD or PennTag.OpenQuote)
            i++;
        for (; i < Math.Min(clause.End, from + Reach); i++)
        {
            bool isNoun = clause.Tag(i) is PennTag.NN or PennTag.NNS;
            // Of several nouns the last one is the head.
            if (clause.Tag(i) is PennTag.JJ or PennTag.JJR or PennTag.JJS
                || (isNoun && !clause.IsNoun(i + 1) && clause.Tag(i + 1) is not PennTag.POS && !clause.IsHyphen(i + 1)))
                found.Add((i, PortrayalRelation.Is, negated));
            if (isNoun && !clause.IsNoun(i + 1) || !(clause.IsModifier(i) || clause.IsQuote(i) || clause.IsAdverb(i)
                || (clause.Tag(i) is PennTag.CC or PennTag.Comma && clause.Tag(i + 1) is PennTag.JJ)))
                break;
        }
        return found.Count > before;
    }

    private static bool IsFullVerb(SentenceGrammar clause, int i) => clause.IsVerb(i) && !clause.IsLemma(i, GrammarWord.Idle);
}
