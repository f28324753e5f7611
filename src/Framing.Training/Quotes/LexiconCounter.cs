using Framing.Quotes;

namespace Framing.Training.Quotes;

/// <summary>Counts how often lemmas are part of cues and of sources.</summary>
internal static class LexiconCounter
{
    /// <summary>Rarer lemmas tell nothing.</summary>
    private const int LeastUses = 3;

    public static SortedDictionary<uint, byte> Count(IEnumerable<GoldText> texts)
    {
        var counts = new SortedDictionary<uint, (int Uses, int InCue, int InSource)>();
        foreach (GoldText gold in texts)
        {
            bool[] cue = new bool[gold.Text.Count], source = new bool[gold.Text.Count];
            foreach (GoldAttribution attribution in gold.Attributions)
            {
                if (attribution.Cue is { } range)
                    cue.AsSpan(range.First, range.Length).Fill(true);
                foreach (TokenRange name in attribution.Source)
                    source.AsSpan(name.First, name.Length).Fill(true);
            }
            for (int i = 0; i < gold.Text.Count; i++)
            {
                uint key = CueLexicon.KeyOf(gold.Text.Lemma[i], gold.Text.IsVerb(i));
                (int uses, int inCue, int inSource) = counts.GetValueOrDefault(key);
                counts[key] = (uses + 1, inCue + (cue[i] ? 1 : 0), inSource + (source[i] ? 1 : 0));
            }
        }
        var bands = new SortedDictionary<uint, byte>();
        foreach ((uint key, (int uses, int inCue, int inSource)) in counts)
        {
            if (uses >= LeastUses)
                bands[key] = (byte)(CueLexicon.CueBandOf(inCue, uses) | CueLexicon.SourceBandOf(inSource, uses) << 4);
        }
        return bands;
    }
}
