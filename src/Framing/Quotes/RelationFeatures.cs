namespace Framing.Quotes;

/// <summary>What the second stage sees of a token in relation to the cue.</summary>
internal static class RelationFeatures
{
    /// <summary>No token has more.</summary>
    public const int Most = 56;

    private const uint FirstTemplate = 2000;

    public static Span<ulong> Of(QuoteText text, in CueWindow window, int token, Span<ulong> room)
    {
        int paragraph = text.Paragraphs.Of[token];
        var view = new FeatureView(text, token, text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        var features = new FeatureBuffer(room, FirstTemplate);
        CueSpan cue = window.Cue;
        bool after = token > cue.Last;
        uint side = after ? 1u : 0u;
        uint distance = Binning.Distance(after ? token - cue.Last : cue.First - token);
        uint sideDistance = side << 4 | distance;
        uint sentences = (uint)Math.Clamp(text.Sentences.Of[token] - text.Sentences.Of[cue.First] + 4, 0, 11);
        if (paragraph != text.Paragraphs.Of[cue.First])
            sentences += 16;
        Between between = window.BetweenAt(token);
        uint cues = Math.Min(between.Cues, 2u), commas = Math.Min(between.Commas, 3u), closings = Math.Min(between.Closings, 3u);
        uint verbs = Math.Min(between.Verbs, 3u);
        uint mark = view.Mark(0), tag = view.Tag(0), lemma = window.Lemma;
        uint sideCues = side << 4 | cues, sideCommas = side << 4 | commas, sideSentences = side << 8 | sentences;
        uint samePair = text.Marks.PairOf[token] >= 0 && text.Marks.PairOf[token] == text.Marks.PairOf[cue.Head] ? 1u : 0u;
        uint near = distance <= 4 ? sideDistance : 15u;

        features.Add(sideDistance);
        features.Add(sideDistance, tag);
        features.Add(sideDistance, view.Tag(-1), tag, view.Tag(1));
        features.Add(side, lemma);
        features.Add(side, lemma, tag);
        features.Add(side, lemma, view.Form(0));
        features.Add(side, lemma, view.Form(-1));
        features.Add(sideDistance, lemma);
        features.Add(sideSentences, lemma, mark);
        features.Add(sideSentences, mark);
        features.Add(sideSentences, mark, tag);
        features.Add(sideDistance, window.Before);
        features.Add(sideDistance, window.After);
        features.Add(side, lemma, window.After, tag);
        features.Add(sideSentences, window.TagBefore, window.TagAfter, mark);
        features.Add(sideSentences, window.TagBefore, window.TagAfter, tag);
        features.Add(sideDistance, window.TagBefore, window.TagAfter, tag);
        features.Add(sideDistance, window.TagBefore, window.Head, window.TagAfter);
        features.Add(sideCues, mark, sentences);
        features.Add(sideCues, tag, sideDistance);
        features.Add(sideCommas, mark, sentences);
        features.Add(sideCommas, tag);
        features.Add(sideCommas, distance, view.Form(0));
        features.Add(side << 4 | closings, mark, sentences);
        features.Add(side << 4 | closings, sideCommas, tag);
        features.Add(near, view.Form(0));
        features.Add(near, view.Lemma(-1), view.Lemma(0));
        features.Add(sideDistance, between.That ? 1u : 0u, mark);
        features.Add(sideSentences, between.That ? 1u : 0u, window.Head, tag);
        features.Add(sideSentences, window.Place, mark);
        features.Add(sideSentences, window.Place, window.TagAfter, tag);
        features.Add(sideDistance, window.Length, window.Head);
        features.Add(side, window.Head, view.Form(0));
        features.Add(sideDistance, view.Cue(0), tag);
        features.Add(sideDistance, view.Source(0), tag);
        features.Add(sideCommas, view.Source(0), view.Shape(0), distance);
        features.Add(sideCommas, view.FormOf(text.LeftMark[token]), tag);
        features.Add(sideSentences, window.Mark, mark, samePair);
        features.Add(side << 4 | verbs, tag, sideSentences);
        features.Add(side << 4 | verbs, sideCommas, tag, view.Tag(1));
        features.Add(sideSentences, view.Mark(-1) << 8 | mark, view.Mark(1), closings);
        features.Add(sideSentences, mark, cues, window.HasMarks);
        features.Add(sideSentences, window.HasMarks, tag, window.TagAfter);
        features.Add(sideSentences, Binning.Distance(token - text.Sentences.Start(text.Sentences.Of[token])), mark, window.HasMarks);
        features.Add(side, lemma, Binning.Distance(text.Sentences.End(text.Sentences.Of[token]) - token), mark);
        features.Add(side, window.TagAfter, view.LemmaOf(text.LeftMark[token]), mark << 4 | commas);
        features.Add(sideDistance, view.Suffix());
        features.Add(side, view.Lemma(-1), view.Lemma(0), (sentences == 4 ? 1u : 0u) << 8 | cues);
        features.Add(side, window.Head, view.Tag(-1), tag);
        features.Add(side << 4 | verbs, view.Form(-1), tag);
        features.Add(side << 4 | verbs, window.TagAfter, view.Lemma(-1), tag);
        return features.Hashed();
    }
}
