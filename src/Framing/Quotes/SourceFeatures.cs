namespace Framing.Quotes;

/// <summary>What the choice of a source looks at: the second stage's sureness, and how the words stand to the cue and to other verbs.</summary>
internal static class SourceFeatures
{
    /// <summary>No candidate has more.</summary>
    public const int Most = 48;

    private static readonly ulong[] Templates = FeatureHash.Templates(4000, Most), TemplatesOfNone = FeatureHash.Templates(4500, Most);

    /// <summary>The features of one candidate; <paramref name="best"/> is the likeliest of all, <paramref name="rank"/> its place among them.</summary>
    public static Span<ulong> Of(QuoteText text, Attribution attribution, bool[] isCue, int rank, float best, Span<ulong> room)
    {
        SourceCandidate candidate = attribution.Candidates[rank];
        TokenRange range = candidate.Range;
        CueSpan cue = attribution.Cue!.Value;
        var features = new FeatureBuffer(room, Templates);
        int paragraph = text.Paragraphs.Of[range.First];
        var view = new FeatureView(text, range.First, text.Paragraphs.Start(paragraph), text.Paragraphs.End(paragraph));
        bool after = range.First > cue.Last;
        uint side = after ? 1u : 0u;
        (int from, int to) = after ? (cue.Last + 1, range.First) : (range.Last + 1, cue.First);
        Gap gap = Gap.Of(text, isCue, from, to);
        uint sure = AttributionFilter.Score(candidate.Start), decoded = candidate.Decoded ? 1u : 0u, place = Math.Min((uint)rank, 3u);
        uint bestBin = AttributionFilter.Score(best);
        uint sentences = (uint)Math.Clamp(text.Sentences.Of[range.First] - text.Sentences.Of[cue.First] + 3, 0, 6);
        uint where = side << 8 | sentences;
        uint distance = Binning.Distance(to - from);
        uint head = text.Tag[cue.Head], lemma = text.Lemma[cue.Head], firstTag = text.Tag[cue.First];
        uint headLemma = text.Lemma[range.Last], headTag = text.Tag[range.Last], opening = text.Tag[range.First];
        uint afterTag = At(text.Tag, range.Last + 1), beforeTag = view.Tag(-1);
        uint opens = text.Sentences.Start(text.Sentences.Of[range.First]) == range.First ? 1u : 0u;
        uint length = Binning.Distance(range.Length);
        uint next = NextVerb(text, range, cue);
        uint mark = text.Marks.IsInside(range.First) ? 1u : 0u;
        TokenRange content = attribution.Content[0];
        uint order = (content.First > cue.Last ? 1u : 0u) | (range.First > content.First ? 2u : 0u) | side << 2;
        uint passive = text.IsPassive(cue) ? 1u : 0u;

        features.Add(sure, decoded);
        features.Add(sure, place, bestBin);
        features.Add(sure, next, side);
        features.Add(sure, where);
        features.Add(sure, gap.Verbs, gap.Cues, side);
        features.Add(sure, headTag, head);
        features.Add(sure, passive, side);
        features.Add(decoded, head, firstTag, where);
        features.Add(decoded, lemma, where);
        features.Add(where, distance);
        features.Add(where, distance, headTag, firstTag);
        features.Add(where, firstTag, gap.Verbs, gap.Commas);
        features.Add(where, gap.Verbs, gap.Cues, next);
        features.Add(next, head, firstTag, where);
        features.Add(next, passive, firstTag, side);
        features.Add(next, gap.Commas, gap.Cues, firstTag);
        features.Add(gap.Pattern, side);
        features.Add(gap.Pattern, side, head);
        features.Add(gap.Pattern, side, headTag);
        features.Add(order, gap.Commas, head);
        features.Add(order, sentences, headTag);
        features.Add(beforeTag, afterTag, side);
        features.Add(beforeTag, opens, firstTag, where);
        features.Add(view.Lemma(-1), side);
        features.Add(view.Lemma(-1), lemma, side);
        features.Add(afterTag, where, firstTag);
        features.Add(At(text.Lemma, range.Last + 1), side);
        features.Add(headLemma);
        features.Add(headLemma, lemma);
        features.Add(headTag, lemma, side);
        features.Add(opening, headTag, length);
        features.Add(text.SourceBand[range.Last], side, next);
        features.Add(text.SourceBand[range.Last], headTag, sure);
        features.Add(text.Shape[range.First], headTag, where);
        features.Add(opens, where, next, firstTag);
        features.Add(mark, sure, side);
        features.Add(headTag, firstTag, next, headTag == (uint)PennTag.PRP ? headLemma : 0);
        features.Add(passive, view.Lemma(-1), side);
        features.Add(length, sure);
        features.Add(gap.Marks, where, sure);
        uint inside = attribution.Content.Exists(one => one.Overlaps(range)) ? 1u : 0u;
        features.Add(inside, side, firstTag, gap.Pattern);
        features.Add(inside, side, headTag, afterTag);
        features.Add(inside, lemma);
        features.Add(inside, passive, view.Lemma(-1));
        return features.Hashed();
    }

    /// <summary>The features of there being no source.</summary>
    public static Span<ulong> OfNone(QuoteText text, Attribution attribution, float best, float sum, Span<ulong> room)
    {
        CueSpan cue = attribution.Cue!.Value;
        var features = new FeatureBuffer(room, TemplatesOfNone);
        uint bestBin = AttributionFilter.Score(best), left = AttributionFilter.Score(1 - Math.Min(1, sum));
        uint head = text.Tag[cue.Head], lemma = text.Lemma[cue.Head], firstTag = text.Tag[cue.First];
        uint passive = text.IsPassive(cue) ? 1u : 0u, before = At(text.Lemma, cue.First - 1), beforeTag = At(text.Tag, cue.First - 1);
        uint after = attribution.Content[0].First > cue.Last ? 1u : 0u, decoded = attribution.Candidates.Exists(one => one.Decoded) ? 0u : 1u;
        features.Add(0);
        features.Add(bestBin, decoded);
        features.Add(left, decoded);
        features.Add(bestBin, left);
        features.Add(lemma);
        features.Add(lemma, firstTag);
        features.Add(lemma, bestBin);
        features.Add(lemma, before);
        features.Add(head, firstTag, passive, after);
        features.Add(head, beforeTag, after);
        features.Add(passive, bestBin);
        features.Add(passive, lemma);
        features.Add(before);
        features.Add(before, bestBin);
        features.Add(beforeTag, firstTag, decoded);
        features.Add(At(text.Lemma, cue.Last + 1), lemma);
        features.Add(At(text.Tag, cue.Last + 1), head, passive);
        features.Add(text.Lemma[cue.First], text.Lemma[cue.Last]);
        features.Add((uint)text.Marks.State[cue.Head], decoded, after);
        features.Add((uint)attribution.Candidates.Count, bestBin);
        return features.Hashed();
    }

    private static uint At(uint[] values, int token) => token < 0 || token >= values.Length ? FeatureView.Nothing : values[token];

    /// <summary>What the candidate's own verb is: 0 none in its sentence, 1 the cue, 2 one before the cue, 3 another; 4 where the cue comes first.</summary>
    private static uint NextVerb(QuoteText text, TokenRange range, CueSpan cue)
    {
        int end = text.Sentences.End(text.Sentences.Of[range.Last]);
        for (int i = range.Last + 1; i < end; i++)
        {
            if (cue.First <= i && i <= cue.Last)
                return 1;
            if (text.Tokens[i].Tag.IsFinite())
                return range.First > cue.Last ? 4u : i < cue.First ? 2u : 3u;
        }
        return 0;
    }

    /// <summary>What stands between the candidate and the cue.</summary>
    private readonly record struct Gap(uint Verbs, uint Commas, uint Cues, uint Marks, uint Pattern)
    {
        private const int Longest = 4;

        public static Gap Of(QuoteText text, bool[] isCue, int from, int to)
        {
            uint verbs = 0, commas = 0, cues = 0, marks = 0, pattern = 17;
            for (int i = from; i < to; i++)
            {
                if (text.Tokens[i].Tag.IsFinite())
                    verbs++;
                commas += text.Class[i] == (byte)TokenClass.Comma ? 1u : 0u;
                cues += isCue[i] && (i == from || !isCue[i - 1]) ? 1u : 0u;
                marks |= text.Marks.IsInside(i) ? 1u : 0u;
                if (to - from <= Longest)
                    pattern = pattern * 61 + text.Tag[i];
            }
            if (to - from > Longest)
                pattern = FeatureView.Nothing - (Math.Min(verbs, 2) * 9 + Math.Min(commas, 2) * 3 + Math.Min(cues, 2));
            return new(Math.Min(verbs, 3), Math.Min(commas, 3), Math.Min(cues, 2), marks, pattern);
        }
    }
}
