using System.Collections.Immutable;
using Framing.Annotation.Grammar;
using Framing.Annotation.Marks;

namespace Framing.Quotes;

/// <summary>What a token is for the passage from one label to the next.</summary>
internal enum TokenClass : byte
{
    Other, Open, Close, Comma, Stop, Colon, Dash, AfterOpen, SentenceStart, That, Cue, Verb, Name,
}

/// <summary>How a token stands to quotation marks.</summary>
internal enum MarkState : byte
{
    Outside, Open, Close, Inside, InsideSingle, Nested, Stray,
}

/// <summary>
/// A document as attribution reads it: for each token, in order, the numbers that features are made of. All words are hashes.
/// Made once a document, in time linear in its tokens.
/// </summary>
internal sealed class QuoteText
{
    public QuoteText(Document document, CueLexicon lexicon)
    {
        Document = document;
        Tokens = document.Tokens;
        Count = Tokens.Length;
        (Form, Lemma, Suffix, Tag) = (new uint[Count], new uint[Count], new uint[Count], new uint[Count]);
        (CueBand, SourceBand, Shape, Class) = (new byte[Count], new byte[Count], new byte[Count], new byte[Count]);
        (LeftCue, RightCue, LeftMark, RightMark, LeftVerb) = (new int[Count], new int[Count], new int[Count], new int[Count], new int[Count]);
        Pairs = QuotedSpan.AllIn(document);
        Marks = new MarkStates(Tokens, Pairs);
        Grammar = TextGrammar.Of(document);
        Paragraphs = new TokenRanges(Tokens, document.Paragraphs);
        SentenceHasMarks = new bool[Sentences.Count];
        for (int i = 0; i < Count; i++)
            SentenceHasMarks[Sentences.Of[i]] |= Marks.State[i] != MarkState.Outside;
        TokenReader.Fill(this, lexicon);
        Neighbours.Fill(this);
    }

    public Document Document { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>All pairs of quotation marks, in order.</summary>
    public ImmutableArray<QuotedSpan> Pairs { get; }

    /// <summary>How tokens stand to <see cref="Pairs"/>.</summary>
    public MarkStates Marks { get; }

    /// <summary>Who does what in its sentences.</summary>
    public TextGrammar Grammar { get; }

    public TokenRanges Sentences => Grammar.Sentences;

    /// <summary>For each sentence whether a token of it is a quotation mark or stands in some.</summary>
    public bool[] SentenceHasMarks { get; }

    public TokenRanges Paragraphs { get; }

    public uint[] Form { get; }

    public uint[] Lemma { get; }

    public uint[] Suffix { get; }

    public uint[] Tag { get; }

    /// <summary>How often the lemma is part of a cue, from 0 (unseen) to 5.</summary>
    public byte[] CueBand { get; }

    /// <summary>How often the lemma is part of a source, from 0 (unseen) to 4.</summary>
    public byte[] SourceBand { get; }

    public byte[] Shape { get; }

    public byte[] Class { get; }

    /// <summary>The nearest likely cue outside quotation marks to the left in the paragraph, or -1.</summary>
    public int[] LeftCue { get; }

    /// <summary>The nearest likely cue outside quotation marks to the right in the paragraph, or -1.</summary>
    public int[] RightCue { get; }

    /// <summary>The nearest punctuation to the left in the sentence, or -1.</summary>
    public int[] LeftMark { get; }

    /// <summary>The nearest punctuation to the right in the sentence, or -1.</summary>
    public int[] RightMark { get; }

    /// <summary>The nearest verb to the left in the sentence, or -1.</summary>
    public int[] LeftVerb { get; }

    public bool IsLikelyCue(int token) => CueBand[token] >= CueLexicon.LikelyBand;

    public bool IsVerb(int token) => Tokens[token].Upos == UniversalTag.VERB;

    public bool IsPunctuation(int token) => Tokens[token].Upos is UniversalTag.PUNCT or UniversalTag.SYM;

    /// <summary>The sentence that holds a token.</summary>
    public SentenceGrammar Sentence(int token) => Grammar.At(token);

    /// <summary>The text from the start of one token to the end of another.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Span.Start, Tokens[last].Span.End, Tokens[first].Span.Field);
}
