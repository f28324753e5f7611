using System.Collections.Immutable;

namespace Framing;

/// <summary>
/// A news article as a reader gave it to us: a text and what is known about it. Never changed by analysis.
/// </summary>
public sealed record Article
{
    private static readonly ImmutableSortedDictionary<string, string> NoMetadata = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The key of the article within its input; for files the path relative to the input folder.</summary>
    public required string Id { get; init; }

    /// <summary>The body. Offsets of layers with <see cref="Field.Text"/> count in it.</summary>
    public required string Text
    {
        get => Held.Value;
        init => Held = new(value);
    }

    private HeldText Held { get; init; } = null!;

    /// <summary>The headline where the input gives one apart from the body, else <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The event it reports: articles with the same value are on the same event. A blank value is none, and reads as <see langword="null"/>.</summary>
    public string? Event
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The date as the input wrote it, or as <c>yyyy-MM-dd</c> where its reader knows it.</summary>
    public string? Date { get; init; }

    /// <summary>The byline.</summary>
    public string? Author { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Any further columns or metadata lines, by name, as the input wrote them.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } = NoMetadata;

    /// <summary>Lines that a reader took for boilerplate and set apart; they are not in <see cref="Text"/> and are not counted.</summary>
    public ImmutableArray<string> SetApart { get; init; } = [];

    /// <summary>The encoding that a reader found, or <see langword="null"/> for UTF-8.</summary>
    public string? Encoding { get; init; }

    /// <summary>The file that it stands in, or "": dates in one file are read alike.</summary>
    internal string Origin { get; init; } = "";

    /// <summary>
    /// Makes an article from a text. Without <paramref name="id"/> the outlet names it, or else "article".
    /// </summary>
    public static Article FromText(string text, string? outlet = null, string? title = null, string? @event = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Id = id ?? outlet ?? "article", Text = text, Outlet = outlet, Title = title, Event = @event };
    }

    /// <summary>
    /// The value of a column by its contract name (<c>doc_id</c>, <c>outlet</c>, <c>event</c>, <c>date</c>, <c>author</c>, <c>url</c>,
    /// <c>title</c>) or of any metadata column; <see langword="null"/> where the article has none.
    /// </summary>
    public string? this[string column] => column switch
    {
        "doc_id" => Id,
        "outlet" => Outlet,
        "event" => Event,
        "date" => Date,
        "author" => Author,
        "url" => Url,
        "title" => Title,
        _ => Metadata.GetValueOrDefault(column),
    };

    /// <summary>Whether it prints a news agency's words, by its credit.</summary>
    internal bool IsAgencyCopy => !string.IsNullOrWhiteSpace(this["agency"]);

    /// <summary>The names of the columns that the article has a value for, by which articles can be grouped.</summary>
    internal IEnumerable<string> Columns =>
        ((string[])["doc_id", "outlet", "event", "date", "author", "url", "title"]).Where(name => this[name] is not null).Concat(Metadata.Keys);

    /// <summary>The title or the text.</summary>
    public string this[Field field] => field == Field.Title ? Title ?? "" : Text;

    /// <summary>The same article in half the room, its text unpacked where it is read.</summary>
    internal Article Packed() => Held.IsPacked ? this : this with { Held = Held.Packed() };

    /// <summary>The same article, its text at hand.</summary>
    internal Article Unpacked() => Held.IsPacked ? this with { Text = Text } : this;

    /// <summary>Articles are equal where all that is known of them is: text, columns and metadata, and the lines set apart.</summary>
    public bool Equals(Article? other) => ReferenceEquals(this, other) || (other is not null
        && (Id, Title, Outlet, Event, Date, Author, Url, Encoding, Origin)
            == (other.Id, other.Title, other.Outlet, other.Event, other.Date, other.Author, other.Url, other.Encoding, other.Origin)
        && Held.Equals(other.Held) && Metadata.SequenceEqual(other.Metadata) && SetApart.AsSpan().SequenceEqual(other.SetApart.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Outlet, Event);

    /// <summary>The id, for messages; the record's default would print the whole text.</summary>
    public override string ToString() => Id;
}
