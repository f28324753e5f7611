using Framing.Catalyst.Mapping;

namespace Framing.Validation.Catalyst;

/// <summary>
/// Rows of the shape that Catalyst gives, for a paragraph, made from Framing's own reading of it: its ways of cutting words, as its published source has
/// them (marks off the ends, single signs out of the middle, contractions rewritten with invented offsets), its ends of sentences at stops and colons and never
/// at closing marks, lemmas with the faults of its table, and a share of tags and ends wrong. It is no Catalyst: it tells what becomes of rows like these.
/// </summary>
internal sealed class CatalystImitation(Document own)
{
    /// <summary>Of how many tags, and of how many ends of sentences, one is wrong.</summary>
    private const int WrongTag = 20, MissedEnd = 25;

    private const string Stops = "….:;!?", Closers = "'\"”’)]»", Prefixes = "…,:;!?¿¡()[]{}<>_#*&§%=+'\"”“`‘´«»$£€", Suffixes = "…,:;!?()[]{}<>_#*&'\"”’´»";

    private const string Infixes = "…,:;!?()[]{}<>_#*&'\"`´«»$£€";

    private static readonly Dictionary<string, string[]> Exceptions = MakeExceptions();

    private static readonly Dictionary<string, string> LemmaFaults = new(StringComparer.Ordinal) { ["'s"] = "have", ["does"] = "doe", ["as"] = "a", ["they"] = "them", ["us"] = "u" };

    /// <summary>Reads paragraphs of the document one after another, in order, as the mapping asks for them.</summary>
    public Func<string, IReadOnlyList<ForeignSentence>> Reader()
    {
        int next = 0;
        return prepared => Read(prepared, own.Paragraphs[next++]);
    }

    private List<ForeignSentence> Read(string text, TextSpan paragraph)
    {
        Token[] words = [.. own.Tokens.Where(t => paragraph.Contains(t.Span))];
        HashSet<int> ends = [.. own.Sentences.Where(paragraph.Contains).Select(s => s.End - paragraph.Start)];
        List<ForeignToken> tokens = [.. Cut(text).OrderBy(t => t.Begin).ThenBy(t => t.End).Select(t => Described(t.Begin, t.End, t.Value, text, words, paragraph.Start))];
        List<ForeignSentence> sentences = [];
        List<ForeignToken> sentence = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            sentence.Add(tokens[i]);
            if (i + 1 < tokens.Count && EndsAt(text, tokens, i, ends))
            {
                sentences.Add(new(sentence, []));
                sentence = [];
            }
        }
        if (sentence.Count > 0)
            sentences.Add(new(sentence, []));
        return sentences;
    }

    private static bool EndsAt(string text, List<ForeignToken> tokens, int i, HashSet<int> ends)
    {
        ForeignToken token = tokens[i];
        if (!token.Value.All(Stops.Contains))
            return false;
        int close = token.End + 1;
        while (close < text.Length && Closers.Contains(text[close]) && !ends.Contains(close))
            close++;
        if (ends.Contains(close))
            return Draw(token.Begin, tokens.Count) % MissedEnd != 0;
        // What it ends by mistake: at colons before a capital or a mark, after shouts and questions that go on, after short capitalized words with a stop.
        char after = tokens[i + 1].Begin < text.Length ? text[tokens[i + 1].Begin] : ' ';
        return token.Value switch
        {
            ":" => char.IsUpper(after) || after is '“' or '"',
            "!" or "?" => true,
            "." => i > 0 && tokens[i - 1].End + 1 == token.Begin && char.IsUpper(text[tokens[i - 1].Begin]) && tokens[i - 1].Value.Length is 3 or 4 && char.IsLetterOrDigit(after),
            _ => false,
        };
    }

    private ForeignToken Described(int begin, int end, string value, string text, Token[] words, int shift)
    {
        int last = Math.Min(end, text.Length - 1);
        // Of a rewritten word the n-th piece is the n-th word of Framing's, whose offsets are the real ones.
        Token? word = words.FirstOrDefault(w => w.Span.Start - shift == begin && w.Span.End - shift == end + 1) is { Span.Length: > 0 } same ? same
            : words.Where(w => w.Span.Start - shift <= last && w.Span.End - shift > begin).OrderByDescending(w => w.Span.Length).Select(w => (Token?)w).FirstOrDefault();
        if (word is not { } found)
            return new(begin, end, value, value, "NONE");
        string lemma = LemmaFaults.GetValueOrDefault(value.ToLowerInvariant(), own.Lemma(found));
        if (char.IsUpper(value[0]) && lemma.Length > 0)
            lemma = char.ToUpperInvariant(lemma[0]) + lemma[1..];
        return new(begin, end, value, lemma, (Draw(begin, value.Length) % WrongTag == 0 ? Wrong(found.Upos) : found.Upos).ToString());
    }

    private static UniversalTag Wrong(UniversalTag tag) => tag switch
    {
        UniversalTag.NOUN => UniversalTag.PROPN,
        UniversalTag.PROPN or UniversalTag.VERB or UniversalTag.ADJ => UniversalTag.NOUN,
        UniversalTag.ADV => UniversalTag.ADJ,
        UniversalTag.AUX => UniversalTag.VERB,
        UniversalTag.SCONJ => UniversalTag.ADP,
        _ => tag,
    };

    /// <summary>A number that depends on place alone, so that each run is the same.</summary>
    private static uint Draw(int place, int other) => ((uint)place * 2654435761u ^ (uint)other * 40503u) >> 7;

    private static IEnumerable<(int Begin, int End, string Value)> Cut(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            foreach ((int begin, int end, string value) in at > start ? Chunk(text, start, at) : [])
                yield return (begin, end, value);
        }
    }

    private static List<(int, int, string)> Chunk(string text, int from, int to)
    {
        List<(int, int, string)> tokens = [];
        while (from < to)
        {
            string rest = text[from..to];
            if (Exceptions.TryGetValue(rest, out string[]? words))
            {
                // One character a piece, and the last takes the rest.
                for (int i = 0; i < words.Length; i++)
                    tokens.Add((from + i, i == words.Length - 1 ? to - 1 : from + i, words[i]));
                return tokens;
            }
            if (rest.Length == 1 || rest.All(char.IsLetterOrDigit) || rest.All(Stops.Contains) || rest.All(c => c is '-' or '–' or '—') || IsAddress(rest))
            {
                tokens.Add((from, to - 1, rest));
                return tokens;
            }
            if (Prefixes.Contains(rest[0]) || rest[0] is '-' or '–' or '—' && !char.IsDigit(rest[1]))
            {
                tokens.Add((from, from, rest[..1]));
                from++;
            }
            else if (IsSuffix(rest))
            {
                tokens.Add((to - 1, to - 1, rest[^1..]));
                to--;
            }
            else
            {
                from = Inside(text, from, to, tokens);
            }
        }
        return tokens;
    }

    private static bool IsSuffix(string word)
    {
        (char last, char before) = (word[^1], word[^2]);
        if (last != '.')
            return Suffixes.Contains(last) || char.IsDigit(before) && last is '+' or '-' or '*' or '/' or '$' or '€' or '£';
        bool isShort = word.Length < 4 && word.Count(char.IsUpper) == 1 && word.Count(c => c == '.') == 1;
        return !isShort && (char.IsDigit(before) || char.IsLower(before) || before == '.' || "'\"”“%)]>}".Contains(before) || word.Count(char.IsUpper) > word.Count(c => c == '.') + 1);
    }

    /// <summary>Takes single signs out of the middle; returns where it stopped.</summary>
    private static int Inside(string text, int from, int to, List<(int, int, string)> tokens)
    {
        int begin = from;
        for (int i = from + 1; i < to - 1; i++)
        {
            bool joined = text[i] == '.' && char.IsLower(text[i - 1]) && char.IsUpper(text[i + 1]);
            if (!joined && !Infixes.Contains(text[i]))
                continue;
            if (i > begin)
                tokens.Add((begin, i - 1, text[begin..i]));
            if (Exceptions.ContainsKey(text[i..to]))
                return i;
            tokens.Add((i, i, text[i..(i + 1)]));
            begin = i + 1;
        }
        tokens.Add((begin, to - 1, text[begin..to]));
        return to;
    }

    private static bool IsAddress(string word) => word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal)
        || word.IndexOf('@', StringComparison.Ordinal) is > 0 and int at && word.IndexOf('.', at) > 0;

    private static Dictionary<string, string[]> MakeExceptions()
    {
        Dictionary<string, string[]> exceptions = new(StringComparer.Ordinal);
        void Add(string firsts, string seconds, string read)
        {
            string[] ends = seconds.Split('|'), words = read.Split('|');
            foreach (string first in firsts.Split('|'))
            {
                for (int i = 0; i < ends.Length; i++)
                {
                    string[] said = [.. first.Length > 0 ? [first] : (string[])[], .. words[i].Split(' ')];
                    string written = first + ends[i];
                    exceptions[written] = said;
                    exceptions[char.ToUpperInvariant(written[0]) + written[1..]] = said;
                }
            }
        }
        Add("i", "'m", "am");
        Add("he|she|it", "'ll|'d|'s", "will|would|is");
        Add("i|you|we|they", "'ve|'ll|'d", "have|will|would");
        Add("you|they|we", "'re", "are");
        Add("who|what|when|where|why|how|there|that", "'ll|'d|'ve|'re|'s", "will|would|have|are|is");
        Add("could|do|does|did|had|may|might|must|need|ought|should|would|is|are|was|were", "n't", "not");
        Add("could|might|must|should|would", "'ve", "have");
        Add("", "can't|won't|ain't|cannot|gonna|gotta|let's|y'all|o'clock", "can not|will not|is not|can not|going to|got to|let's|you all|o'clock");
        Add("1|2|3|4|5|6|7|8|9|10|11|12", "am|a.m.|pm|p.m.", "a.m.|a.m.|p.m.|p.m.");
        Add("", "adm.|co.|corp.|d.c.|dr.|gen.|gov.|inc.|jr.|ltd.|mr.|mrs.|ms.|p.m.|a.m.|rep.|rev.|sen.|st.|vs.", "adm.|co.|corp.|d.c.|dr.|gen.|gov.|inc.|jr.|ltd.|mr.|mrs.|ms.|p.m.|a.m.|rep.|rev.|sen.|st.|vs.");
        return exceptions;
    }
}
