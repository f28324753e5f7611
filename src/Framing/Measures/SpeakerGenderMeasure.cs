using System.Collections.Immutable;

namespace Framing.Measures;

/// <summary>
/// Women and men among the people whom an article quotes by name: <c>speaker_gender</c>, the share of each among those people, among the words
/// that are attributed to them and among the words inside quotation marks, and among the people of each category. Whose gender neither the
/// article nor the first name tells is a class of its own, so that the three add up to all.
/// </summary>
/// <remarks>After F. T. Asr et al., "The Gender Gap Tracker", PLOS ONE 16 (2021), which asks first names only.</remarks>
internal sealed class SpeakerGenderMeasure : IMeasure
{
    /// <summary>The name of its measurements.</summary>
    internal const string Gender = "speaker_gender";

    /// <summary>The value of a gender in their keys.</summary>
    internal const string Female = "female", Male = "male", Unknown = "unknown";

    private static readonly ImmutableArray<(SourceGender Gender, string Value)> Genders =
        [(SourceGender.Female, Female), (SourceGender.Male, Male), (SourceGender.Unknown, Unknown)];

    /// <inheritdoc/>
    public string Name => Gender;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Quotes | DocumentLayers.Sources;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Name)
        {
            Label = "{gender} among {of} quoted by name[, {category}]",
            Values = ImmutableDictionary.CreateRange(
            [
                KeyValuePair.Create(Female, "women"), KeyValuePair.Create(Male, "men"), KeyValuePair.Create(Unknown, "people whose gender is not told"),
                KeyValuePair.Create("people", "people"), KeyValuePair.Create("words", "the words of people"),
                KeyValuePair.Create("quoted_words", "the words in quotation marks of people"),
            ]),
            Place = ReportPlace.Section,
            Docs = "women-and-men",
        },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        Speaker[] people = [.. SourcedQuotes.Of(document).Where(item => item.Source is { Named: true, Gender: not null })
            .GroupBy(item => item.Quote.SourceId!.Value, (id, items) => new Speaker(document.Sources[id], [.. items.Select(item => item.Quote)]))];
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        Add(found, document, people, "people", "people", _ => 1);
        Add(found, document, people, "words", "words", quote => quote.Words);
        Add(found, document, people, "quoted_words", "words", quote => quote.WordsInMarks);
        foreach (IGrouping<string, Speaker> category in people.GroupBy(person => person.Source.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
            Add(found, document, [.. category], "people", "people", _ => 1, ("category", category.Key));
        return found.DrainToImmutable();
    }

    private static void Add(ImmutableArray<Measurement>.Builder found, Document document, Speaker[] people, string of, string noun, Func<Quote, int> size,
        params ReadOnlySpan<(string, string)> dimension)
    {
        // A person is counted once, by the first quotation; words are counted in all.
        Speaker[] counted = of == "people" ? [.. people.Select(person => person with { Quotes = person.Quotes[..1] })] : people;
        long all = counted.Sum(person => person.Quotes.Sum(quote => (long)size(quote)));
        if (all == 0)
            return;
        foreach ((SourceGender gender, string value) in Genders)
        {
            Quote[] quotes = [.. counted.Where(person => person.Source.Gender == gender).SelectMany(person => person.Quotes).Where(quote => size(quote) > 0)];
            found.Add(new()
            {
                Key = new(Gender, [("of", of), ("gender", value), .. dimension]),
                Unit = MeasureUnit.Share,
                Numerator = quotes.Sum(quote => (long)size(quote)),
                Denominator = all,
                Noun = noun,
                Passages = counted.Sum(person => (long)person.Quotes.Count(quote => size(quote) > 0)),
                Evidence = SourcedQuotes.Evidence(document, quotes.OrderBy(quote => quote.Content[0])),
            });
        }
    }

    private sealed record Speaker(Source Source, ImmutableArray<Quote> Quotes);
}
