using Framing.Alignment;

namespace Framing.Leads;

/// <summary>A statement as one outlet prints it.</summary>
internal sealed record PrintedVersion(Teller Teller, Document Document, string? Speaker, QuotedWord[] Words, int[] Pieces)
{
    public double At => (double)Words[0].Span.Start / Math.Max(1, Document.Article.Text.Length);

    public static PrintedVersion Of(Teller teller, QuoteVersion version)
    {
        Document document = teller.Documents.First(d => d.Article.Id == version.DocId);
        (QuotedWord Word, int Piece)[] words = [.. version.Content.SelectMany((c, piece) => QuotedStatement.Split(document, c).Select(w => (w, piece)))];
        Source? source = version.Quote >= 0 && document.Quotes[version.Quote].SourceId is { } id ? document.Sources[id] : null;
        return new(teller, document, source is { Named: true } ? source.Name : null, [.. words.Select(w => w.Word)], [.. words.Select(w => w.Piece)]);
    }

    private const int Near = 2;

    /// <summary>
    /// Whether a word stands near one of others between the same marks, most of which are: what is farther off, or alone, is another sentence and no
    /// other wording.
    /// </summary>
    public bool IsBeside(int word, HashSet<int> others) => others.Any(o => Math.Abs(o - word) <= Near && Pieces[o] == Pieces[word])
        && 2 * Enumerable.Range(0, Words.Length).Count(i => Pieces[i] == Pieces[word] && others.Contains(i)) > Pieces.Count(p => p == Pieces[word]);

    /// <summary>
    /// Whether a word that is put in changes what is said: no other form of a word that the longest version has, no part of one that is written as two;
    /// one in brackets is the editor's.
    /// </summary>
    public bool IsTelling(int at, PrintedVersion longest)
    {
        QuotedWord word = Words[at];
        if (word.Text.Contains('[') || IsJoined(longest.Words, word.Form) || (at > 0 && longest.Has(Words[at - 1].Form + word.Form))
            || (at + 1 < Words.Length && longest.Has(word.Form + Words[at + 1].Form)))
            return false;
        return LeadLists.Turning.Contains(word.Form) || IsNegated(word) || (!FunctionWords.Contains(word.Form) && IsContent(word)
            && !LeadLists.TellingNothing.Contains(LemmaOf(word)) && !longest.Words.Any(w => longest.LemmaOf(w) == LemmaOf(word)));
    }

    /// <summary>"Shouldn’t" where another has "should".</summary>
    private static bool IsNegated(QuotedWord word) => word.Text.Contains("n't", StringComparison.OrdinalIgnoreCase)
        || word.Text.Contains("n’t", StringComparison.OrdinalIgnoreCase);

    private bool Has(string form) => Words.Any(w => w.Form == form);

    private string LemmaOf(QuotedWord word) => Document.TokensIn(word.Span) is [var first, ..] ? Document.Lemma(first).ToLowerInvariant() : word.Form;

    private bool IsContent(QuotedWord word)
    {
        foreach (Token token in Document.TokensIn(word.Span))
        {
            if (token.Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.NUM)
                return true;
        }
        return false;
    }

    /// <summary>Whether a word is two of the other's, written as one.</summary>
    private static bool IsJoined(QuotedWord[] words, string form) => Enumerable.Range(1, Math.Max(0, words.Length - 1))
        .Any(i => words[i - 1].Form + words[i].Form == form);

    /// <summary>The forms of words in a row.</summary>
    public string[] Forms((int From, int To) range) => [.. Words[range.From..range.To].Select(w => w.Form)];

    /// <summary>The words of a range as they are weighed.</summary>
    public IEnumerable<Word> WordsIn((int From, int To) range) =>
        Teller.Lines.Where(l => l.Document == Document).SelectMany(l => l.Words).Where(w => SpanOf(range).Contains(w.Span));

    private TextSpan SpanOf((int From, int To) range) => new(Words[range.From].Span.Start, Words[range.To - 1].Span.End, Words[range.From].Span.Field);

    /// <summary>Where a range between the same marks stands.</summary>
    public Place Place((int From, int To) range) => new(Teller, Document, SpanOf(range));

    /// <summary>A range between the same marks, with dots where the marks hold more.</summary>
    public string Text((int From, int To) range)
    {
        int first = Array.IndexOf(Pieces, Pieces[range.From]), last = Array.LastIndexOf(Pieces, Pieces[range.From]);
        return LeadWords.Quoted(Document, SpanOf(range), SpanOf((first, last + 1)));
    }
}
