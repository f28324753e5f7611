using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>What one outlet gives of one speaker's words.</summary>
internal sealed record GivenWords(Teller Teller, Document Document, Source Source, ImmutableArray<Quote> Quotes)
{
    /// <summary>What is told in the outlet's own words counts for no more than so many words in quotation marks.</summary>
    private const double MostOfOthers = 10;

    /// <summary>The words between quotation marks.</summary>
    public int InMarks { get; } = Quotes.Sum(q => q.WordsInMarks);

    /// <summary>All words that are given as the speaker's.</summary>
    public int Words { get; } = Quotes.Sum(q => q.Words);

    /// <summary>The last name.</summary>
    public string LastName { get; } = Source.Name.Split(' ').LastOrDefault(part => !LeadLists.NameSuffixes.ContainsAnyCase(part.TrimEnd(',', '.')), "");

    /// <summary>The last name, as a key.</summary>
    public string Surname => Word.KeyOf(LastName.ToLowerInvariant());

    /// <summary>Whether the speaker is a person with a first and a last name, and not only one whose post is printed.</summary>
    public bool IsPerson { get; } = Source.Named && Source.Name.Contains(' ') && Source.Mentions.Any(m => !SignsPost(Document, m))
        && Document.Made.HasFlag(DocumentLayers.Entities) && Document.Entities.Any(e => e.Type == EntityType.Person && e.Name == Source.Name);

    /// <summary>The person for whom a speaker without a name speaks, by what they are called: "a spokesman for Marsh".</summary>
    public string? SpeaksFor => Source.Named ? null : Source.OnBehalfOf;

    /// <summary>Whether they are called one who speaks for others.</summary>
    public bool IsSpokesperson => Source.Name.Split(' ').Any(part => LeadLists.Spokespersons.ContainsAnyCase(part));

    private static bool SignsPost(Document document, TextSpan mention) => document.Article[mention.Field].AsSpan(mention.End).TrimStart().StartsWith("(@");

    /// <summary>The speeches of an outlet's articles, those with most words first.</summary>
    public static ImmutableArray<GivenWords> Of(Teller teller) =>
    [
        .. teller.Documents.SelectMany(document => document.Quotes.Where(q => q.SourceId is not null).GroupBy(q => q.SourceId!.Value)
                .Select(g => new GivenWords(teller, document, document.Sources[g.Key], [.. g])))
            .Where(s => s.Surname.Length > 1 && s.Source.Mentions.Length > 0 && s.Places.Any() && s.IsNamedInSentence())
            .OrderByDescending(s => s.Weight).ThenBy(s => s.Source.Name, StringComparer.Ordinal),
    ];

    /// <summary>Whether a sentence names the speaker beside what is said: whom only a caption or a credit names says nothing.</summary>
    private bool IsNamedInSentence() => Teller.Lines.Any(l => l.Document == Document && Standing.IsSentence(l) && !Standing.HasFurniture(l)
        && Source.Mentions.Any(m => l.Span.Contains(m) && (!Source.Named || Document[m].Contains(LastName, StringComparison.OrdinalIgnoreCase))));

    /// <summary>How much of the word the speaker has: the words in quotation marks, and a little for others.</summary>
    public double Weight => InMarks + Math.Min(MostOfOthers, 0.2 * (Words - InMarks));

    /// <summary>How a sentence names the speaker: one without a name by the article's own words.</summary>
    public string Label => Source.Named ? Source.Name : LeadWords.Quoted(Document, Called);

    /// <summary>The first mention, with what follows the noun and belongs to it: "a spokesman for Marsh".</summary>
    private TextSpan Called => Source.Mentions[0] is var first
        && Document.Article[first.Field].AsSpan(first.Start).StartsWith(Source.Name, StringComparison.Ordinal)
        ? new(first.Start, first.Start + Source.Name.Length, first.Field) : first;

    /// <summary>The passages that say most: of each quotation the sentence with most rare words and words that sound bad, the strongest first.</summary>
    public IEnumerable<Place> Places => Quotes
        // A quotation behind the sentences that are read has none.
        .SelectMany(quote => quote.Content.SelectMany(c => Teller.Lines.Where(l => l.Document == Document && l.Span.Overlaps(c)).Select(l => (Line: l, Content: c)))
            .Select(p => (p.Line, p.Content, Strength: StrengthOf(p.Line, p.Content))).OrderByDescending(p => p.Strength).Take(1))
        .OrderByDescending(p => p.Strength)
        .Select(p => (p.Line, Said: Within(p.Content, p.Line.Span), Grown: Grown(p.Content, Within(p.Content, p.Line.Span))))
        .Select(p => Document.WordsIn(p.Grown) < FewWords ? Place.Of(Teller, p.Line, p.Said) : Place.Within(Teller, Document, p.Grown, p.Said))
        .DistinctBy(p => p.Span);

    /// <summary>Fewer words say nothing without the sentence that they stand in.</summary>
    private const int FewWords = 8;

    /// <summary>The first passage of each, the second of each …</summary>
    public static IEnumerable<Place> InTurns(IEnumerable<IEnumerable<Place>> all)
    {
        Place[][] rows = [.. all.Select(one => one.Take(MostPlaces).ToArray())];
        return Enumerable.Range(0, MostPlaces).SelectMany(i => rows.Where(r => r.Length > i).Select(r => r[i]));
    }

    private const int MostPlaces = 4;

    private static double StrengthOf(Line line, TextSpan content)
    {
        double strength = 0;
        foreach (Word word in line.Words)
        {
            if (content.Contains(word.Span))
                strength += (word.Voice == Voice.DirectQuote ? 1 : 0.3) * (word.Rarity / Word.MostRarity + Math.Max(-word.Valence, word.Valence / 3));
        }
        return strength;
    }

    /// <summary>What is said in a sentence with the sentences beside it that are said in one breath with it, while a reader takes all in at once.</summary>
    private TextSpan Grown(TextSpan content, TextSpan said)
    {
        TextSpan[] parts = [.. Teller.Lines.Where(l => l.Document == Document && l.Span.Overlaps(content)).Select(l => Within(content, l.Span))];
        int first = Array.IndexOf(parts, said), last = first;
        bool Fits(int from, int to) => from >= 0 && to < parts.Length && parts[to].End - parts[from].Start <= Place.Longest;
        while (Fits(first, last + 1) || Fits(first - 1, last))
        {
            if (Fits(first, last + 1))
                last++;
            else
                first--;
        }
        return new(parts[first].Start, parts[last].End, said.Field);
    }

    private static TextSpan Within(TextSpan span, TextSpan whole) => new(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End), whole.Field);
}
