namespace Framing.Quotes;

/// <summary>How an attribution stands to others that claim some of its words.</summary>
[Flags]
internal enum Rivalry : byte
{
    None = 0,

    /// <summary>Another with a surer cue has words of its content in its own content.</summary>
    Surer = 1,

    /// <summary>Another with a less sure cue has.</summary>
    LessSure = 2,

    /// <summary>Its cue stands in the content of another.</summary>
    CueInContent = 4,

    /// <summary>The cue of another stands in its content.</summary>
    ContentHasCue = 8,
}

/// <summary>Finds out for every attribution which others claim the same words; in time linear in the words claimed.</summary>
internal sealed class Rivals
{
    private readonly Rivalry[] rivalry;

    public Rivals(QuoteText text, List<Attribution> found)
    {
        rivalry = new Rivalry[found.Count];
        // For each token the surest of those that claim it, how many claim it, and whether it is part of a cue.
        int[] surest = new int[text.Count], claims = new int[text.Count];
        bool[] cues = new bool[text.Count];
        Array.Fill(surest, -1);
        for (int i = 0; i < found.Count; i++)
        {
            CueSpan cue = found[i].Cue!.Value;
            cues.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
            foreach (TokenRange range in found[i].Content)
            {
                for (int token = range.First; token <= range.Last; token++)
                {
                    claims[token]++;
                    if (surest[token] < 0 || cue.Score > found[surest[token]].Cue!.Value.Score)
                        surest[token] = i;
                }
            }
        }
        for (int i = 0; i < found.Count; i++)
        {
            if (claims[found[i].Cue!.Value.Head] > 0)
                rivalry[i] |= Rivalry.CueInContent;
            foreach (TokenRange range in found[i].Content)
            {
                for (int token = range.First; token <= range.Last; token++)
                {
                    if (cues[token])
                        rivalry[i] |= Rivalry.ContentHasCue;
                    if (claims[token] > 1)
                        rivalry[i] |= surest[token] == i ? Rivalry.LessSure : Rivalry.Surer;
                }
            }
        }
    }

    public Rivalry Of(int attribution) => rivalry[attribution];
}
