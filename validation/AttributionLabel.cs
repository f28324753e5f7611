using System.Text.Json;

namespace Framing.Validation;

/// <summary>What an article attributes to somebody, as a person read it before anything was found.</summary>
/// <param name="Kind"><c>direct</c>, <c>mixed</c>, <c>indirect</c>, or <c>no_comment</c>, which has no content: somebody was asked and did not answer.</param>
/// <param name="Content">What was said, in pieces where the cue interrupts it.</param>
/// <param name="Cue">The words that report it.</param>
/// <param name="Source">The words that name the source where it is said.</param>
/// <param name="Name">The fullest name that the article has; several joined by "; "; empty for one that it does not name.</param>
/// <param name="Issuer">Who issued the text that speaks.</param>
/// <param name="Category">What kind of source it is.</param>
/// <param name="Counts">
/// Whether it must be found. The rest is neither hit nor miss: what is thought and not said, an act of speech without a clause, words within
/// another's words, what is left of a page.
/// </param>
internal sealed record AttributionLabel(
    string Kind, TextSpan[] Content, TextSpan? Cue, TextSpan? Source, string Name, string Issuer, string Category, bool Counts)
{
    public static AttributionLabel Read(JsonElement row)
    {
        Field field = row.Text("field") == "title" ? Field.Title : Field.Text;
        TextSpan? Span(JsonElement pair) => pair.ValueKind == JsonValueKind.Null ? null : new(pair[0].GetInt32(), pair[1].GetInt32(), field);
        return new(row.Text("kind"), [.. row.GetProperty("content").EnumerateArray().Select(pair => Span(pair)!.Value)],
            Span(row.GetProperty("cue")), Span(row.GetProperty("source")), row.Text("name"), row.Text("issuer"), row.Text("category"),
            row.GetProperty("aside").GetArrayLength() == 0 && row.Text("kind") != "no_comment");
    }

    /// <summary>Whether a quotation is this one: at least half of both together is in both, or more than half of this one in the quotation.</summary>
    public bool Is(Quote quote)
    {
        int both = Shared(quote), own = Length(Content);
        return own > 0 && (2 * both > own || 2 * both >= own + Length(quote.Content) - both);
    }

    /// <summary>Whether a quotation has words or the cue of this one.</summary>
    public bool Touches(Quote quote) => Shared(quote) > 0 || (Cue is { } cue && quote.Cue.Any(span => span.Overlaps(cue)));

    /// <summary>How many characters of the content a quotation has.</summary>
    public int Shared(Quote quote) => Content.Sum(piece => quote.Content.Where(piece.Overlaps).Sum(other => Math.Min(piece.End, other.End) - Math.Max(piece.Start, other.Start)));

    /// <summary>Whether a source is who this one gives: the same last name, or for who has no name the same words.</summary>
    public bool IsBy(Source source) => Name.Length == 0
        ? !source.Named && Source is { } words && source.Mentions.Any(words.Overlaps)
        : Name.Split("; ").Append(Issuer).Any(name => name.Length > 0 && (Holds(source.Name, name) || Holds(name, source.Name)));

    private static int Length(IEnumerable<TextSpan> spans) => spans.Sum(span => span.Length);

    /// <summary>Whether a name has the last word of another, by which people are known; "Jr." is none.</summary>
    private static bool Holds(string name, string other)
    {
        string[] Parts(string text) => text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        string last = Parts(other).LastOrDefault(part => part is not ("Jr" or "Sr" or "II" or "III")) ?? other;
        return Parts(name).Contains(last, StringComparer.OrdinalIgnoreCase);
    }
}
