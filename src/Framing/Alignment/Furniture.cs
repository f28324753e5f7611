using System.Buffers;
using Framing.Annotation;
using Framing.Language;

namespace Framing.Alignment;

/// <summary>
/// Whether a sentence is none of the article's but of the page it was saved from: a caption, a link, a line of code, a notice; or the headline, printed again
/// over the text. Such a sentence tells nothing of the event, and is no outlet's first sentence.
/// </summary>
internal static class Furniture
{
    private static readonly WordLists Lists = WordLists.Of("Alignment/furniture");

    private static readonly SearchValues<string> Anywhere = SearchValues.Create([.. Lists["anywhere"]], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> BeforeCaptions = SearchValues.Create([.. Lists["caption"]], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Openings = [.. Lists["opening"]];

    private static readonly WordSet Bidding = Lists.Set("bidding");

    /// <summary>Shorter words are small in titles that give capitals to the others.</summary>
    private const int LeastCapital = 4;

    /// <summary>So many words with capitals, and no other long one, make a title: names alone have fewer.</summary>
    private const int LeastTitle = 4;

    /// <summary>A part of the headline with fewer letters is a name rather than the headline again, which stands among the first sentences.</summary>
    private const int LeastAgain = 20, MostBefore = 3;

    /// <summary>Whether a sentence of the text is furniture; the headline itself is none.</summary>
    public static bool Is(Document document, TextSpan sentence)
    {
        if (document.IsHeadline(sentence))
            return false;
        ReadOnlySpan<char> text = document[sentence].Trim();
        return text.ContainsAny(Anywhere) || IsOfCaption(document, sentence) || IsBehindCredit(document, sentence) || IsCode(text) || HasLinks(text)
            || Openings.Any(opening => document[sentence].TrimStart().StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            || Bids(document, sentence) || IsSignature(text) || IsTitle(document, sentence) || IsHeadlineAgain(document, sentence);
    }

    /// <summary>Whether a caption begins before it in its line; a caption is not long.</summary>
    private static bool IsOfCaption(Document document, TextSpan sentence)
    {
        ReadOnlySpan<char> before = document.Article[sentence.Field].AsSpan(Math.Max(0, sentence.Start - LongestCaption), Math.Min(sentence.Start, LongestCaption));
        return before[(before.LastIndexOf('\n') + 1)..].ContainsAny(BeforeCaptions);
    }

    private const int LongestCaption = 500;

    /// <summary>
    /// Whether it is of a paragraph behind a line that credits a picture alone, and that paragraph shows somebody doing something: "Ada Marsh holds up the gun".
    /// An article goes on with what they did or have done.
    /// </summary>
    private static bool IsBehindCredit(Document document, TextSpan sentence)
    {
        string text = document.Article[sentence.Field];
        int start = text.LastIndexOf('\n', Math.Max(0, sentence.Start - 1), Math.Min(Math.Max(0, sentence.Start - 1), LongestCaption)) + 1;
        if (start <= 0 || sentence.Field != Field.Text)
            return false;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - LongestCaption), Math.Min(start, LongestCaption)).TrimEnd();
        before = before[(before.LastIndexOf('\n') + 1)..].Trim();
        if (before.IsEmpty || Captions.LengthOf(before, null) != before.Length || document[sentence].ContainsAny('“', '"'))
            return false;
        foreach (Token token in document.TokensIn(new(start, sentence.End, sentence.Field)))
        {
            if (token.Upos is UniversalTag.VERB or UniversalTag.AUX && token.Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD)
                return token.Upos == UniversalTag.VERB && token.Tag is PennTag.VBZ or PennTag.VBP;
        }
        return false;
    }

    /// <summary>Style sheets and tags.</summary>
    private static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('{', '}'))
            return true;
        int open = text.IndexOf('<');
        return open >= 0 && open + 1 < text.Length && (char.IsLetter(text[open + 1]) || text[open + 1] == '/') && text[open..].Contains('>');
    }

    /// <summary>A list of links that has run into the sentence: "President Marsh Ada Jane MarshToll vote is off MORE’s plan".</summary>
    private static bool HasLinks(ReadOnlySpan<char> text)
    {
        int more = text.IndexOf(" MORE", StringComparison.Ordinal);
        for (int i = 1; i < more; i++)
        {
            if (char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterUpper(text[i]))
                return true;
        }
        return false;
    }

    /// <summary>"— Ada Marsh (@adamarsh) January 3, 2027": who wrote a post, and when. The post itself is its writer's, which this line tells.</summary>
    private static bool IsSignature(ReadOnlySpan<char> text)
    {
        int handle = text.IndexOf("(@");
        int close = handle < 0 ? -1 : text[handle..].IndexOf(')');
        if (close < 0 || handle > LongestSigned)
            return false;
        ReadOnlySpan<char> day = text[(handle + close + 1)..].Trim(" .");
        bool isDay = day.IsEmpty ? text is ['—' or '–' or '-', ..] : char.IsAsciiDigit(day[^1]) && char.IsUpper(day[0]);
        return isDay && day.Length <= LongestDay && day.Count(' ') <= 2 && !HasSmallWord(text[..handle]);
    }

    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLower(text[i]) && (i == 0 || text[i - 1] == ' '))
                return true;
        }
        return false;
    }

    private const int LongestSigned = 60, LongestDay = 20;

    /// <summary>"Watch the mayor's interview on Tuesday": nobody's words in marks, which may well bid somebody.</summary>
    private static bool Bids(Document document, TextSpan sentence) => document.TokensIn(sentence) is [var first, var next, ..]
        && Bidding.ContainsAnyCase(document.Form(first)) && first.Tag is not (PennTag.NN or PennTag.NNS) && next.Upos is not (UniversalTag.VERB or UniversalTag.AUX);

    /// <summary>The title of another text: each long word has a capital, and no stop stands behind them, or all are in capitals.</summary>
    private static bool IsTitle(Document document, TextSpan sentence)
    {
        int capitals = 0;
        bool stops = document[sentence].TrimEnd("\"”'’)] ") is [.., '.' or '?' or '!'];
        foreach (Token token in document.TokensIn(sentence))
        {
            ReadOnlySpan<char> word = document[token.Span];
            if (word.Length < LeastCapital || !char.IsLetter(word[0]))
                continue;
            if (!char.IsUpper(word[0]) || stops && !char.IsUpper(word[1]))
                return false;
            capitals++;
        }
        return capitals >= LeastTitle;
    }

    /// <summary>Whether one of the first sentences is the headline, or a part of it, printed again.</summary>
    public static bool IsHeadlineAgain(Document document, TextSpan sentence)
    {
        if (document.Headline is not { } headline || sentence.Field != Field.Text)
            return false;
        int at = 0;
        while (at < document.Sentences.Length && document.IsHeadline(document.Sentences[at]))
            at++;
        if (at + MostBefore <= document.Sentences.Length && sentence.Start >= document.Sentences[at + MostBefore - 1].End)
            return false;
        string again = Letters(document[sentence]);
        return again.Length >= LeastAgain && Letters(document[headline]).Contains(again, StringComparison.Ordinal);
    }

    private static string Letters(ReadOnlySpan<char> text)
    {
        char[] letters = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters[length++] = char.ToLowerInvariant(c);
        }
        return new(letters, 0, length);
    }
}
