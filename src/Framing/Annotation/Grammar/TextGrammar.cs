using System.Collections.Frozen;
using System.Collections.Immutable;
using Framing.Language;

namespace Framing.Annotation.Grammar;

/// <summary>
/// A document's sentences as grammar sees them, for all who ask who does what: quotations, sources, passives, portrayals. Made once a document,
/// in time linear in its tokens; whatever is asked is told from tags and from the words of <c>Data/grammar.txt</c>.
/// </summary>
internal sealed class TextGrammar
{
    private static readonly FrozenDictionary<string, GrammarWord> Known = Read();

    /// <summary>What is known of each word of the vocabulary.</summary>
    private readonly GrammarWord[] known;
    private readonly Document document;
    private readonly ImmutableArray<Token> tokens;

    private TextGrammar(Document document)
    {
        this.document = document;
        tokens = document.Tokens;
        Sentences = new(tokens, document.Sentences);
        known = new GrammarWord[document.Vocabulary.Count];
        for (int id = 0; id < known.Length; id++)
            known[id] = Known.GetValueOrDefault(document.Vocabulary[id]);
    }

    /// <summary>The sentences as ranges of tokens.</summary>
    public TokenRanges Sentences { get; }

    public ReadOnlySpan<Token> Tokens => tokens.AsSpan();

    /// <summary>The grammar of the document, which is made on the first call and kept with its words.</summary>
    public static TextGrammar Of(Document document) => document.Shared(static document => new TextGrammar(document));

    /// <summary>A sentence by its number.</summary>
    public SentenceGrammar this[int sentence] => new(this, Sentences.Start(sentence), Sentences.End(sentence));

    /// <summary>The sentence that holds a token.</summary>
    public SentenceGrammar At(int token) => this[Sentences.Of[token]];

    public string Form(Token token) => document.Form(token);

    public GrammarWord OfForm(Token token) => known[token.Lexeme];

    public GrammarWord OfLemma(Token token) => known[token.Lemma];

    private static FrozenDictionary<string, GrammarWord> Read()
    {
        WordLists lists = WordLists.Of("Annotation/grammar");
        return lists.Sections
            .SelectMany(
                section => lists[section].Select(word => (word, kind: Enum.Parse<GrammarWord>(section.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true))))
            .GroupBy(entry => entry.word, entry => entry.kind, StringComparer.Ordinal)
            .ToFrozenDictionary(word => word.Key, word => word.Aggregate((a, b) => a | b), StringComparer.Ordinal);
    }
}
