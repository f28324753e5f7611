using System.Collections.Immutable;
using Framing.Language;

namespace Framing.Alignment;

/// <summary>A word of a quotation: as it is compared, as it stands with its punctuation, and where.</summary>
internal readonly record struct QuotedWord(string Form, string Text, TextSpan Span);

/// <summary>
/// What one article prints of a speaker in one go: words in marks, with those that follow at once from the same source. A fragment that is
/// worked into the reporter's sentence stands alone: two of them may come from different places. Words in marks that are nobody's, as in
/// headlines that don't say whose they are, have -1 as their quotation.
/// </summary>
internal sealed record QuotedStatement(string DocId, int Order, int Quote, Source? Source, ImmutableArray<TextSpan> Content, ImmutableArray<QuotedWord> Words)
{
    /// <summary>Quotations further apart than this are separate statements.</summary>
    private const int NearestGap = 160;

    /// <summary>So few words can be a term which anybody uses.</summary>
    public const int LongestPhrase = 2;

    /// <summary>Fewer words that are nobody's are rather a nickname or a word held at a distance.</summary>
    private const int LeastOfNobody = 2;

    /// <summary>A name in marks ("Night Market") is seldom longer.</summary>
    private const int LongestName = 5;

    /// <summary>Shorter words are small in headlines that give capitals to the others.</summary>
    private const int LeastCapital = 5;

    /// <summary>What comes after is not compared: diffs cost the product of two lengths.</summary>
    private const int MostWords = 400;

    /// <summary>Fewer words are said again for effect.</summary>
    private const int LeastAgain = 4;

    /// <summary>Whether it is so short, and so little said to be speech, that it can be a term which anybody uses.</summary>
    public bool IsPhrase { get; private init; }

    /// <summary>Whether it is one of the marks of a statement that goes on: then nothing may be altered in it, since chances are many.</summary>
    public bool IsPart { get; init; }

    /// <summary>The statements of a document that has the layers for it; none for another.</summary>
    public static ImmutableArray<QuotedStatement> Of(Document document, int order)
    {
        if (!document.Made.HasFlag(DocumentLayers.Quotes | DocumentLayers.Sources))
            return [];
        ImmutableArray<QuotedStatement>.Builder statements = ImmutableArray.CreateBuilder<QuotedStatement>();
        bool goesOn = false;
        foreach ((int quote, TextSpan span, bool said, bool fragment) in Pieces(document).OrderBy(p => (p.Span.Field, p.Span.Start)))
        {
            Source? source = quote >= 0 && document.Quotes[quote].SourceId is { } id ? document.Sources[id] : null;
            ImmutableArray<QuotedWord> words = [.. Split(document, span).Take(MostWords)];
            if (words.IsEmpty || (IsName(words) && !IsInCapitals(document, span)))
                continue;
            if (goesOn && !fragment && statements.Count > 0 && statements[^1] is var last && last.GoesOn(document, source, span, words))
                statements[^1] = last with { Content = [.. last.Content, span], Words = [.. last.Words, .. words] };
            else if (words.Length >= LeastOfNobody || (said && quote >= 0))
                statements.Add(new(document.Article.Id, order, quote, source, [span], words) { IsPhrase = !said && words.Length <= LongestPhrase });
            goesOn = !fragment;
        }
        return statements.ToImmutable();
    }

    private static IEnumerable<(int Quote, TextSpan Span, bool Said, bool Fragment)> Pieces(Document document)
    {
        ImmutableArray<VoiceRun> voices = document.Made.HasFlag(DocumentLayers.Voices) ? document.Voices : [];
        ILookup<int, TextSpan> marked = voices.Where(v => v.Voice == Voice.DirectQuote && v.Quote >= 0).ToLookup(v => v.Quote, v => v.Span);
        List<TextSpan> told = [];
        for (int i = 0; i < document.Quotes.Length; i++)
        {
            Quote quote = document.Quotes[i];
            if (quote.WordsInMarks == 0)
                continue;
            foreach (TextSpan span in quote.Kind == QuoteKind.Direct ? quote.Content : marked[i].Where(m => quote.Content.Any(c => c.Overlaps(m))))
            {
                told.Add(span);
                yield return (i, span, true, quote.Kind == QuoteKind.Mixed);
            }
        }
        foreach (VoiceRun run in voices.Where(v => v.Voice is Voice.Distanced or Voice.DirectQuote && v.Quote < 0 && !told.Exists(t => t.Overlaps(v.Span))))
            yield return (HolderOf(document, run.Span), run.Span, false, run.Voice == Voice.Distanced);
    }

    /// <summary>The quotation that holds most of a run in marks: one that isn't of a speech in a strict sense ("blamed") leaves them at a distance.</summary>
    private static int HolderOf(Document document, TextSpan run)
    {
        for (int i = 0; i < document.Quotes.Length; i++)
        {
            foreach (TextSpan content in document.Quotes[i].Content)
            {
                if (content.Field == run.Field && 2 * (Math.Min(content.End, run.End) - Math.Max(content.Start, run.Start)) > run.Length)
                    return i;
            }
        }
        return -1;
    }

    /// <summary>Whether a span stands in a headline, which may give all its words capitals; articles repeat theirs at the start of the text.</summary>
    private static bool IsInCapitals(Document document, TextSpan span)
    {
        if (span.Field == Field.Title)
            return true;
        int beside = 0;
        foreach (Token token in document.TokensIn(document.SentenceAt(span)))
        {
            if (token.Span.Overlaps(span) || token.Span.Length < LeastCapital || !char.IsLetter(document[token.Span][0]))
                continue;
            if (!char.IsUpper(document[token.Span][0]))
                return false;
            beside++;
        }
        return beside > 0;
    }

    private static bool IsName(ImmutableArray<QuotedWord> words) => words.Length is > 1 and <= LongestName && words.All(StartsUpper);

    /// <summary>Whether words in marks are what the speaker says next: whole sentences, or the rest of one that the attribution interrupts.</summary>
    private bool GoesOn(Document document, Source? source, TextSpan span, ImmutableArray<QuotedWord> words) =>
        source is not null && source == Source
        && Content[^1].Field == span.Field && span.Start >= Content[^1].End && span.Start - Content[^1].End <= NearestGap
        && Words.Length + words.Length <= MostWords && IsNextSentence(document, span) && !SaysAgain(words)
        && StartsUpper(Words[0]) && (StartsUpper(words[0]) || (!EndsSentence(document, Content[^1]) && document.SentenceAt(span).Start <= Content[^1].End));

    /// <summary>Whether a span begins in the sentence that the statement ends in, or in the next: with a reporter's sentence between, it was said on its own.</summary>
    private bool IsNextSentence(Document document, TextSpan span)
    {
        TextSpan last = Content[^1];
        int from = document.SentenceAt(new(last.End - 1, last.End, last.Field)).End, to = document.SentenceAt(new(span.Start, span.Start + 1, span.Field)).Start;
        return from >= to || document.Article[span.Field].AsSpan(from, to - from).IsWhiteSpace();
    }

    /// <summary>Whether one of the two holds all words of the other in a row, as where a paper quotes a post and shows it too: they were said once.</summary>
    private bool SaysAgain(ImmutableArray<QuotedWord> words)
    {
        string[] before = [.. Words.Select(word => word.Form)], here = [.. words.Select(word => word.Form)];
        return Math.Min(before.Length, here.Length) >= LeastAgain && (before.AsSpan().IndexOf(here) >= 0 || here.AsSpan().IndexOf(before) >= 0);
    }

    private static bool StartsUpper(QuotedWord word)
    {
        foreach (char c in word.Text)
        {
            if (char.IsLetter(c))
                return char.IsUpper(c);
        }
        return true;
    }

    /// <summary>Whether a full stop or the like stands last in a content or, as often, right after it.</summary>
    private static bool EndsSentence(Document document, TextSpan content)
    {
        string text = document.Article[content.Field];
        return document[content].TrimEnd("\"”'’)]") is [.., '.' or '!' or '?' or '…']
            || (content.End < text.Length && text[content.End] is ('.' or '!' or '?' or '…'));
    }

    /// <summary>The statement's words from one to another; all of it where they are the first and the last.</summary>
    public QuotedStatement Part(int from, int to)
    {
        if (from == 0 && to == Words.Length)
            return this;
        TextSpan first = Words[from].Span, last = Words[to - 1].Span;
        return this with
        {
            Content =
            [
                .. Content.Where(c => c.Field == first.Field && c.End > first.Start && c.Start < last.End)
                    .Select(c => new TextSpan(Math.Max(c.Start, first.Start), Math.Min(c.End, last.End), c.Field)),
            ],
            Words = Words[from..to],
        };
    }

    /// <summary>Whether two of its words stand in the same marks.</summary>
    public bool IsOneContent(int first, int second) =>
        Content.Any(c => c.Contains(Words[first].Span) && c.Contains(Words[second].Span));

    internal static IEnumerable<QuotedWord> Split(Document document, TextSpan span)
    {
        string text = document.Article[span.Field];
        for (int at = span.Start; at < span.End;)
        {
            int start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at]) && !IsDash(text, at))
                at++;
            if (at > start && Form(text.AsSpan(start, at - start)) is { Length: > 0 } form)
                yield return new(form, text[start..at], new TextSpan(start, at, span.Field));
            while (at < span.End && (char.IsWhiteSpace(text[at]) || IsDash(text, at)))
                at++;
        }
    }

    /// <summary>Whether a dash that parts words stands there; a hyphen inside a word is none.</summary>
    private static bool IsDash(string text, int at) =>
        text[at] is '—' or '–' or '―' || (text[at] == '-' && ((at > 0 && text[at - 1] == '-') || (at + 1 < text.Length && text[at + 1] == '-')));

    /// <summary>
    /// Letters and digits in lower case and one spelling: editors' brackets, points of abbreviations, apostrophes, hyphens and a paper's own way to spell are no
    /// change of wording.
    /// </summary>
    private static string Form(ReadOnlySpan<char> word)
    {
        Span<char> form = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        int length = 0;
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c))
                form[length++] = char.ToLowerInvariant(c);
        }
        return Spelling.Of(form[..length].ToString());
    }
}
