using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>The figures that stand for the others where a report gives few: the contested names, the kind of source with the most words, negative tone.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Key">Its key.</param>
internal sealed record LeadingFigures(string Title, MeasureKey Key)
{
    private const int MostConcepts = 4;

    public static IEnumerable<LeadingFigures> Of(Report report, IEnumerable<Names> names, Speakers speakers)
    {
        foreach (Names concept in names.Where(n => !n.IsBrief).Take(MostConcepts))
        {
            if (concept.Rows.Select(row => row.Focus?.Key).FirstOrDefault(key => key is not null) is { } key)
                yield return new($"{concept.Concept.Title}: share of own-voice mentions by the name {concept.CalledInFocus}", key);
        }
        if (speakers.Categories.FirstOrDefault(c => !Speakers.IsUnknown(c.Category)) is { } most
            && KeyOf(report, WordBalanceMeasure.AttributedWords, ("category", most.Category)) is { } words)
            yield return new($"Words given to {Naming.Lower(most.Row.Label)}, out of all words given to sources", words);
        if (KeyOf(report, ToneMeasure.Negative, ("voice", "own")) is { } negative)
            yield return new("Sentences with a negative tone in own voice", negative);
    }

    private static MeasureKey? KeyOf(Report report, string name, (string, string) dimension) =>
        report.Outlets.SelectMany(group => report.Figures.All(name, group.Name, dimension)).FirstOrDefault()?.Key;
}
