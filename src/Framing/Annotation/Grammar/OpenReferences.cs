using Framing.Language;

namespace Framing.Annotation.Grammar;

/// <summary>
/// The words of a statement that mean something named before it, so that who reads it alone can't know what: pronouns without a noun before them,
/// "such a meeting", and a subject like "the offer" that nothing describes.
/// </summary>
internal static class OpenReferences
{
    /// <summary>"In one of her last speeches, Ada Marsh": whether a name follows the phrase that opens the statement.</summary>
    private static bool IsNamedNext(SentenceGrammar statement, int i)
    {
        if (statement.Tag(statement.Start) is not (PennTag.IN or PennTag.VBG))
            return false;
        while (i < statement.End && !statement.IsComma(i))
            i++;
        return statement.Tag(i + 1) is PennTag.NNP;
    }

    /// <summary>"It is hard to say" has its "to" so many words on at most.</summary>
    private const int Reach = 12;

    /// <summary>The places of those words.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="isSpoken">Whether it is told who says the statement, in these words: "I" is that person, and "he" is not.</param>
    /// <param name="isReported">Whether it is told who says it, in other words: "he" is that person.</param>
    /// <param name="namesPerson">Whether a token is part of a person's name.</param>
    public static IEnumerable<int> In(SentenceGrammar statement, bool isSpoken, bool isReported, Func<int, bool> namesPerson)
    {
        bool person = isReported, thing = isReported, name = isSpoken || isReported;
        for (int i = statement.Start; i < statement.End; i++)
            name |= statement.Tag(i) is PennTag.NNP or PennTag.NNPS;
        HashSet<string> nouns = new(StringComparer.Ordinal);
        for (int i = statement.Start; i < statement.End; i++)
        {
            bool open = statement.Tag(i) is PennTag.PRP or PennTag.PRPS
                ? (!person && statement.Is(i, GrammarWord.OfPerson) && !IsNamedNext(statement, i))
                    || (!thing && statement.Is(i, GrammarWord.OfThing) && !IsEmpty(statement, i)) || (!name && statement.Is(i, GrammarWord.Speaking))
                : statement.Is(i, GrammarWord.Pointing) ? Points(statement, i, thing, nouns) : IsBareSubject(statement, i);
            if (open)
                yield return i;
            // Of "the Marsh administration" nobody is meant. "A farmer", and "the former president said": who speaks is somebody.
            person |= (namesPerson(i) && !statement.IsNoun(i + 1)) || (statement.IsNoun(i)
                && (ReportingVerbs.Says.Contains(statement.Word(i + 1)) || statement.Word(NounPhrases.EndingAt(statement, i + 1)?.Start ?? i) is "a" or "an"));
            if (statement.IsNoun(i))
                thing |= nouns.Add(statement.Word(i));
        }
    }

    /// <summary>"It is hard to say", "it was clear that": a pronoun that means what follows.</summary>
    private static bool IsEmpty(SentenceGrammar statement, int i)
    {
        int verb = i + 1;
        while (statement.Tag(verb) is PennTag.MD || statement.IsAdverb(verb))
            verb++;
        if (statement.Word(i) is not "it" || !(statement.Is(verb, GrammarWord.Be) || statement.IsLemma(verb, GrammarWord.Linking)))
            return false;
        for (int k = verb + 1; k < Math.Min(verb + Reach, statement.End); k++)
        {
            if (statement.Tag(k) is PennTag.TO || statement.Word(k) is "that" or "who" or "when")
                return true;
        }
        return false;
    }

    /// <summary>Whether "this", "that" or "such" means what isn't said: by itself with no noun before it, or with a noun that was not named.</summary>
    private static bool Points(SentenceGrammar statement, int i, bool thing, HashSet<string> nouns)
    {
        if (statement.Tag(i) is not (PennTag.DT or PennTag.PDT or PennTag.JJ) || statement.Tag(i + 1) is PennTag.WP or PennTag.WDT or PennTag.VBN or PennTag.IN)
            return false;
        int noun = i + 1;
        while (statement.IsModifier(noun) && statement.IsModifier(noun + 1))
            noun++;
        return statement.IsNoun(noun) ? !statement.IsLemma(noun, GrammarWord.Time) && !nouns.Contains(statement.Word(noun)) : !thing;
    }

    /// <summary>"The offer was made", "one would close": the subject that opens a statement, of common nouns or a number with nothing that says which.</summary>
    private static bool IsBareSubject(SentenceGrammar statement, int i)
    {
        if ((statement.Word(i) is not "the" && statement.Tag(i) is not PennTag.CD) || !IsOpening(statement, i))
            return false;
        int end = i + 1;
        while (statement.Tag(end) is PennTag.NN or PennTag.NNS)
            end++;
        return (end > i + 1) == (statement.Word(i) is "the") && (statement.IsVerb(end) || statement.Tag(end) is PennTag.MD or PennTag.RB or PennTag.Comma);
    }

    private static bool IsOpening(SentenceGrammar statement, int i)
    {
        int first = statement.Start;
        while (statement.IsQuote(first) || statement.Tag(first) is PennTag.CC or PennTag.RB or PennTag.Comma)
            first++;
        return first == i;
    }
}
