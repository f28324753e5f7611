namespace Framing.Quotes.Shapes;

/// <summary>Noun phrases by their tags.</summary>
internal static class NounPhrase
{
    /// <summary>The first noun phrase or pronoun among the tokens.</summary>
    public static TokenRange? First(QuoteText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.Tokens[i].Tag is PennTag.PRP)
                return new(i, i);
            if (!IsPart(text.Tokens[i].Tag))
                continue;
            int last = i, head = -1;
            for (; last < end && IsPart(text.Tokens[last].Tag); last++)
                head = IsNoun(text.Tokens[last].Tag) ? last : head;
            if (head >= 0)
                return new(i, head);
            i = last;
        }
        return null;
    }

    /// <summary>The noun phrase or pronoun that ends right before a token.</summary>
    public static TokenRange? EndingAt(QuoteText text, int end, int start)
    {
        int last = end - 1;
        if (last < start)
            return null;
        if (text.Tokens[last].Tag is PennTag.PRP)
            return new(last, last);
        if (!IsNoun(text.Tokens[last].Tag))
            return null;
        int first = last;
        while (first > start && IsPart(text.Tokens[first - 1].Tag))
            first--;
        return new(first, last);
    }

    public static bool IsNoun(PennTag tag) => tag is PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.NNPS;

    private static bool IsPart(PennTag tag) => IsNoun(tag)
        || tag is PennTag.DT or PennTag.JJ or PennTag.PRPS or PennTag.CD or PennTag.POS or PennTag.HYPH or PennTag.VBN or PennTag.JJS or PennTag.JJR;
}
