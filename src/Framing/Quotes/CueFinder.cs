using System.Runtime.Intrinsics;

namespace Framing.Quotes;

/// <summary>
/// The first stage: a conditional random field over each paragraph whose marginals propose cues. It labels source, cue and content
/// together, since each makes the others likelier, but only its cues are used.
/// </summary>
internal sealed class CueFinder(FeatureTable table, Transitions transitions, float threshold)
{
    public const int Outside = 0, SourceStart = 1, SourceInside = 2, CueStart = 3, CueInside = 4, ContentStart = 5, ContentInside = 6;

    public const int Labels = 7;

    private const int All = (1 << Labels) - 1;

    /// <summary>No chain is longer, so that memory stays small on any text.</summary>
    private const int MostTokens = 2000;

    /// <summary>The likely cues of a document, in order; they do not overlap.</summary>
    public List<CueSpan> Find(QuoteText text)
    {
        var cues = new List<CueSpan>();
        var chain = new LabelChain();
        var line = new FeatureLine(table, CueFeatures.Most);
        for (int paragraph = 0; paragraph < text.Paragraphs.Count; paragraph++)
        {
            int end = text.Paragraphs.End(paragraph);
            for (int start = text.Paragraphs.Start(paragraph); start < end; start += MostTokens)
            {
                int length = Math.Min(MostTokens, end - start);
                if (!MayHoldCue(text, start, start + length))
                    continue;
                chain.Reset(length);
                Score(text, start, chain, line);
                chain.Run(transitions, text.Class.AsSpan(start, length));
                Collect(text, chain, start, cues);
            }
        }
        return cues;
    }

    private static void Score(QuoteText text, int start, LabelChain chain, FeatureLine line)
    {
        for (int i = 0; i <= chain.Length; i++)
        {
            Vector128<short> scores = i < chain.Length ? line.Take(CueFeatures.Of(text, start + i, line.Room)) : line.Rest();
            if (i > 0)
                chain.SetScores(i - 1, scores, All);
        }
    }

    /// <summary>Every cue of the training data had a word that is seen in cues, or a mark (": – Name").</summary>
    private static bool MayHoldCue(QuoteText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text.CueBand[i] >= 2 || text.Class[i] is (byte)TokenClass.Open or (byte)TokenClass.Colon)
                return true;
        }
        return false;
    }

    private void Collect(QuoteText text, LabelChain chain, int start, List<CueSpan> cues)
    {
        int free = 0;
        for (int i = 0; i < chain.Length; i++)
        {
            float score = chain.Marginal(i, CueStart);
            if (score < threshold || i < free)
                continue;
            int last = i;
            while (last + 1 < chain.Length && chain.Marginal(last + 1, CueInside) >= 0.5f * InCue(chain, last))
                last++;
            // A likelier start within these tokens wins.
            int better = i;
            for (int j = i + 1; j <= last; j++)
            {
                if (chain.Marginal(j, CueStart) > chain.Marginal(better, CueStart))
                    better = j;
            }
            if (better != i)
            {
                i = better - 1;
                continue;
            }
            cues.Add(CueSpan.Of(text, start + i, start + last, score));
            free = last + 1;
        }
    }

    private static float InCue(LabelChain chain, int position) => chain.Marginal(position, CueStart) + chain.Marginal(position, CueInside);
}
