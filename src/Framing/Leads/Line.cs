using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>A sentence of an article, with its words weighed.</summary>
internal sealed class Line
{
    private readonly HashSet<string> keys;
    private bool? isSentence, hasFurniture, stands;
    private readonly Dictionary<string, double> rarities = new(StringComparer.Ordinal);

    private Line(Document document, TextSpan span)
    {
        (Document, Span) = (document, span);
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        foreach (Token token in document.TokensIn(span))
        {
            if (document.IsWord(token))
                words.Add(Word.Of(document, token));
        }
        Words = words.ToImmutable();
        Keys = [.. Words.Where(w => w.IsContent).Select(w => w.Key).Distinct(StringComparer.Ordinal)];
        keys = [.. Keys];
        foreach (Word word in Words)
            rarities[word.Key] = Math.Max(rarities.GetValueOrDefault(word.Key), word.Rarity);
    }

    /// <summary>Its article.</summary>
    public Document Document { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The keys of its content words, each once, in order.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Whether it is of the headline.</summary>
    public bool IsHeadline => Document.Headline is { } headline && headline.Contains(Span);

    /// <summary>Whether it is a sentence; found once, like all that many pairs of lines and outlets ask.</summary>
    public bool IsSentence => isSentence ??= Standing.IsSentence(this);

    /// <summary>Whether a page's furniture stands in it.</summary>
    public bool HasFurniture => hasFurniture ??= Standing.HasFurniture(this);

    /// <summary>Whether it says by itself whom and what it is about, in the articles of whose it is.</summary>
    public bool Stands(Teller teller) => stands ??= Standing.Stands(this, teller);

    /// <summary>Each two words in a row, by their forms.</summary>
    public string[] Pairs
    {
        get
        {
            if (field is null)
            {
                string[] forms = [.. Document.TokensIn(Span).ToArray().Select(Document.Form)];
                field = [.. forms.Skip(1).Select((form, i) => $"{forms[i]} {form}")];
            }
            return field;
        }
    }

    /// <summary>
    /// Its content words, each once, without names of places: the town where something was is a detail of what another may tell without it.
    /// </summary>
    public Word[] Telling => field ??= [.. (Document.Made.HasFlag(DocumentLayers.Entities)
        ? Words.Where(w => !w.IsName || !Document.Entities.Any(e => e.Type == EntityType.Place && e.Span.Contains(w.Span))) : Words)
        .Where(w => w.IsContent).DistinctBy(w => w.Key)];

    /// <summary>Whether it has a word of a key.</summary>
    public bool Has(string key) => keys.Contains(key);

    /// <summary>The lines of an article.</summary>
    public static IEnumerable<Line> Of(Document document) => document.Sentences.Take(MostSentences).Select(span => new Line(document, span));

    /// <summary>Sentences after these are not read, so that the time stays linear in the length of an article.</summary>
    private const int MostSentences = 500;

    /// <summary>How much two lines have in common: the summed rarity of the keys that both have.</summary>
    public double Common(Line other)
    {
        // In the order of words: a set has that of hashes, which is another one in each process, and so would be the last bits of the sum.
        double sum = 0;
        foreach (string key in Keys)
        {
            if (other.keys.Contains(key))
                sum += RarityOf(key);
        }
        return sum;
    }

    /// <summary>The rarity of the rarest word with a key.</summary>
    public double RarityOf(string key) => rarities.GetValueOrDefault(key);
}
