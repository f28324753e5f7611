namespace Framing.Quotes.Rules;

/// <summary>Puts attributions that a shape of the page shows in the place of those that claim the same words.</summary>
internal static class Replacement
{
    /// <summary>In time linear in the words claimed, however many there are.</summary>
    public static void Apply(QuoteText text, List<Attribution> attributions, List<Attribution> shown)
    {
        if (shown.Count == 0)
            return;
        bool[] taken = new bool[text.Count];
        foreach (Attribution one in shown)
        {
            foreach (TokenRange range in one.Content)
                taken.AsSpan(range.First, range.Length).Fill(true);
            if (one.Cue is { } cue)
                taken.AsSpan(cue.First, cue.Last - cue.First + 1).Fill(true);
        }
        attributions.RemoveAll(one => (one.Cue is { } cue && taken[cue.Head])
            || one.Content.Exists(range => taken.AsSpan(range.First, range.Length).Contains(true)));
        attributions.AddRange(shown);
    }
}
