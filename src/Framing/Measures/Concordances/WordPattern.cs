using System.Collections.Immutable;

namespace Framing.Measures.Concordances;

/// <summary>
/// A pattern of words, such as <c>illegal immigra*</c>: words apart by spaces, each of which matches a form or a lemma, in any case.
/// <c>*</c> stands for any letters, none included, and <c>?</c> for one. A word with signs in it ("pro-life", "$3.5", "40%", "D.C.") matches the tokens that
/// touch one another and read so, whatever kind of dash, apostrophe or quotation mark the text has. Immutable; takes linear time on any text, whatever the pattern.
/// </summary>
public sealed class WordPattern
{
    private const int MostWords = 20;
    private const int MostCharacters = 400;

    /// <summary>A word with signs in it, such as "pro-life", may stand in so many tokens.</summary>
    private const int MostTokensPerWord = 8;

    private readonly ImmutableArray<string> words;

    private WordPattern(ImmutableArray<string> words) => this.words = words;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="InputException">It has no word, or is too long.</exception>
    public static WordPattern Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ImmutableArray<string> words =
            [.. Normalize(pattern).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (words.Length == 0)
            throw new InputException("The pattern is empty; expected words, such as 'illegal immigra*'.");
        if (words.Length > MostWords || pattern.Length > MostCharacters)
            throw new InputException($"The pattern has {words.Length} words and {pattern.Length} characters; expected at most {MostWords} and {MostCharacters}.");
        return new(words);
    }

    /// <summary>Where the pattern matches, in order and without overlap; never over the end of a sentence.</summary>
    public IEnumerable<TextSpan> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Search(this, document).Run();
    }

    /// <summary>
    /// Whether a text without spaces matches a word of a pattern; both are normalized. A text longer than any word matches nothing, so that
    /// going back to the last <c>*</c> stays cheap.
    /// </summary>
    internal static bool IsMatch(ReadOnlySpan<char> word, ReadOnlySpan<char> text)
    {
        if (text.Length > MostCharacters)
            return false;
        int w = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (w < word.Length && word[w] == '*')
                (star, resume) = (w++, t);
            else if (w < word.Length && (word[w] == '?' || word[w] == text[t]))
                (w, t) = (w + 1, t + 1);
            else if (star >= 0)
                (w, t) = (star + 1, ++resume);
            else
                return false;
        }
        return word[w..].Trim('*').IsEmpty;
    }

    /// <summary>Whether the word of a pattern has a sign in it, so that it may stand in several tokens.</summary>
    private static bool HasSign(string word) => word.Any(c => !char.IsLetterOrDigit(c) && c is not ('*' or '?'));

    /// <summary>In small letters, with one kind of each sign.</summary>
    private static string Normalize(string text)
    {
        Span<char> plain = text.Length <= MostCharacters ? stackalloc char[text.Length] : new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            plain[i] = text[i] switch
            {
                '’' or '‘' or '‛' or '`' or '´' or 'ʼ' => '\'',
                '“' or '”' or '„' or '‟' or '«' or '»' => '"',
                '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
                var c => char.ToLowerInvariant(c),
            };
        }
        return plain.ToString();
    }

    /// <summary>A search through one document; what a word makes of a form is remembered, since most forms come again.</summary>
    private sealed class Search(WordPattern pattern, Document document)
    {
        private readonly bool[] signs = [.. pattern.words.Select(HasSign)];
        private readonly sbyte[] known = new sbyte[pattern.words.Length * document.Vocabulary.Count];

        public IEnumerable<TextSpan> Run()
        {
            ImmutableArray<Token> tokens = document.Tokens;
            for (int at = 0; at < tokens.Length;)
            {
                int end = MatchesForm(0, tokens[at]) || signs[0] ? Match(at) : -1;
                if (end >= 0)
                    yield return new(tokens[at].Span.Start, tokens[end].Span.End, tokens[at].Span.Field);
                at = end >= 0 ? end + 1 : at + 1;
            }
        }

        /// <summary>The last token of a match that starts at a token, or -1.</summary>
        private int Match(int at)
        {
            TextSpan sentence = document.SentenceAt(document.Tokens[at].Span);
            for (int word = 0; word < pattern.words.Length; word++)
            {
                int last = at < document.Tokens.Length && sentence.Contains(document.Tokens[at].Span) ? MatchWord(word, at) : -1;
                if (last < 0)
                    return -1;
                at = last + 1;
            }
            return at - 1;
        }

        /// <summary>The last token of the fewest that make up the word, or -1.</summary>
        private int MatchWord(int word, int at)
        {
            if (MatchesForm(word, document.Tokens[at]))
                return at;
            if (!signs[word])
                return -1;
            string joined = document.Form(document.Tokens[at]);
            for (int next = at + 1; next < document.Tokens.Length && next < at + MostTokensPerWord; next++)
            {
                if (document.Tokens[next].Span.Field != document.Tokens[at].Span.Field || document.Tokens[next].Span.Start != document.Tokens[next - 1].Span.End)
                    return -1;
                joined += document.Form(document.Tokens[next]);
                if (IsMatch(pattern.words[word], Normalize(joined)))
                    return next;
            }
            return -1;
        }

        private bool MatchesForm(int word, Token token) =>
            MatchesEntry(word, token.Lexeme) || MatchesEntry(word, token.Lemma);

        private bool MatchesEntry(int word, int entry)
        {
            ref sbyte answer = ref known[entry * pattern.words.Length + word];
            if (answer == 0)
            {
                string form = Normalize(document.Vocabulary[entry]);
                // "Roe v Wade", "Mr Marsh": the stop of an abbreviation need not be asked for.
                answer = IsMatch(pattern.words[word], form) || form is [_, .., '.'] && IsMatch(pattern.words[word], form.AsSpan(..^1)) ? (sbyte)1 : (sbyte)-1;
            }
            return answer > 0;
        }
    }
}
