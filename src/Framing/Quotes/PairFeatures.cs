namespace Framing.Quotes;

/// <summary>What stands right before and after the quotation marks around a token: a comma, a cue, nothing.</summary>
/// <remarks>Its templates come last of a position's, so that none has to be counted where a token has no marks around it.</remarks>
internal static class PairFeatures
{
    public static void Add(ref FeatureBuffer features, QuoteText text, int token)
    {
        int pair = text.Marks.PairOf[token];
        if (pair < 0)
            return;
        (int first, int last) = text.Marks.Range(pair);
        int paragraph = text.Paragraphs.Of[first];
        int before = first > text.Paragraphs.Start(paragraph) ? first - 1 : -1;
        int after = last + 1 < text.Paragraphs.End(paragraph) ? last + 1 : -1;
        uint place = token == first ? 0u : token == first + 1 ? 1u : token == last ? 3u : 2u;
        uint length = Binning.Distance(last - first - 1);
        uint closing = last > first + 1 ? text.Class[last - 1] : FeatureView.Nothing;
        bool opensSentence = text.Sentences.Start(text.Sentences.Of[first]) == first;
        features.Add(Lemma(text, before), place);
        features.Add(Lemma(text, after), place);
        features.Add(Kind(text, before), Kind(text, after), length, place);
        features.Add(length, closing, opensSentence ? 1u : 0u, place);
        features.Add(Band(text, before), Band(text, after), closing, opensSentence ? 1u : 0u);
        features.Add(Kind(text, after), Kind(text, after < 0 ? -1 : after + 1), closing, opensSentence ? 1u : 0u);
        features.Add(Lemma(text, before), Kind(text, before - 1), length);
    }

    private static uint Lemma(QuoteText text, int token) => token < 0 ? FeatureView.Nothing : text.Lemma[token];

    private static uint Kind(QuoteText text, int token) => token < 0 || token >= text.Count ? FeatureView.Nothing : text.Tag[token];

    private static uint Band(QuoteText text, int token) => token < 0 ? FeatureView.Nothing : text.CueBand[token];
}
