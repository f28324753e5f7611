namespace Framing.Quotes;

/// <summary>What the first stage looks at: whether a token is part of a cue, a source or a content, without knowing of which.</summary>
internal static class CueFeatures
{
    /// <summary>No position has more.</summary>
    public const int Most = 112;

    private static readonly ulong[] Templates = FeatureHash.Templates(1, Most);

    public static Span<ulong> Of(QuoteText text, int token, Span<ulong> room)
    {
        int paragraph = text.Paragraphs.Of[token];
        int start = text.Paragraphs.Start(paragraph), end = text.Paragraphs.End(paragraph);
        var view = new FeatureView(text, token, start, end);
        var features = new FeatureBuffer(room, Templates);
        uint mark = view.Mark(0);
        AddWords(ref features, view);
        AddTags(ref features, view, mark);
        AddCues(ref features, view, text, token, mark);
        AddPlace(ref features, view, text, token, start, end, mark);
        PairFeatures.Add(ref features, text, token);
        return features.Hashed();
    }

    private static void AddWords(ref FeatureBuffer features, FeatureView view)
    {
        for (int offset = -3; offset <= 3; offset++)
            features.Add(view.Form(offset));
        for (int offset = -1; offset <= 1; offset++)
            features.Add(view.Lemma(offset));
        features.Add(view.Form(-1), view.Form(0));
        features.Add(view.Form(0), view.Form(1));
        features.Add(view.Form(-2), view.Form(-1));
        features.Add(view.Form(1), view.Form(2));
        features.Add(view.Form(-1), view.Form(0), view.Form(1));
        features.Add(view.Lemma(-1), view.Lemma(0));
        features.Add(view.Lemma(0), view.Lemma(1));
    }

    private static void AddTags(ref FeatureBuffer features, FeatureView view, uint mark)
    {
        for (int offset = -3; offset <= 3; offset++)
            features.Add(view.Tag(offset));
        for (int offset = -2; offset <= 1; offset++)
            features.Add(view.Tag(offset), view.Tag(offset + 1));
        for (int offset = -2; offset <= 0; offset++)
            features.Add(view.Tag(offset), view.Tag(offset + 1), view.Tag(offset + 2));
        features.Add(view.Lemma(-1), view.Tag(0));
        features.Add(view.Tag(-1), view.Lemma(0));
        features.Add(view.Lemma(0), view.Tag(1));
        features.Add(view.Tag(0), view.Lemma(1));
        features.Add(view.Lemma(0), view.Tag(0));
        features.Add(view.Tag(-1), view.Lemma(0), view.Tag(1));
        features.Add(mark, view.Tag(0), view.Tag(1));
        features.Add(mark, view.Tag(-1), view.Tag(0));
        features.Add(mark, view.Lemma(0));
    }

    private static void AddCues(ref FeatureBuffer features, FeatureView view, QuoteText text, int token, uint mark)
    {
        int left = text.LeftCue[token], right = text.RightCue[token];
        for (int offset = -3; offset <= 3; offset++)
            features.Add(view.Cue(offset));
        for (int offset = -2; offset <= 2; offset++)
            features.Add(view.Source(offset));
        features.Add(view.Cue(-1), view.Cue(0), view.Cue(1));
        features.Add(view.Cue(0), view.Tag(0), mark);
        features.Add(view.Cue(0), view.Tag(-1), view.Tag(1));
        features.Add(view.Source(-1), view.Source(0), view.Source(1));
        features.Add(view.Source(0), view.Tag(0), view.Tag(1));
        features.Add(view.Source(0), view.Cue(1), view.Tag(1));
        features.Add(view.LemmaOf(left), view.SentencesTo(left), mark);
        features.Add(view.LemmaOf(left), view.SentencesTo(left), view.DistanceTo(left));
        features.Add(view.LemmaOf(left), view.Tag(0));
        features.Add(view.LemmaOf(right), view.SentencesTo(right), mark);
        features.Add(view.LemmaOf(right), view.SentencesTo(right), view.DistanceTo(right));
        features.Add(view.LemmaOf(right), view.Tag(0));
        features.Add(view.DistanceTo(left), view.DistanceTo(right), mark);
        features.Add(view.SentencesTo(left), view.SentencesTo(right), mark, view.Tag(0));
        features.Add(view.LemmaOf(text.LeftVerb[token]), view.DistanceTo(text.LeftVerb[token]));
        features.Add(view.LemmaOf(text.LeftVerb[token]), view.Tag(0));
    }

    private static void AddPlace(ref FeatureBuffer features, FeatureView view, QuoteText text, int token, int start, int end, uint mark)
    {
        int sentence = text.Sentences.Of[token];
        int sentenceStart = text.Sentences.Start(sentence), sentenceEnd = text.Sentences.End(sentence);
        int leftMark = text.LeftMark[token], rightMark = text.RightMark[token];
        features.Add(view.Suffix());
        features.Add(view.Suffix(), view.Tag(-1));
        features.Add(view.Shape(0), view.Tag(0));
        features.Add(view.Shape(-1), view.Shape(0), view.Shape(1));
        features.Add(mark, view.Mark(1));
        features.Add(mark, view.Mark(-1));
        features.Add(view.Mark(-2), view.Mark(-1), mark, view.Mark(1));
        features.Add(view.FormOf(leftMark), mark, view.DistanceTo(leftMark));
        features.Add(view.FormOf(rightMark), mark, view.DistanceTo(rightMark));
        features.Add(view.FormOf(leftMark), view.FormOf(rightMark), view.Tag(0));
        features.Add(view.FormOf(leftMark), view.FormOf(rightMark), view.SentencesTo(text.LeftCue[token]), view.SentencesTo(text.RightCue[token]));
        features.Add(Binning.Distance(token - sentenceStart), mark, view.Tag(0));
        features.Add(Binning.Distance(sentenceEnd - token), mark, view.Tag(0));
        features.Add(text.Form[sentenceStart], mark);
        features.Add(text.Form[sentenceEnd - 1], mark);
        features.Add(Binning.Clamp(sentence - text.Sentences.Of[start], 3), mark, (uint)text.Marks.State[start]);
        features.Add(Binning.Distance(end - start), view.Tag(0));
    }
}
