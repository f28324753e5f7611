using System.Collections.Immutable;

namespace Framing.Annotation;

/// <summary>What one annotation in progress needs; kept and used again, by one thread at a time.</summary>
internal sealed class Workspace
{
    private readonly ImmutableArray<Token>.Builder layer = ImmutableArray.CreateBuilder<Token>();
    private TypeTable? table;
    private KnownWord[] known = [];
    private WordType[] words = [];
    private byte[] tags = [];

    /// <summary>Raised with each document and each new table, so that what is known of words need not be cleared.</summary>
    private int stamp = 1;

    public SpanBuffer Paragraphs { get; } = new();

    public SpanBuffer Tokens { get; } = new();

    public DocumentWords Vocabulary { get; } = new();

    /// <summary>Sentences of the field, as ranges of <see cref="Tokens"/>.</summary>
    public SpanBuffer Sentences { get; } = new();

    /// <summary>What a document knows of a word: its number in the vocabulary, and those of its lemma under two tags.</summary>
    private struct KnownWord
    {
        public int Stamp, Lexeme, FirstLemma, SecondLemma;
        public short FirstTag, SecondTag;
    }

    /// <summary>Finds paragraphs, tokens and sentences of a field.</summary>
    public void Segment(Document document, Field field, SentenceSplitter splitter)
    {
        string text = document.Article[field];
        Paragraphs.Clear();
        Tokens.Clear();
        Sentences.Clear();
        // Nothing is taken from a headline, whatever it begins with.
        int body = field == Field.Title ? text.Length : document.Headline is { Field: Field.Text } headline ? headline.End : 0;
        if (field == Field.Title)
        {
            ParagraphSplitter.Whole(text, 0, text.Length, Paragraphs);
        }
        else
        {
            ParagraphSplitter.Whole(text, 0, body, Paragraphs);
            ParagraphSplitter.Split(text, body, text.Length, Paragraphs);
        }
        PageInserts inserts = new(text, document.Article.Title);
        for (int p = 0; p < Paragraphs.Count; p++)
        {
            int first = Tokens.Count;
            Tokenize(text, Paragraphs.Starts[p], Paragraphs.Ends[p], Paragraphs.Ends[p] <= body ? [] : inserts.In(Paragraphs.Starts[p], Paragraphs.Ends[p]));
            splitter.Split(text, Tokens, first, Tokens.Count, field == Field.Title, Sentences);
        }
    }

    /// <summary>Tokens of a paragraph, over what a page set into it; what that tears off a name ("Marsh … MORE’s") stays the name's.</summary>
    private void Tokenize(string text, int start, int end, IReadOnlyList<(int Start, int End)> inserts)
    {
        foreach ((int from, int until) in inserts)
        {
            Tokenizer.Tokenize(text, start, from, Tokens);
            start = until;
            if (start + 1 < end && text[start] is '\'' or '’' && text[start + 1] is 's' && (start + 2 == end || !char.IsLetter(text[start + 2])))
            {
                Tokens.Add(start, start + 2);
                start += 2;
            }
        }
        Tokenizer.Tokenize(text, start, end, Tokens);
    }

    /// <summary>Names the table that words come from; what is known of another table's words is forgotten.</summary>
    public void Use(TypeTable types)
    {
        if (table == types)
            return;
        table = types;
        stamp++;
        Vocabulary.ChangeTable();
    }

    public Span<WordType> Words(int count)
    {
        if (words.Length < count)
            words = new WordType[Math.Max(count, 256)];
        return words.AsSpan(0, count);
    }

    public Span<byte> Tags(int count)
    {
        if (tags.Length < count)
            tags = new byte[Math.Max(count, 256)];
        return tags.AsSpan(0, count);
    }

    /// <summary>Makes room for the field's tokens, exactly, so that a layer is neither copied nor larger than its tokens.</summary>
    public void ReserveTokens() => layer.Capacity = layer.Count + Tokens.Count;

    public void Add(Token token) => layer.Add(token);

    /// <summary>The numbers of a word and its lemma in the document's vocabulary.</summary>
    public (int Lexeme, int Lemma) Known(WordType word, byte tag)
    {
        if (word.Number >= known.Length)
            Array.Resize(ref known, Math.Max(word.Number + 1, known.Length * 2));
        ref KnownWord entry = ref known[word.Number];
        if (entry.Stamp != stamp)
            entry = new() { Stamp = stamp, Lexeme = Vocabulary.Add(word.Lexeme, word.LexemeNumber), FirstTag = -1, SecondTag = -1 };
        if (entry.FirstTag == tag)
            return (entry.Lexeme, entry.FirstLemma);
        if (entry.SecondTag == tag)
            return (entry.Lexeme, entry.SecondLemma);
        (string form, int number) = word.LemmaFor(tag);
        int lemma = Vocabulary.Add(form, number);
        if (entry.FirstTag < 0)
            (entry.FirstTag, entry.FirstLemma) = (tag, lemma);
        else
            (entry.SecondTag, entry.SecondLemma) = (tag, lemma);
        return (entry.Lexeme, lemma);
    }

    /// <summary>The tokens added since the last time.</summary>
    public ImmutableArray<Token> TakeTokens() => layer.DrainToImmutable();

    /// <summary>Makes ready for another document; one huge article must not hold its memory for ever.</summary>
    public void Clear()
    {
        stamp++;
        layer.Clear();
        Vocabulary.Clear();
        if (words.Length > 1 << 16)
            (words, tags) = ([], []);
        Array.Clear(words);
    }
}
