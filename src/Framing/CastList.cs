using System.Collections.Immutable;

namespace Framing;

/// <summary>Whom an article names and whom it lets speak: what reports ask of every article of a corpus.</summary>
/// <param name="People">The people it names, with how often.</param>
/// <param name="Sources">Its sources, in the order of <see cref="Document.Sources"/>.</param>
/// <param name="Quoted">The numbers of those that a quotation is given to, in the order of quotations.</param>
internal sealed record CastList(ImmutableArray<(string Name, int Count)> People, ImmutableArray<Source> Sources, ImmutableArray<int> Quoted)
{
    public static CastList Of(Document document) => new(
        document.Made.HasFlag(DocumentLayers.Entities)
            ? [.. document.Entities.Where(entity => entity.Type == EntityType.Person).CountBy(entity => entity.Name).Select(count => (count.Key, count.Value))] : [],
        document.Made.HasFlag(DocumentLayers.Sources) ? document.Sources : [],
        document.Made.HasFlag(DocumentLayers.Sources | DocumentLayers.Quotes)
            ? [.. document.Quotes.Select(quote => quote.SourceId).OfType<int>().Distinct()] : []);

    /// <summary>The same in less room: without the places of mentions, and each string once.</summary>
    /// <param name="same">The string that stands for all equal ones.</param>
    public CastList Kept(Func<string, string> same) => new(
        [.. People.Select(person => (same(person.Name), person.Count))],
        [
            .. Sources.Select(source => source with
            {
                Name = same(source.Name),
                Category = same(source.Category),
                Side = source.Side is { } side ? same(side) : null,
                Role = source.Role is { } role ? same(role) : null,
                Organization = source.Organization is { } organization ? same(organization) : null,
                Mentions = [],
            }),
        ],
        Quoted);
}
