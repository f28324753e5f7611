using System.Collections.Immutable;
using Framing.Alignment;

namespace Framing.Leads;

/// <summary>An outlet, or another group, with its articles on one event.</summary>
internal sealed class Teller
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal), own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> printed = new(StringComparer.Ordinal);
    private readonly Dictionary<Document, Line[]> byDocument = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Document, int?> contributions = new(ReferenceEqualityComparer.Instance);

    public Teller(string name, ImmutableArray<Document> documents)
    {
        (Name, Documents) = (name, documents);
        foreach (Document document in documents)
            byDocument[document] = [.. Line.Of(document)];
        Lines = [.. documents.SelectMany(d => byDocument[d])];
        foreach (Word word in Lines.SelectMany(l => l.Words).Where(w => w.IsContent))
        {
            counts[word.Key] = counts.GetValueOrDefault(word.Key) + 1;
            if (word.Voice.IsOwn())
                own[word.Key] = own.GetValueOrDefault(word.Key) + 1;
        }
        foreach (Document document in documents)
            contributions[document] = Contributions.StartIn(document);
        Headline = Lines.FirstOrDefault(l => l.IsHeadline);
        // Behind a label or a caption the article's own first sentence may stand, or a note that was put over it later; one that is the headline again, or goes
        // on with it ("And others …"), is passed over by some readers and by others not.
        Opening = Lines.FirstOrDefault(l => !l.IsHeadline && Standing.MayOpen(l)) is { } opening && FirstSentence.Opens(opening)
            && !IsHeadlineInText(opening.Document) && !Furniture.IsHeadlineAgain(opening.Document, opening.Span)
            && !opening.HasFurniture && !Standing.FollowsColon(opening)
            && !(opening.Words is [{ Tag: UniversalTag.CCONJ }, ..]) ? opening : null;
    }

    /// <summary>Whether an article with a title has it again as the first sentence of its text, which is taken for the headline then.</summary>
    private static bool IsHeadlineInText(Document document) => document.Headline is { Field: Field.Text } && !string.IsNullOrWhiteSpace(document.Article.Title);

    /// <summary>The name of the group.</summary>
    public string Name { get; }

    /// <summary>Its articles on the event, in an order that depends on their texts alone.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The sentences of its articles.</summary>
    public ImmutableArray<Line> Lines { get; }

    /// <summary>The sentences of one of its articles.</summary>
    public IReadOnlyList<Line> LinesOf(Document document) => byDocument[document];

    /// <summary>The headline of its first article that has one.</summary>
    public Line? Headline { get; }

    /// <summary>
    /// The first full sentence of its first article; <see langword="null"/> where it is the headline again or goes on with it, or has a caption or a page's links.
    /// </summary>
    public Line? Opening { get; }

    /// <summary>The places in <see cref="Lines"/> of those with a word of a key, in order.</summary>
    public IReadOnlyList<int> LinesWith(string key)
    {
        if (places is null)
        {
            places = new(StringComparer.Ordinal);
            for (int i = 0; i < Lines.Length; i++)
            {
                foreach (string own in Lines[i].Keys)
                {
                    if (!places.TryGetValue(own, out List<int>? those))
                        places.Add(own, those = []);
                    those.Add(i);
                }
            }
        }
        return places.TryGetValue(key, out List<int>? found) ? found : [];
    }

    private Dictionary<string, List<int>>? places;

    /// <summary>Whether a line stands beneath one of several names of people who were asked or wrote: it is theirs.</summary>
    public bool IsContributed(Line line) => line.Span.Field == Field.Text && contributions.GetValueOrDefault(line.Document) is { } start && line.Span.Start >= start;

    /// <summary>How often it has a word of a key, in any voice.</summary>
    public int Count(string key) => counts.GetValueOrDefault(key);

    /// <summary>How often it has a word of a key in its own voice.</summary>
    public int CountOwn(string key) => own.GetValueOrDefault(key);

    /// <summary>The keys of all its words.</summary>
    public IEnumerable<string> Keys => counts.Keys;

    /// <summary>
    /// Whether a word stands in one of its articles, headline and quotations included. Letters are searched as well as words, since a word
    /// can be part of a compound or be tagged as none of its own.
    /// </summary>
    public bool Holds(string key) => Count(key) > 0 || Prints(key);

    /// <summary>Those of many keys that its articles hold, in one pass over them.</summary>
    public HashSet<string> Held(IEnumerable<string> keys)
    {
        HashSet<string> sought = new(keys, StringComparer.OrdinalIgnoreCase), held = new(StringComparer.OrdinalIgnoreCase);
        foreach (string text in Documents.SelectMany(d => new[] { d.Article.Text, d.Article.Title ?? "" }))
        {
            for (int at = 0; at < text.Length; at++)
            {
                if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                    continue;
                for (int length = 1; length <= Math.Min(Word.KeyLength, text.Length - at); length++)
                {
                    if (sought.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, length), out string? key))
                        held.Add(key);
                }
            }
        }
        return held;
    }

    /// <summary>Whether it prints some words in a row, in marks or not.</summary>
    public bool PrintsInRow(string[] forms) => InRow.Any(text => text.Contains($" {string.Join(' ', forms)} ", StringComparison.Ordinal));

    /// <summary>The forms of all words of each headline and text, with spaces between.</summary>
    private string[] InRow => field ??= [.. Documents.SelectMany(d => d.Fields.Select(part =>
        $" {string.Join(' ', QuotedStatement.Split(d, new(0, d.Article[part].Length, part)).Select(w => w.Form))} "))];

    /// <summary>Whether a form stands in one of its articles as it is spelled, but for capitals.</summary>
    public bool Prints(string form)
    {
        if (!printed.TryGetValue(form, out bool prints))
            printed.Add(form, prints = Documents.Any(d => HoldsLetters(d.Article.Text, form) || HoldsLetters(d.Article.Title ?? "", form)));
        return prints;
    }

    private static bool HoldsLetters(string text, string key)
    {
        for (int at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return true;
        }
        return false;
    }
}
