using System.Collections.Immutable;
using System.Text;
using Framing.Annotation.Grammar;

namespace Framing.Quotes.Speakers;

/// <summary>A document's tokens by index, with the sentence, the paragraph and the quotation that each stands in.</summary>
internal sealed class ArticleMap
{
    private readonly ImmutableArray<Token> tokens;
    private readonly TokenRanges sentences, paragraphs;
    private readonly bool[] quoted, attributed;

    /// <summary>Whether each sentence is in title case, once asked.</summary>
    private readonly Dictionary<int, bool> titles = [];
    private HashSet<int>? captions;

    public ArticleMap(Document document)
    {
        Document = document;
        tokens = document.Tokens;
        sentences = TextGrammar.Of(document).Sentences;
        paragraphs = new(tokens, document.Paragraphs);
        quoted = new bool[tokens.Length];
        attributed = new bool[tokens.Length];
        foreach (Quote quote in document.Quotes)
        {
            foreach (TextSpan piece in quote.Content)
            {
                attributed.AsSpan(First(piece)..End(piece)).Fill(true);
                if (quote.Kind != QuoteKind.Indirect)
                    quoted.AsSpan(First(piece)..End(piece)).Fill(true);
            }
        }
        // The words that name a speaker are not the speaker's own, even where the content runs on around them.
        foreach (Quote quote in document.Quotes)
        {
            foreach (TextSpan piece in quote.SourceSpans)
                quoted.AsSpan(First(piece)..End(piece)).Clear();
        }
    }

    public Document Document { get; }

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    public int Sentence(int index) => sentences.Of[index];

    public int Paragraph(int index) => paragraphs.Of[index];

    /// <summary>Whether the token stands in a direct or mixed quotation.</summary>
    public bool IsQuoted(int index) => quoted[index];

    /// <summary>Whether the token stands in the content of any quotation.</summary>
    public bool IsAttributed(int index) => attributed[index];

    public string Form(int index) => Document.Vocabulary[tokens[index].Lexeme];

    public string Lemma(int index) => Document.Vocabulary[tokens[index].Lemma];

    public bool IsForm(int index, string form) => index >= 0 && index < tokens.Length && Form(index) == form;

    public PennTag Tag(int index) => tokens[index].Tag;

    /// <summary>Whether a token from the first to the one before <paramref name="end"/> has one of those tags.</summary>
    public bool Has(int first, int end, params ReadOnlySpan<PennTag> tags)
    {
        for (int i = first; i < end; i++)
        {
            if (tags.Contains(tokens[i].Tag))
                return true;
        }
        return false;
    }

    public bool IsCapital(int index) => char.IsUpper(Document.Article[tokens[index].Span.Field][tokens[index].Span.Start]);

    /// <summary>Whether the token stands in a sentence with nearly every longer word in capitals, as headlines have: they tell no names there.</summary>
    public bool IsInTitleCase(int index)
    {
        if (titles.TryGetValue(Sentence(index), out bool known))
            return known;
        int first = index, end = index, capitals = 0, others = 0;
        while (first > 0 && Sentence(first - 1) == Sentence(index))
            first--;
        while (end < Count && Sentence(end) == Sentence(index))
            end++;
        for (int i = first + 1; i < end; i++)
        {
            if (tokens[i].Span.Length > 3 && char.IsLetter(Form(i)[0]))
                _ = IsCapital(i) ? capitals++ : others++;
        }
        return titles[Sentence(index)] = capitals >= 3 && others * 8 <= capitals;
    }

    /// <summary>Whether the token stands in the caption of a picture, which a credit ends or stands beside: "… at the pier. HARBOR NEWS/ Ada Marsh".</summary>
    public bool IsCaption(int index)
    {
        captions ??= CreditedPictures.Find(this);
        return captions.Contains(Paragraph(index)) && tokens[index].Span.Field == Field.Text;
    }

    public bool IsNoun(int index) => tokens[index].Upos is UniversalTag.NOUN or UniversalTag.PROPN;

    /// <summary>The words from the first token to the one before <paramref name="end"/>, with single blanks.</summary>
    public string Text(int first, int end)
    {
        StringBuilder text = new();
        for (int i = first; i < end; i++)
        {
            // What a page sets between a name and its possessive mark is left out too.
            if (i > first && tokens[i].Span.Start > tokens[i - 1].Span.End && tokens[i].Tag != PennTag.POS)
                text.Append(' ');
            text.Append(Document[tokens[i].Span]);
        }
        return text.ToString();
    }

    public TextSpan Span(int first, int end) => new(tokens[first].Span.Start, tokens[end - 1].Span.End, tokens[first].Span.Field);

    /// <summary>The first token that ends after the start of the span.</summary>
    public int First(TextSpan span)
    {
        int at = Document.FirstTokenAt(span);
        return at > 0 && tokens[at - 1].Span is var before && before.Field == span.Field && before.End > span.Start ? at - 1 : at;
    }

    /// <summary>The first token that starts at or after the end of the span.</summary>
    public int End(TextSpan span) => Document.FirstTokenAt(new(span.End, span.End, span.Field));
}
