namespace Framing.Statistics;

/// <summary>
/// The slant of a text by the phrases it shares with two parties (Gentzkow and Shapiro 2010, "What drives media slant?", section 3).
/// </summary>
internal static class GentzkowShapiro
{
    /// <summary>
    /// The slant <c>Σ b (f − a) / Σ b²</c>: the ideology of the speaker whose phrases the text's are most like. <see langword="null"/>
    /// where the text uses none of the phrases.
    /// </summary>
    /// <param name="intercepts">a of each phrase.</param>
    /// <param name="slopes">b of each phrase.</param>
    /// <param name="uses">Of each phrase, in the text.</param>
    public static double? Slant(ReadOnlySpan<double> intercepts, ReadOnlySpan<double> slopes, ReadOnlySpan<int> uses)
    {
        long all = 0;
        foreach (int n in uses)
            all += n;
        if (all == 0)
            return null;
        double above = 0, below = 0;
        for (int i = 0; i < uses.Length; i++)
        {
            above += slopes[i] * ((double)uses[i] / all - intercepts[i]);
            below += slopes[i] * slopes[i];
        }
        return below == 0 ? null : above / below;
    }
}
