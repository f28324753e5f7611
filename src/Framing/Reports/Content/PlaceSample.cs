using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;

namespace Framing.Reports.Content;

/// <summary>
/// Draws some of many places at random, the same with the same seed whatever their order: spread over articles, of each article one before
/// any has two.
/// </summary>
internal static class PlaceSample
{
    /// <param name="places">All places.</param>
    /// <param name="most">The most that are drawn; where there are no more, all of them.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="key">What the places are of, so that two lists are drawn apart.</param>
    /// <returns>The drawn ones, in the order of <paramref name="places"/>.</returns>
    public static ImmutableArray<Evidence> Of(ImmutableArray<Evidence> places, int most, string seed, string key)
    {
        if (places.Length <= most)
            return places;
        HashSet<int> drawn =
        [
            .. places.Select((place, i) => (Draw: DrawOf($"{seed}\u001f{key}\u001f{place.DocId}\u001f{place.Span.Field}\u001f{place.Span.Start}"), Index: i))
                .GroupBy(place => places[place.Index].DocId, StringComparer.Ordinal)
                .SelectMany(article => article.Order().Select((place, turn) => (Turn: turn, place.Draw, place.Index)))
                .Order().Take(most).Select(place => place.Index),
        ];
        return [.. places.Where((_, i) => drawn.Contains(i))];
    }

    private static ulong DrawOf(string text) => BinaryPrimitives.ReadUInt64BigEndian(XxHash64.Hash(Encoding.UTF8.GetBytes(text)));
}
