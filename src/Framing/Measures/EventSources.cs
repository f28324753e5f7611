using Framing.Quotes.Speakers;

namespace Framing.Measures;

/// <summary>
/// One kind for a person throughout an event: whom an article gives a bare name ("Ada Marsh") is what the others on the event say ("Rep. Ada Marsh"). Where they
/// say different kinds ("a law professor", "the candidate"), it is what most of them say; of two said equally often the one that <see cref="Ranks"/> has first.
/// </summary>
internal static class EventSources
{
    /// <summary>Of none of the kinds.</summary>
    private const string Other = "other";

    /// <summary>An office that somebody holds, seeks or acts for goes before an occupation, and that before a private life.</summary>
    private static readonly string[] Ranks =
        ["law_enforcement", "judiciary", "official", "politician", "advocate", "media", "expert", "business", "citizen", Other];

    /// <summary>The documents on one event, each in its place; the same object where nothing changes.</summary>
    public static Document[] Settle(IReadOnlyList<Document> documents)
    {
        Document[] settled = [.. documents];
        int[] read = [.. Enumerable.Range(0, settled.Length).Where(i => settled[i].Made.HasFlag(DocumentLayers.Sources | DocumentLayers.Entities))];
        if (read.Length < 2)
            return settled;
        People people = new(read.Select(i => settled[i]));
        ILookup<string, Source> persons = read.SelectMany(i => settled[i].Sources).Where(IsPerson).ToLookup(source => people.NameOf(source.Name), StringComparer.Ordinal);
        foreach (int i in read)
        {
            Source[] sources = [.. settled[i].Sources.Select(source => IsPerson(source) ? Completed(source, persons[people.NameOf(source.Name)]) : source)];
            if (sources.Where((source, s) => source != settled[i].Sources[s]).Any())
                settled[i] = settled[i] with { Sources = [.. sources] };
        }
        return settled;
    }

    private static bool IsPerson(Source source) => source is { Named: true, Gender: not null };

    /// <summary>A person with what their own article leaves open, as the others tell it.</summary>
    private static Source Completed(Source own, IEnumerable<Source> same)
    {
        string category = MostTold(same.Select(source => source.Category)) ?? own.Category;
        Source[] ofKind = [.. same.Where(source => source.Category == category)];
        SourceGender? told = own.Gender is SourceGender.Unknown ? Agreed(same.Select(source => source.Gender is SourceGender.Unknown ? null : source.Gender)) : null;
        string[] sides = [.. ofKind.Select(source => source.Side).OfType<string>().Distinct(StringComparer.Ordinal)];
        Source whole = own with
        {
            Category = category,
            Gender = told ?? own.Gender,
            Side = own.Side ?? (sides is [var side] ? side : null),
            Party = own.Party ?? Agreed(ofKind.Select(source => source.Party)),
        };
        return whole == own ? own : whole;
    }

    /// <summary>
    /// The kind that most articles tell; that somebody is of none of the kinds counts where none tells a kind. A kind of the user's own goes before those of
    /// <see cref="Ranks"/>.
    /// </summary>
    private static string? MostTold(IEnumerable<string> categories) =>
        categories.Where(category => category is not (SourceCategories.Unidentified or SourceCategories.Unresolved))
            .CountBy(category => category, StringComparer.Ordinal)
            .OrderBy(count => count.Key is Other).ThenByDescending(count => count.Value)
            .ThenBy(count => Array.IndexOf(Ranks, count.Key)).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key).FirstOrDefault();

    /// <summary>What all say that say something.</summary>
    private static T? Agreed<T>(IEnumerable<T?> values)
        where T : struct => values.OfType<T>().Distinct().ToArray() switch { [var only] => only, _ => null };
}
