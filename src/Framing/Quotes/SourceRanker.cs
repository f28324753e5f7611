namespace Framing.Quotes;

/// <summary>
/// The third stage: chooses the source of each attribution among its candidates and none: a log-linear model over the whole phrases, which sees what the
/// second stage, token by token, can't: the verb that a phrase is the subject of, and what stands between it and the cue.
/// </summary>
internal sealed class SourceRanker(FeatureTable table)
{
    /// <summary>The attributions, each with its likeliest source and how likely that is.</summary>
    public List<Attribution> Choose(QuoteText text, List<Attribution> found)
    {
        bool[] isCue = Cues(text, found);
        Span<ulong> room = stackalloc ulong[FeatureBuffer.RoomFor(SourceFeatures.Most)];
        Span<int> scores = stackalloc int[SourceCandidates.Most + 1];
        var chosen = new List<Attribution>(found.Count);
        foreach (Attribution attribution in found)
        {
            int count = attribution.Candidates.Count, winner = count;
            (float best, float sum) = Sureness(attribution);
            scores[count] = Score(SourceFeatures.OfNone(text, attribution, best, sum, room));
            for (int i = 0; i < count; i++)
            {
                scores[i] = Score(SourceFeatures.Of(text, attribution, isCue, i, best, room));
                if (scores[i] > scores[winner] || (winner == count && scores[i] == scores[winner]))
                    winner = i;
            }
            float total = 0;
            for (int i = 0; i <= count; i++)
                total += ScoreExponential.OfNonPositive(scores[i] - scores[winner]);
            Attribution sourced = winner == count ? attribution : SourceCut.Without(text, attribution, attribution.Candidates[winner].Range);
            chosen.Add(sourced with { SourceScore = 1 / total });
        }
        return chosen;
    }

    /// <summary>For each token whether it is part of the cue of an attribution.</summary>
    public static bool[] Cues(QuoteText text, List<Attribution> found)
    {
        bool[] isCue = new bool[text.Count];
        foreach (Attribution attribution in found)
        {
            CueSpan cue = attribution.Cue!.Value;
            isCue.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        }
        return isCue;
    }

    /// <summary>The second stage's probability of the likeliest candidate, and of all together.</summary>
    public static (float Best, float Sum) Sureness(Attribution attribution)
    {
        (float best, float sum) = (0, 0);
        foreach (SourceCandidate candidate in attribution.Candidates)
            (best, sum) = (Math.Max(best, candidate.Start), sum + candidate.Start);
        return (best, sum);
    }

    private int Score(Span<ulong> features) => table.Sum(table.Find(features))[1];
}
