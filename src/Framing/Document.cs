using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Framing;

/// <summary>
/// An article with layers of annotation. Immutable: an annotator returns a new document with its layer added
/// (<c>document with { Sentences = … }</c>). Reading a layer that nobody made throws <see cref="MissingLayerException"/>,
/// which is not the same as a layer with nothing in it.
/// </summary>
public sealed record Document
{
    /// <summary>A document without any layers.</summary>
    public Document(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        Headline = FindHeadline(article);
    }

    /// <summary>The article, as it was given.</summary>
    public Article Article { get; }

    /// <summary>
    /// Where the headline stands: in the title, or in the text where the body repeats the title at its start; that is counted
    /// once, there. <see langword="null"/> where there is no title.
    /// </summary>
    public TextSpan? Headline { get; private init; }

    /// <summary>What annotators read, in order: the title, unless the body repeats it, and the text.</summary>
    public ImmutableArray<Field> Fields => Headline is { Field: Field.Title } ? [Field.Title, Field.Text] : [Field.Text];

    /// <summary>Why the document was left unanalyzed ("language"), its layers being empty; <see langword="null"/> where it was not.</summary>
    public string? Skipped { get; init; }

    /// <summary>Which layers somebody has made.</summary>
    public DocumentLayers Made => Remains?.Made ?? Layers.Made;

    /// <summary>The layers; made again where they were let go.</summary>
    private LayerSet Layers
    {
        get => field ?? Remains!.Remade(Article);
        init => (field, Remains) = (value, null);
    } = new();

    /// <summary>What is left of a document that was let go; else <see langword="null"/>.</summary>
    internal Remains? Remains { get; private init; }

    /// <summary>Paragraphs, in order. White space around them is outside.</summary>
    public ImmutableArray<TextSpan> Paragraphs
    {
        get => Layers.Read(Layer.Paragraphs);
        init => Layers = Layers.With(Layer.Paragraphs, value, Article).Anew();
    }

    /// <summary>Sentences, in order.</summary>
    public ImmutableArray<TextSpan> Sentences
    {
        get => Layers.Read(Layer.Sentences);
        init => Layers = Layers.With(Layer.Sentences, value, Article).Anew();
    }

    /// <summary>The forms and lemmas that <see cref="Tokens"/> number.</summary>
    public Vocabulary Vocabulary
    {
        get => Layers.Vocabulary;
        init => Layers = (Layers with { Vocabulary = value }).Anew();
    }

    /// <summary>Tokens, in order; they and the gaps between them rebuild the text exactly.</summary>
    public ImmutableArray<Token> Tokens
    {
        get => Layers.Read(Layer.Tokens);
        init => Layers = Layers.With(Layer.Tokens, value, Article).Anew();
    }

    /// <summary>Names of people, organizations and places, in order.</summary>
    public ImmutableArray<Entity> Entities
    {
        get => Layers.Read(Layer.Entities);
        init => Layers = Layers.With(Layer.Entities, value, Article);
    }

    /// <summary>What the article attributes to somebody, in order of first content.</summary>
    public ImmutableArray<Quote> Quotes
    {
        get => Layers.Read(Layer.Quotes);
        init => Layers = Layers.With(Layer.Quotes, value, Article);
    }

    /// <summary>Who speaks, in order of first mention; <see cref="Quote.SourceId"/> is an index into it.</summary>
    public ImmutableArray<Source> Sources
    {
        get => Layers.Read(Layer.Sources);
        init => Layers = Layers.With(Layer.Sources, value, Article);
    }

    /// <summary>Whose words each stretch is, in order; they cover every token.</summary>
    public ImmutableArray<VoiceRun> Voices
    {
        get => Layers.Read(Layer.Voices);
        init => Layers = Layers.With(Layer.Voices, value, Article);
    }

    /// <summary>Uses of listed terms, in order of span.</summary>
    public ImmutableArray<TermMatch> Terms
    {
        get => Layers.Read(Layer.Terms);
        init => Layers = Layers.With(Layer.Terms, value, Article);
    }

    /// <summary>Cues of loaded language that a lexicon lists, such as hedges and boosters, in order of span.</summary>
    public ImmutableArray<TermMatch> Cues
    {
        get => Layers.Read(Layer.Cues);
        init => Layers = Layers.With(Layer.Cues, value, Article);
    }

    /// <summary>The sentiment of each sentence by voice, in order.</summary>
    public ImmutableArray<SentenceSentiment> Sentiments
    {
        get => Layers.Read(Layer.Sentiments);
        init => Layers = Layers.With(Layer.Sentiments, value, Article);
    }

    /// <summary>VADER's figures for the text as one piece, made with <see cref="Sentiments"/>. It saturates on long texts.</summary>
    public Sentiment TextSentiment
    {
        get => Layers.TextSentiment;
        init => Layers = Layers with { TextSentiment = value };
    }

    /// <summary>How well each target is spoken of, in order.</summary>
    public ImmutableArray<TargetSentiment> Targets
    {
        get => Layers.Read(Layer.Targets);
        init => Layers = Layers.With(Layer.Targets, value, Article);
    }

    /// <summary>Verbs in the passive voice, in order.</summary>
    public ImmutableArray<Passive> Passives
    {
        get => Layers.Read(Layer.Passives);
        init => Layers = Layers.With(Layer.Passives, value, Article);
    }

    /// <summary>
    /// A result that several annotators read off the article, its paragraphs, sentences and tokens, and no other layer: made on the first call,
    /// kept until these change. <paramref name="make"/> gives the same for the same words, so that two threads may both call it.
    /// </summary>
    internal T Shared<T>(Func<Document, T> make)
        where T : notnull => Layers.Shared(this, make);

    /// <summary>The document as one that is left unanalyzed: all its layers are made, and empty.</summary>
    internal Document Skip(string reason) => this with { Skipped = reason, Layers = Layers.Emptied() };

    /// <summary>The document of another writing of the same article, its layers the same and each item where it stands there.</summary>
    internal Document MovedTo(Article article, Func<TextSpan, TextSpan> move) => new(article)
    {
        Headline = Headline is { } headline ? move(headline) : null,
        Skipped = Skipped,
        Layers = Layers.MovedBy(move),
    };

    /// <summary>The same document without its layers, which are made again where they are asked for: thousands would not fit in memory.</summary>
    /// <param name="shelf">Where they are made again.</param>
    /// <param name="article">The article, as it is kept.</param>
    internal Document LetGo(DocumentShelf shelf, Article article) => new(article)
    {
        Headline = Headline,
        Skipped = Skipped,
        Layers = null!,
        Remains = Remains.Of(this, shelf),
    };

    /// <summary>The same document of an article that is on another event, which no layer depends on.</summary>
    internal Document On(string? @event) => new(Article with { Event = @event })
    {
        Headline = Headline,
        Skipped = Skipped,
        Layers = Remains is null ? Layers : null!,
        Remains = Remains,
    };

    /// <summary>The layers as they are, for a shelf.</summary>
    internal LayerSet AllLayers => Layers;

    /// <summary>How many words headline and text have.</summary>
    internal int Words => Remains?.Words ?? Fields.Sum(part => WordsIn(new(0, Article[part].Length, part)));

    /// <summary>Whom it names and lets speak.</summary>
    internal CastList Cast => Remains?.Cast ?? CastList.Of(this);

    /// <summary>Where in a span a capital says nothing: at words that are no names and have no other.</summary>
    internal IEnumerable<TextSpan> PlainCapitals(TextSpan span) =>
        (Remains is { } kept ? kept.PlainCapitals : Framing.Remains.CapitalsIn(this, TokensIn(span))).Where(at => span.Contains(at));

    /// <summary>The text of a span.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => Article[span.Field].AsSpan(span.Start, span.Length);

    /// <summary>The token's normalized form.</summary>
    public string Form(Token token) => Vocabulary[token.Lexeme];

    /// <summary>The token's lemma.</summary>
    public string Lemma(Token token) => Vocabulary[token.Lemma];

    /// <summary>Whether the token counts as a word: it holds a letter or digit. The parts of a contraction ("do", "n't") are two words.</summary>
    public bool IsWord(Token token)
    {
        foreach (char c in this[token.Span])
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    /// <summary>The number of words in a span.</summary>
    public int WordsIn(TextSpan span)
    {
        int words = 0;
        foreach (Token token in TokensIn(span))
            words += IsWord(token) ? 1 : 0;
        return words;
    }

    /// <summary>The voice run that holds the span's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The article has no such place.</exception>
    public VoiceRun VoiceAt(TextSpan span)
    {
        ThrowIfOutside(span);
        int at = IndexAt(Voices, span, run => run.Span);
        return at >= 0 ? Voices[at] : new(span, span.Field == Field.Title ? Voice.Headline : Voice.Narrator);
    }

    /// <summary>The sentence that holds the span's start; the span itself where none does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The article has no such place.</exception>
    public TextSpan SentenceAt(TextSpan span)
    {
        ThrowIfOutside(span);
        int at = IndexAt(Sentences, span, sentence => sentence);
        return at >= 0 ? Sentences[at] : span;
    }

    /// <summary>The tokens that start inside the span.</summary>
    public ReadOnlySpan<Token> TokensIn(TextSpan span)
    {
        ImmutableArray<Token> tokens = Tokens;
        int from = LowerBound(tokens, new TextSpan(span.Start, span.Start, span.Field), token => token.Span);
        int to = LowerBound(tokens, new TextSpan(span.End, span.End, span.Field), token => token.Span);
        return tokens.AsSpan()[from..to];
    }

    /// <summary>The index of the first token that starts at or after the start of the span; the number of tokens where none does.</summary>
    internal int FirstTokenAt(TextSpan span) => LowerBound(Tokens, new TextSpan(span.Start, span.Start, span.Field), token => token.Span);

    /// <summary>The article's id.</summary>
    public override string ToString() => Article.Id;

    /// <summary>Documents are compared by identity: two runs over one article are two documents.</summary>
    public bool Equals(Document? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The index of the item whose span holds the start of <paramref name="span"/>, or -1.</summary>
    internal static int IndexAt<T>(ImmutableArray<T> items, TextSpan span, Func<T, TextSpan> spanOf)
    {
        int next = LowerBound(items, new TextSpan(span.Start + 1, span.Start + 1, span.Field), spanOf);
        if (next == 0)
            return -1;
        TextSpan candidate = spanOf(items[next - 1]);
        return candidate.Field == span.Field && candidate.Start <= span.Start && span.Start < candidate.End ? next - 1 : -1;
    }

    /// <summary>The index of the first item that starts at or after the start of <paramref name="span"/>.</summary>
    private static int LowerBound<T>(ImmutableArray<T> items, TextSpan span, Func<T, TextSpan> spanOf)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            TextSpan at = spanOf(items[middle]);
            bool before = at.Field == span.Field ? at.Start < span.Start : at.Field > span.Field;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private void ThrowIfOutside(TextSpan span)
    {
        int length = Article[span.Field].Length;
        if (span.End > length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(span), $"The span {span} does not lie in the article '{Article.Id}', whose {span.Field.Name()} has {length} characters.");
        }
    }

    private static TextSpan? FindHeadline(Article article)
    {
        string title = (article.Title ?? "").Trim();
        if (title.Length == 0)
            return null;
        int start = article.Text.Length - article.Text.AsSpan().TrimStart(" \t\r\n\uFEFF#*").Length;
        if (article.Text.AsSpan(start).StartsWith(title, StringComparison.OrdinalIgnoreCase))
        {
            int end = start + title.Length;
            // A sentence that merely begins with the title's words goes on; a repeated headline ends its line or its sentence, also with a stop of its own.
            if (EndsLine(article.Text, end) || char.IsPunctuation(article.Text[end - 1]))
                return new TextSpan(start, end);
            if (article.Text[end] == '.' && EndsLine(article.Text, end + 1))
                return new TextSpan(start, end + 1);
        }
        return new TextSpan(0, article.Title!.Length, Field.Title);
    }

    private static bool EndsLine(string text, int at) => at == text.Length || text[at] is '\r' or '\n';
}
