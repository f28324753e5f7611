using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>Words how headlines differ from the bodies beneath them: "Lantern’s headline says “tax” in …; the body in …".</summary>
internal sealed class HeadlineSentence(ArticleFrame frame, ImmutableArray<ConceptInfo> concepts)
{
    private readonly MeasureClause clauses = new(concepts);

    /// <summary>The sentence of a contrast whose first side is the headlines'.</summary>
    public string Of(Contrast contrast, int articles)
    {
        Subject body = articles == 1 ? new("the body beneath it", false) : new("the bodies beneath them", true);
        string clause = clauses.Of(contrast.A, Headlines(contrast.A.Group, articles), contrast.B, body);
        return contrast.Difference is null
            ? clause + " Too few to compare."
            : $"{clause} {ContrastSentence.DifferenceOf(contrast, contrast.Difference.Value)}".TrimEnd();
    }

    private Subject Headlines(string group, int articles)
    {
        string noun = articles == 1 ? "headline" : FormattableString.Invariant($"{articles} headlines");
        string name = group.Length == 0 ? "all " + noun
            : frame.By is "outlet" or "doc_id" ? $"{group}’s {noun}"
            : $"the {noun} with {frame.By} {group}";
        return new(name, articles > 1);
    }
}
