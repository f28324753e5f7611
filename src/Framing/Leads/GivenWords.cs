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

    /// <summary>Whether the speaker is a body with a name of several words: one word may be anything, a person's initials too.</summary>
    public bool IsBody { get; } = Source.Named && Source.Name.Contains(' ') && Document.Made.HasFlag(DocumentLayers.Entities)
        && Document.Entities.Any(e => e.Type == EntityType.Organization && e.Name == Source.Name);

    /// <summary>The person for whom a speaker without a name speaks, by what they are called: "a spokesman for Marsh".</summary>
    public string? SpeaksFor => Source.Named ? null : Source.OnBehalfOf;

    /// <summary>
    /// Whether all their words stand behind ", saying" that follows their name: where the name is an aside, as in "she dropped her clerk, Wim Oster, saying …",
    /// another speaks.
    /// </summary>
    public bool MayBeAside => Quotes.All(q => q.Cue is [var cue, ..] && Document.TokensIn(cue) is [{ Tag: PennTag.VBG }, ..] && q.SourceSpans.Any(source =>
        source.Field == cue.Field && source.End <= cue.Start && Document.Article[cue.Field].AsSpan(source.End, cue.Start - source.End).Trim() is ","
        && HasVerbBefore(source)));

    private bool HasVerbBefore(TextSpan source)
    {
        TextSpan sentence = Document.SentenceAt(source);
        foreach (Token token in Document.TokensIn(new(sentence.Start, Math.Max(sentence.Start, source.Start), sentence.Field)))
        {
            if (token.Upos is UniversalTag.VERB)
                return true;
        }
        return false;
    }

    /// <summary>Whether they are called one who speaks for others.</summary>
    public bool IsSpokesperson => Source.Name.Split(' ').Any(part => LeadLists.Spokespersons.ContainsAnyCase(part));

    private static bool SignsPost(Document document, TextSpan mention) => document.Article[mention.Field].AsSpan(mention.End).TrimStart().StartsWith("(@");

    /// <summary>The speeches of an outlet's articles, those with most words first.</summary>
    public static ImmutableArray<GivenWords> Of(Teller teller) =>
    [
        .. teller.Documents.SelectMany(document => document.Quotes.Where(q => q.Reported && q.SourceId is not null).GroupBy(q => q.SourceId!.Value)
                .Select(g => new GivenWords(teller, document, document.Sources[g.Key], [.. g])))
            .Where(s => s.Surname.Length > 1 && s.Source.Mentions.Length > 0 && s.Places.Any() && s.IsNamedInSentence())
            .OrderByDescending(s => s.Weight).ThenBy(s => s.Source.Name, StringComparer.Ordinal),
    ];

    /// <summary>Whether a sentence names the speaker beside what is said: whom only a caption or a credit names says nothing.</summary>
    private bool IsNamedInSentence() => Teller.Lines.Any(l => l.Document == Document && l.IsSentence && !l.HasFurniture
        && Source.Mentions.Any(m => l.Span.Contains(m) && (!Source.Named || Document[m].Contains(LastName, StringComparison.OrdinalIgnoreCase))));

    /// <summary>How much of the word the speaker has: the words in quotation marks, and a little for others.</summary>
    public double Weight => InMarks + Math.Min(MostOfOthers, 0.2 * (Words - InMarks));

    /// <summary>The keys of the words in quotation marks.</summary>
    public HashSet<string> KeysInMarks => field ??= [.. Quotes.Where(q => q.WordsInMarks > 0).SelectMany(q => q.Content).SelectMany(c => Document.TokensIn(c).ToArray())
        .Select(t => Word.Of(Document, t)).Where(w => w.IsContent && w.Voice is Voice.DirectQuote or Voice.Distanced).Select(w => w.Key)];

    /// <summary>How a sentence names the speaker: one without a name by the article's own words.</summary>
    public string Label => Source.Named ? Source.Name : LeadWords.Quoted(Document, Called);

    /// <summary>The first mention, with what follows the noun and belongs to it: "a spokesman for Marsh".</summary>
    private TextSpan Called => Source.Mentions[0] is var first
        && Document.Article[first.Field].AsSpan(first.Start).StartsWith(Source.Name, StringComparison.Ordinal)
        ? new(first.Start, first.Start + Source.Name.Length, first.Field) : first;

    /// <summary>
    /// The passages that say most, in whole sentences: of each quotation the sentence with most rare words and words that sound bad, the strongest first. Of
    /// whom words stand in marks only such are shown; what cannot be cut where a clause ends is not.
    /// </summary>
    public IEnumerable<Place> Places => Quotes.Where(q => InMarks == 0 || q.WordsInMarks > 0)
        // A quotation behind the sentences that are read has none.
        .SelectMany(quote => quote.Content.SelectMany(c => Teller.Lines.Where(l => l.Document == Document && l.Span.Overlaps(c)).Select(l => (Line: l, Content: c)))
            .Select(p => (p.Line, p.Content, Strength: StrengthOf(p.Line, p.Content))).OrderByDescending(p => p.Strength).Take(1))
        .OrderByDescending(p => p.Strength)
        .Select(p => Place.Whole(Teller, Document, Grown(p.Content, p.Line.Span), Within(p.Content, p.Line.Span)))
        .OfType<Place>().Where(p => IsBegun(Document[p.Span])).Select(p => p with { Speaker = Shows(p.Span) ? null : Source.Name }).DistinctBy(p => p.Span);

    /// <summary>Whether a passage begins as sentences do: the tail of a post ("and then we are") does not.</summary>
    private static bool IsBegun(ReadOnlySpan<char> passage)
    {
        foreach (char c in passage)
        {
            if (char.IsLetterOrDigit(c) || c == '&')
                return !char.IsLower(c) && c != '&';
        }
        return false;
    }

    /// <summary>Whether a passage has the speaker's name, or what one without a name is called.</summary>
    private bool Shows(TextSpan passage) => Document[passage].Contains(Source.Named ? LastName : Source.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of those whose words stand in a line.</summary>
    public static IEnumerable<string> SpeakersIn(Line line) => line.Document.Quotes.Where(q => q.Reported && q.SourceId is not null && q.Content.Any(line.Span.Overlaps))
        .Select(q => line.Document.Sources[q.SourceId!.Value].Name).Distinct(StringComparer.Ordinal);

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

    /// <summary>A sentence in which something is said with those beside it that are said in one breath with it, while a reader takes all in at once.</summary>
    private TextSpan Grown(TextSpan content, TextSpan sentence)
    {
        TextSpan[] parts = [.. Teller.Lines.Where(l => l.Document == Document && l.Span.Overlaps(content)).Select(l => l.Span)];
        int first = Array.IndexOf(parts, sentence), last = first;
        bool Fits(int from, int to) => from >= 0 && to < parts.Length && parts[to].End - parts[from].Start <= Place.Longest;
        while (Fits(first, last + 1) || Fits(first - 1, last))
        {
            if (Fits(first, last + 1))
                last++;
            else
                first--;
        }
        return new(parts[first].Start, parts[last].End, sentence.Field);
    }

    private static TextSpan Within(TextSpan span, TextSpan whole) => new(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End), whole.Field);
}
