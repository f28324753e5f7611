namespace Framing.Quotes.Rules;

/// <summary>
/// Attributions by the sentences that their cue and content touch, for changes that concern one sentence: looking through all of them for each
/// sentence would take the square of a long article's length.
/// </summary>
internal sealed class AttributionsBySentence
{
    private readonly QuoteText text;
    private readonly List<Attribution> all;
    private readonly List<Attribution>?[] touching;
    private readonly HashSet<Attribution> dropped = new(ReferenceEqualityComparer.Instance);

    public AttributionsBySentence(QuoteText text, List<Attribution> all)
    {
        (this.text, this.all) = (text, all);
        touching = new List<Attribution>?[text.Sentences.Count];
        foreach (Attribution one in all)
            Index(one);
    }

    /// <summary>Those that touch the sentences of a range of tokens; one may come more than once.</summary>
    public IEnumerable<Attribution> Touching(TokenRange tokens)
    {
        for (int sentence = text.Sentences.Of[tokens.First]; sentence <= text.Sentences.Of[tokens.Last]; sentence++)
        {
            foreach (Attribution one in touching[sentence] ?? [])
            {
                if (!dropped.Contains(one))
                    yield return one;
            }
        }
    }

    public void Add(Attribution added)
    {
        all.Add(added);
        Index(added);
    }

    /// <summary>Leaves one out of what touches; it goes from the list with <see cref="Finish"/>.</summary>
    public void Drop(Attribution one) => dropped.Add(one);

    /// <summary>Takes those that were dropped from the list.</summary>
    public void Finish()
    {
        if (dropped.Count > 0)
            all.RemoveAll(dropped.Contains);
    }

    private void Index(Attribution one)
    {
        if (one.Cue is { } cue)
            Index(one, new(cue.First, cue.Last));
        foreach (TokenRange range in one.Content)
            Index(one, range);
    }

    private void Index(Attribution one, TokenRange tokens)
    {
        for (int sentence = text.Sentences.Of[tokens.First]; sentence <= text.Sentences.Of[tokens.Last]; sentence++)
        {
            List<Attribution> here = touching[sentence] ??= [];
            if (here is not [.., var last] || !ReferenceEquals(last, one))
                here.Add(one);
        }
    }
}
