namespace Framing.Leads;

/// <summary>
/// Definite nouns that mean what a sentence before tells: "the maneuver", "the ruling", "one of the cases", in an article whose headline and beginning have no
/// such word. What stands behind the noun may tell which ("the firm that he founded"), a name before it does, and of some things there is but one.
/// </summary>
internal static class Definites
{
    /// <summary>The headline and the first sentences, which a reader of the leads knows of.</summary>
    private const int Beginning = 3;

    /// <summary>Whether a sentence has such a noun in words that are not somebody's in marks.</summary>
    public static bool AreOpen(Line line, Teller teller)
    {
        Token[] tokens = [.. line.Document.TokensIn(line.Span)];
        HashSet<string> known = new(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (line.Document.Form(tokens[i]).Equals("the", StringComparison.OrdinalIgnoreCase) && line.Document.VoiceAt(tokens[i].Span).Voice != Voice.DirectQuote
                && HeadAfter(line.Document, tokens, i) is { } head && !known.Contains(KeyOf(line.Document, tokens[head])) && !IsToldBefore(line, teller, tokens[head]))
                return true;
            if (tokens[i].Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.VERB)
                known.Add(KeyOf(line.Document, tokens[i]));
        }
        return false;
    }

    /// <summary>The noun that ends what an article begins, where neither it nor what stands beside it tells which is meant.</summary>
    private static int? HeadAfter(Document document, Token[] tokens, int article)
    {
        int head = article;
        while (head + 1 < tokens.Length && tokens[head + 1].Upos is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.NUM or UniversalTag.PROPN)
        {
            head++;
            // A name tells which, and so do "the largest" and "the first".
            if (tokens[head].Upos == UniversalTag.PROPN || tokens[head].Tag == PennTag.JJS || LeadLists.OneOfKind.ContainsAnyCase(document.Lemma(tokens[head])))
                return null;
        }
        if (head == article || tokens[head].Upos != UniversalTag.NOUN || IsKnown(document, tokens[head]))
            return null;
        return head + 1 < tokens.Length && Describes(document, tokens, head + 1) ? null : head;
    }

    private static bool IsKnown(Document document, Token noun)
    {
        string lemma = document.Lemma(noun);
        return LeadLists.TellingNothing.ContainsAnyCase(lemma) || LeadLists.Offices.ContainsAnyCase(lemma);
    }

    /// <summary>"Of the harbor", "that he founded", "arrested on Monday", "’s", "the offer he made", "the youth, a clerk of the harbor".</summary>
    private static bool Describes(Document document, Token[] tokens, int behind) => tokens[behind].Upos == UniversalTag.ADP && !IsOfTime(document, tokens, behind)
        || document[tokens[behind].Span] is "that" || tokens[behind].Tag is PennTag.TO or PennTag.WDT or PennTag.WP or PennTag.WPS or PennTag.WRB or PennTag.VBG
            or PennTag.VBN or PennTag.POS or PennTag.CD or PennTag.PRP or PennTag.DT or PennTag.NNP
        || document[tokens[behind].Span] is "," && behind + 1 < tokens.Length && tokens[behind + 1].Tag is PennTag.WDT or PennTag.WP or PennTag.NNP or PennTag.DT;

    /// <summary>"The allegations on Monday", "the offer in recent days": when something was tells not what it is.</summary>
    private static bool IsOfTime(Document document, Token[] tokens, int preposition) =>
        tokens.Skip(preposition + 1).Take(2).Any(t => LeadLists.TellingNothing.ContainsAnyCase(document.Lemma(t)));

    /// <summary>
    /// Whether the headline has the noun, or the first sentences have it and no sentence between them and the line: there another of the kind may have been
    /// told of.
    /// </summary>
    private static bool IsToldBefore(Line line, Teller teller, Token noun)
    {
        string key = KeyOf(line.Document, noun);
        bool told = false;
        int at = 0;
        foreach (Line before in teller.LinesOf(line.Document))
        {
            if (before == line)
                break;
            if (at++ < Beginning)
                told |= before.Has(key);
            else if (before.Has(key))
                told = false;
            if (before.IsHeadline && before.Has(key))
                return true;
        }
        return told;
    }

    private static string KeyOf(Document document, Token token) =>
        Word.KeyOf((token.Upos == UniversalTag.PROPN ? document.Form(token) : document.Lemma(token)).ToLowerInvariant());
}
