using System.Collections.Immutable;

namespace Framing.Leads;

/// <summary>A sentence of an article, with its words weighed.</summary>
internal sealed record Line
{
    private readonly ImmutableHashSet<string> keys;

    private Line(Document document, TextSpan span, int number, double at)
    {
        (Document, Span, Number, At) = (document, span, number, at);
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        foreach (Token token in document.TokensIn(span))
        {
            if (document.IsWord(token))
                words.Add(Word.Of(document, token));
        }
        Words = words.ToImmutable();
        keys = [.. Words.Where(w => w.IsContent).Select(w => w.Key)];
        IsOwn = 2 * Words.Count(w => w.Voice.IsOwn()) > Words.Length;
    }

    /// <summary>Its article.</summary>
    public Document Document { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Its number in the article, the headline first.</summary>
    public int Number { get; }

    /// <summary>How far into the article it starts, 0 to 1.</summary>
    public double At { get; }

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>Whether most of it is the outlet's own voice.</summary>
    public bool IsOwn { get; }

    /// <summary>Whether it is of the headline.</summary>
    public bool IsHeadline => Document.Headline is { } headline && headline.Contains(Span);

    /// <summary>The keys of its words.</summary>
    public ImmutableHashSet<string> Keys => keys;

    /// <summary>Whether it has a word of a key.</summary>
    public bool Has(string key) => keys.Contains(key);

    /// <summary>The lines of an article.</summary>
    public static IEnumerable<Line> Of(Document document) =>
        document.Sentences.Take(MostSentences).Select((span, i) =>
            new Line(document, span, i, span.Field == Field.Title ? 0 : (double)span.Start / Math.Max(1, document.Article.Text.Length)));

    /// <summary>Sentences after these are not read, so that the time stays linear in the length of an article.</summary>
    private const int MostSentences = 500;

    /// <summary>How much two lines have in common: the summed rarity of the keys that both have.</summary>
    public double Common(Line other)
    {
        double sum = 0;
        foreach (string key in keys)
        {
            if (other.keys.Contains(key))
                sum += RarityOf(key);
        }
        return sum;
    }

    /// <summary>The rarity of the rarest word with a key.</summary>
    public double RarityOf(string key)
    {
        double most = 0;
        foreach (Word word in Words)
            most = word.Key == key ? Math.Max(most, word.Rarity) : most;
        return most;
    }
}
