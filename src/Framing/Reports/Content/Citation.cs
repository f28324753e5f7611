namespace Framing.Reports.Content;

/// <summary>What a number rests on, before the lists of evidence have their numbers.</summary>
/// <param name="Key">Citations with one key are one list.</param>
/// <param name="Back">The anchor of the row that shows the number.</param>
/// <param name="List">Works out the list's title and places; asked of the first citation of a key alone.</param>
internal sealed record Citation(string Key, string Back, Func<(string Title, IEnumerable<Evidence> Places)> List)
{
    /// <summary>What to say of a place; who speaks there, unless told.</summary>
    public Func<Evidence, string>? Note { get; init; }

    /// <summary>The citation of some places; <see langword="null"/> where there are none.</summary>
    public static Citation? Of(string key, string title, IEnumerable<Evidence> places, string back) => places.Any() ? new(key, back, () => (title, places)) : null;
}
