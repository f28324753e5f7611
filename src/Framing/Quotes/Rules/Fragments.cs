namespace Framing.Quotes.Rules;

/// <summary>Phrases in quotation marks that no attribution claims.</summary>
internal static class Fragments
{
    private const int LeastWords = 3, Reach = 30;

    public static QuoteRule Rule { get; } = new("marks behind a verb of speech",
        "“The agency detailed one arrest, that of a “citizen of Norland””: words in marks that nobody claims are whose verb of speech stands before them.", Apply);

    private static void Apply(QuoteText text, List<Attribution> attributions)
    {
        int[] owner = text.Owners(attributions);
        for (int pair = 0; pair < text.Marks.Outermost.Length; pair++)
        {
            (int first, int last) = text.Marks.Range(pair);
            if (last - first - 1 < LeastWords || owner.AsSpan(first, last - first + 1).ContainsAnyExcept(-1))
                continue;
            if (Reported(text, first, last) is { } attribution)
                attributions.Add(attribution);
        }
    }

    private static Attribution? Reported(QuoteText text, int first, int last)
    {
        if (IsSoCalled(text, first))
            return null;
        int sentence = text.SentenceStart(first);
        for (int verb = first - 1; verb >= Math.Max(sentence, first - Reach); verb--)
        {
            Token token = text.Tokens[verb];
            // A past form right after its subject is at times taken for an adjective; one that stands before a noun is one.
            bool adjective = token.Tag is PennTag.JJ or PennTag.VBN && verb + 1 < first && !text.TagOf(verb + 1).IsNoun();
            bool cue = (adjective || token.Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP) && text.Marks.State[verb] == MarkState.Outside
                && CueVerbs.IsListed(text.Document.Lemma(token)) && !(text.FormOf(verb) is "known" && text.FormOf(verb + 1) is "as");
            // "To be the official described": the noun is what another verb has behind it.
            bool Behind(TokenRange noun) =>
                token.Tag is PennTag.VBN && noun.First > sentence && text.TagOf(noun.First - 1) is PennTag.VB or PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBG;
            if (cue && text.NounEndingAt(verb, sentence) is { } subject && !Behind(subject))
                return new() { Cue = new CueSpan(verb, verb, verb, 1), Content = [new(first + 1, last)], Source = subject };
        }
        return null;
    }

    /// <summary>"So-called" marks the word that follows as another's, but whose, the sentence does not say.</summary>
    private static bool IsSoCalled(QuoteText text, int open) => open >= 3 && text.FormOf(open - 1) == "called"
        && text.FormOf(open - 3) == "so";
}
