namespace Framing.Statements;

/// <summary>Words the size of a difference and its interval, or why there is none.</summary>
/// <param name="contrast">The contrast.</param>
/// <param name="mirrored">Whether the second group comes first.</param>
internal sealed class DifferenceWords(Contrast contrast, bool mirrored = false)
{
    private readonly MeasureUnit unit = contrast.A.Unit;
    private readonly int decimals = Wording.Decimals(contrast.A.Unit, contrast.Difference ?? 0, contrast.Interval, contrast.CautiousInterval);

    /// <summary>"Difference 88 points, 95% interval 35 to 98."; "" for plain counts.</summary>
    public string Sentence => contrast switch
    {
        { Difference: null } => "Too few to compare.",
        { Method.Kind: IntervalKind.TooFewPassages } => $"No interval: the words come from {Passages}, and the words of one passage are not independent.",
        _ when unit == MeasureUnit.Count => "",
        { Interval: { } interval } => $"Difference {Size}, 95% interval {Range(interval)}{(interval is { Low: <= 0, High: >= 0 } ? ", which includes zero" : "")}.",
        { Method.Kind: IntervalKind.TooFewArticles } => $"Difference {Size}; no interval, since a mean of so few articles has none.",
        _ => $"Difference {Size}; no interval, since {contrast.Method}.",
    };

    /// <summary>The same for a cell of a table: "88 points, range 35 to 98", "too few to compare".</summary>
    public string Brief => contrast switch
    {
        { Difference: null } => "too few to compare",
        { Interval: { } interval } => $"{Size}, range {Range(interval)}",
        _ => Size + ", no range",
    };

    /// <summary>An interval of the difference, turned around where the second group comes first.</summary>
    public string Range(Interval interval) => mirrored ? $"{Say(-interval.High)} to {Say(-interval.Low)}" : $"{Say(interval.Low)} to {Say(interval.High)}";

    private string Size => Say(mirrored ? -contrast.Difference!.Value : contrast.Difference!.Value) + (unit == MeasureUnit.Mean ? "" : " points");

    private string Say(double value) => unit == MeasureUnit.Mean ? Wording.Score(value, decimals) : Wording.Points(value, decimals);

    /// <summary>"only six passages each", "only six and five passages", "40 and only five passages".</summary>
    private string Passages
    {
        get
        {
            (long first, long second) = mirrored ? (contrast.B.Passages, contrast.A.Passages) : (contrast.A.Passages, contrast.B.Passages);
            if (first == second)
                return $"only {Wording.Number(first)} passages each";
            return $"{Count(first)} and {(IsFew(first) && IsFew(second) ? Wording.Number(second) : Count(second))} passages";

            static bool IsFew(long passages) => passages < SmallSample.PassagesForWords;
            static string Count(long passages) => (IsFew(passages) ? "only " : "") + Wording.Number(passages);
        }
    }
}
