using System.Collections.Immutable;

namespace Framing.Statements;

/// <summary>
/// States a difference as a reader may quote it: counts before percentages, verbs of saying and not of motive, and what is not known said.
/// The group with the larger value comes first, so that the difference is positive.
/// </summary>
/// <param name="naming">What things are called.</param>
/// <param name="subjects">What the groups are called.</param>
/// <param name="severalEvents">Whether the articles tell of several events.</param>
/// <param name="forms">The words that the articles have.</param>
internal sealed class DifferenceStatements(Naming naming, Subjects subjects, bool severalEvents, SurfaceForms forms)
{
    private readonly Clauses clauses = new(naming, forms);

    /// <summary>Whether the sentence on such a measurement says the words that were counted, for which it needs their places.</summary>
    public bool SaysForms(MeasureKey key) => naming.Describe(key.Name).Clause?.Contains("{forms", StringComparison.Ordinal) == true;

    /// <summary>The statement of a contrast whose figures are complete.</summary>
    /// <param name="contrast">The contrast.</param>
    /// <param name="pairs">How many pairs the measure compares.</param>
    /// <param name="isWidest">Whether this pair is the widest of them.</param>
    public Statement Of(Contrast contrast, int pairs, bool isWidest)
    {
        bool mirrored = IsMirrored(contrast);
        (GroupMeasurement a, GroupMeasurement b) = mirrored ? (contrast.B, contrast.A) : (contrast.A, contrast.B);
        DifferenceWords words = new(contrast, mirrored);
        bool isOfSome = contrast.SharedEvents > 0 && severalEvents;
        return new([
            .. Said(StatementRole.Scope, isOfSome ? $"on the {Wording.Many(contrast.SharedEvents, "event")} that both tell of" : ""),
            .. clauses.Of(a, subjects.Of(a.Group, isOfSome), b, subjects.Of(b.Group, isOfSome)),
            .. Said(StatementRole.Difference, words.Sentence),
            .. Said(StatementRole.Reach, WithinFew(contrast, mirrored)),
            .. Said(StatementRole.Picked, contrast.CautiousInterval is { } cautious && pairs > 1 && isWidest
                ? $"This is the widest of {Wording.Number(pairs)} pairs, so the cautious interval is {words.Range(cautious)}." : ""),
            .. Said(StatementRole.Labels, contrast.LabelsToErase is { } labels ? $"It would take {Wording.Counted(labels, "wrong label")} to erase the gap." : ""),
        ]);
    }

    /// <summary>The statement of a contrast whose first side is headlines and whose second the bodies beneath them.</summary>
    public Statement OfHeadlines(Contrast contrast, int articles) => new([
        .. clauses.Of(contrast.A, subjects.HeadlinesOf(contrast.A.Group, articles), contrast.B, Subjects.BodiesOf(articles)),
        .. Said(StatementRole.Difference, new DifferenceWords(contrast).Sentence),
    ]);

    private static StatementPart[] Said(StatementRole role, string text) => text.Length == 0 ? [] : [new(role, text)];

    /// <summary>Whether the second group has the larger value, also where counts are too few for a difference.</summary>
    private static bool IsMirrored(Contrast contrast) => contrast.Difference is { } difference
        ? difference < 0
        : contrast.A.Numerator * (double)contrast.B.Denominator < contrast.B.Numerator * (double)contrast.A.Denominator;

    /// <summary>
    /// That an interval holds within a few texts, where the groups are named by many articles of which few have anything to measure: a reader
    /// of "the 468 articles" would take it for an interval over these.
    /// </summary>
    private string WithinFew(Contrast contrast, bool mirrored)
    {
        (int a, int b) = contrast.Articles;
        if (contrast.Interval is null || contrast.Method is not { Kind: IntervalKind.Newcombe, Unit: IntervalUnit.Text }
            || (subjects.SizeOf(contrast.A.Group) == a && subjects.SizeOf(contrast.B.Group) == b))
        {
            return "";
        }
        string articles = a == b ? Wording.Many(a, "article") + " each" : mirrored
            ? $"{Wording.Number(b)} and {Wording.Number(a)} articles"
            : $"{Wording.Number(a)} and {Wording.Number(b)} articles";
        return $"The {contrast.A.Noun} are those of {articles}, and the interval holds within these.";
    }
}
