namespace Framing.Quotes;

/// <summary>What the second stage sees of a token whatever the cue; added up once a token, however many cues look at it.</summary>
internal static class TokenFeatures
{
    /// <summary>No token has more.</summary>
    public const int Most = 64;

    private static readonly ulong[] Templates = FeatureHash.Templates(1000, Most);

    public static Span<ulong> Of(QuoteText text, int token, Span<ulong> room)
    {
        int paragraph = text.Paragraphs.Of[token];
        var view = new FeatureView(text, token, text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        var features = new FeatureBuffer(room, Templates);
        uint mark = view.Mark(0);
        int sentence = text.Sentences.Of[token];
        int fromStart = token - text.Sentences.Start(sentence), toEnd = text.Sentences.End(sentence) - token;
        int leftMark = text.LeftMark[token], rightMark = text.RightMark[token];

        for (int offset = -2; offset <= 2; offset++)
            features.Add(view.Form(offset), (uint)(mark == 0 ? 0 : 1));
        for (int offset = -2; offset <= 2; offset++)
            features.Add(view.Tag(offset), (uint)(mark == 0 ? 0 : 1));
        for (int offset = -1; offset <= 1; offset++)
            features.Add(view.Cue(offset), view.Source(offset), view.Tag(offset));
        features.Add(view.Lemma(0), view.Tag(0));
        features.Add(view.Form(-1), view.Form(0));
        features.Add(view.Form(0), view.Form(1));
        features.Add(view.Lemma(-1), view.Lemma(0), view.Lemma(1));
        features.Add(view.Tag(-1), view.Tag(0));
        features.Add(view.Tag(0), view.Tag(1));
        features.Add(view.Tag(-2), view.Tag(-1), view.Tag(0));
        features.Add(view.Tag(-1), view.Tag(0), view.Tag(1));
        features.Add(view.Tag(0), view.Tag(1), view.Tag(2));
        features.Add(view.Tag(-1), view.Lemma(0));
        features.Add(view.Lemma(-1), view.Tag(0));
        features.Add(view.Tag(0), view.Lemma(1));
        features.Add(view.Suffix());
        features.Add(view.Source(-1), view.Source(0), view.Source(1));
        features.Add(view.Shape(-1), view.Shape(0), view.Shape(1), view.Tag(0));
        features.Add(view.Mark(-1), mark, view.Mark(1));
        features.Add(mark, view.Tag(0), view.Tag(1));
        features.Add(mark, view.Tag(-1), view.Tag(0));
        features.Add(view.FormOf(leftMark), mark, view.DistanceTo(leftMark));
        features.Add(view.FormOf(rightMark), mark, view.DistanceTo(rightMark));
        features.Add(view.FormOf(leftMark), view.FormOf(rightMark), view.Tag(0));
        features.Add(Binning.Distance(fromStart), mark, view.Tag(0));
        features.Add(Binning.Distance(toEnd), mark, view.Tag(0));
        features.Add(view.LemmaOf(text.LeftVerb[token]), view.DistanceTo(text.LeftVerb[token]));
        features.Add(Binning.Clamp(token - text.Paragraphs.Start(paragraph), 1), fromStart == 0 ? 1u : 0u, mark);
        PairFeatures.Add(ref features, text, token);
        return features.Hashed();
    }
}
