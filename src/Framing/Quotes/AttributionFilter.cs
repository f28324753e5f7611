namespace Framing.Quotes;

/// <summary>
/// The fourth stage: a logistic model that keeps or drops what the others found, and a choice among attributions that claim the same words.
/// </summary>
internal sealed class AttributionFilter(FeatureTable table, float threshold)
{
    /// <summary>No attribution has more features.</summary>
    public const int Most = 48;

    /// <summary>
    /// The threshold for what has no mark and no word of speech: attribution in the wide sense takes in what people do ("released", "clashed
    /// with"), and the model is less sure of it.
    /// </summary>
    private const float DeedThreshold = 0.5f;

    private static readonly ulong[] Templates = FeatureHash.Templates(3000, Most);

    /// <summary>The attributions that are kept, in order of content.</summary>
    public List<Attribution> Keep(QuoteText text, List<Attribution> found)
    {
        Span<ulong> room = stackalloc ulong[FeatureBuffer.RoomFor(Most)];
        var scored = new List<Attribution>();
        Rivals rivals = new(text, found);
        for (int i = 0; i < found.Count; i++)
        {
            float score = ScoreExponential.Logistic(table.Sum(table.Find(Features(text, found[i], rivals.Of(i), room)))[1]);
            if (score >= (CueVerbs.IsListed(text.Document.Lemma(text.Tokens[found[i].Cue!.Value.Head])) || SpeechMarks.IsIn(text, found[i]) ? threshold : DeedThreshold))
                scored.Add(found[i] with { Score = score });
        }
        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Content[0].First.CompareTo(b.Content[0].First));
        return Disjoint(text, scored);
    }

    /// <summary>Takes the surest first; no word is said twice, and what reports is not reported.</summary>
    private static List<Attribution> Disjoint(QuoteText text, List<Attribution> scored)
    {
        bool[] content = new bool[text.Count], cue = new bool[text.Count];
        var kept = new List<Attribution>();
        foreach (Attribution attribution in scored)
        {
            CueSpan own = attribution.Cue!.Value;
            if (content.AsSpan(own.First, own.Last - own.First + 1).Contains(true))
                continue;
            if (attribution.Content.Exists(range => content.AsSpan(range.First, range.Length).Contains(true) || cue.AsSpan(range.First, range.Length).Contains(true)))
                continue;
            foreach (TokenRange range in attribution.Content)
                content.AsSpan(range.First, range.Length).Fill(true);
            cue.AsSpan(own.First, own.Last - own.First + 1).Fill(true);
            kept.Add(attribution);
        }
        kept.Sort((a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return kept;
    }

    /// <summary>What the filter looks at.</summary>
    public static Span<ulong> Features(QuoteText text, Attribution attribution, Rivalry rivalry, Span<ulong> room)
    {
        var features = new FeatureBuffer(room, Templates);
        CueSpan cue = attribution.Cue!.Value;
        TokenRange first = attribution.Content[0];
        int length = attribution.Content.Sum(range => range.Length);
        uint cueScore = Score(cue.Score), contentScore = Score(attribution.ContentScore), sourceScore = Score(attribution.SourceScore);
        uint lemma = text.Lemma[cue.Head], tag = text.Tag[cue.Head];
        uint after = first.First > cue.Last ? 1u : 0u;
        uint gap = Binning.Distance(after == 1 ? first.First - cue.Last - 1 : cue.First - first.Last - 1);
        uint marks = Marks(text, attribution.Content);
        uint sourceLemma = attribution.Source is { } source ? text.Lemma[source.Last] : FeatureView.Nothing;
        uint sourceTag = attribution.Source is { } spoken ? text.Tag[spoken.Last] : FeatureView.Nothing;
        uint lengthBin = Binning.Distance(length);
        features.Add(0);
        features.Add(cueScore);
        features.Add(contentScore);
        features.Add(sourceScore);
        features.Add(cueScore, contentScore);
        features.Add(cueScore, sourceScore);
        features.Add(contentScore, sourceScore);
        features.Add(cueScore, marks);
        features.Add(cueScore, (uint)rivalry);
        features.Add(contentScore, (uint)rivalry);
        features.Add((uint)rivalry, marks);
        features.Add(lemma);
        features.Add(lemma, tag, after);
        features.Add(lemma, text.Lemma[first.First]);
        features.Add(lemma, text.Tag[first.First]);
        features.Add(lemma, lengthBin);
        features.Add(text.CueBand[cue.Head], tag, cueScore);
        features.Add(text.Lemma[first.First], text.Tag[first.First]);
        features.Add(text.Tag[first.First], after, gap);
        features.Add(lengthBin, marks);
        features.Add(lengthBin, contentScore);
        features.Add((uint)attribution.Content.Count, marks, after);
        features.Add(sourceLemma);
        features.Add(sourceTag, lemma);
        features.Add(sourceTag, sourceScore, after);
        features.Add((uint)text.Marks.State[cue.Head], marks, cueScore);
        features.Add(Binning.Clamp(cue.Last - cue.First, 3), tag, cueScore);
        features.Add(cue.First > 0 ? text.Lemma[cue.First - 1] : 0, lemma);
        features.Add(cue.Last + 1 < text.Count ? text.Lemma[cue.Last + 1] : 0, lemma);
        features.Add(text.Form[cue.Head], text.Form[cue.First]);
        features.Add(gap, after, marks, cueScore);
        features.Add(text.Tag[first.First], text.Tag[first.Last], tag);
        return features.Hashed();
    }

    /// <summary>A probability as one of 14 steps, finer towards 0 and 1.</summary>
    public static uint Score(float probability) => probability switch
    {
        < .02f => 0, < .05f => 1, < .1f => 2, < .2f => 3, < .3f => 4, < .4f => 5, < .5f => 6, < .6f => 7, < .7f => 8, < .8f => 9, < .9f => 10,
        < .95f => 11, < .98f => 12, _ => 13,
    };

    /// <summary>Which share of the content stands in quotation marks: 0 none, 1 some, 2 all.</summary>
    private static uint Marks(QuoteText text, List<TokenRange> content)
    {
        int inside = 0, words = 0;
        foreach (TokenRange range in content)
        {
            for (int token = range.First; token <= range.Last; token++)
            {
                if (text.IsPunctuation(token))
                    continue;
                words++;
                inside += text.Marks.IsInside(token) ? 1 : 0;
            }
        }
        return inside == 0 ? 0u : inside < words ? 1u : 2u;
    }
}
