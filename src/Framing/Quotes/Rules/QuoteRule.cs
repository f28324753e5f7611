namespace Framing.Quotes.Rules;

/// <summary>
/// One thing that is set right in what the models found, where marks, grammar or wording leave no doubt. A rule sees the text and all
/// attributions; it may change them, drop them and add others, in time linear in the text.
/// </summary>
/// <param name="Name">How tables and tests call it.</param>
/// <param name="Reason">What a reader would say to whoever asks why, with an example.</param>
/// <param name="Apply">Does it.</param>
internal sealed record QuoteRule(string Name, string Reason, Action<QuoteText, List<Attribution>> Apply)
{
    /// <summary>Whether an attribution reports nothing.</summary>
    public delegate bool Test(QuoteText text, Attribution one, CueSpan cue);

    /// <summary>The attribution set right; <see langword="null"/> where there is nothing to set right.</summary>
    public delegate Attribution? Change(QuoteText text, Attribution one, CueSpan cue);

    /// <summary>A rule that drops attributions, each looked at alone.</summary>
    public static QuoteRule Drop(string name, string reason, Test test) =>
        new(name, reason, (text, all) => all.RemoveAll(one => one.Cue is { } cue && test(text, one, cue)));

    /// <summary>A rule that changes attributions, each looked at alone.</summary>
    public static QuoteRule Mend(string name, string reason, Change mend) => new(name, reason, (text, all) =>
    {
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Cue is { } cue && mend(text, all[i], cue) is { } mended)
                all[i] = mended;
        }
    });
}
