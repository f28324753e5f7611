namespace Framing.Annotation;

/// <summary>
/// The place between two tokens of a paragraph where a sentence may end, and what the splitter sees of it. Used alike in training and in
/// splitting.
/// </summary>
internal readonly ref struct SentenceGap
{
    /// <summary>Features are numbers below this.</summary>
    public const int Features = 1 << 15;

    /// <summary>How many features a gap has at most.</summary>
    public const int Most = 32;

    private readonly string text;
    private readonly ReadOnlySpan<int> starts, ends;
    private readonly Paragraph paragraph;

    /// <summary>The tokens of a paragraph, with what is asked of each of its gaps.</summary>
    public SentenceGap(string text, SpanBuffer tokens, int from, int to)
    {
        this.text = text;
        starts = tokens.Starts;
        ends = tokens.Ends;
        paragraph = new(text, starts, ends, from, to);
    }

    /// <summary>What holds for a whole paragraph.</summary>
    private readonly struct Paragraph
    {
        private const int Sample = 60;

        public Paragraph(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int from, int to)
        {
            (From, To) = (from, to);
            int capitals = 0, words = 0;
            for (int i = from; i < Math.Min(to, from + Sample); i++)
            {
                if (!CharClasses.IsLetter(text[starts[i]]))
                    continue;
                words++;
                capitals += CharClasses.IsUpper(text[starts[i]]) ? 1 : 0;
            }
            Capitals = words == 0 ? 0 : 1 + capitals * 5 / words;
            EndsInStop = to > from && CharClasses.Of(text[ends[to - 1] - 1]) is CharClass.Terminator or CharClass.Quote;
        }

        public int From { get; }

        public int To { get; }

        public int Capitals { get; }

        public bool EndsInStop { get; }
    }

    /// <summary>
    /// Whether the gap after token <paramref name="at"/> is worth asking about: something closed there, or something begins that looks like
    /// the beginning of a sentence.
    /// </summary>
    public bool IsCandidate(int at)
    {
        char next = text[starts[at + 1]];
        CharClass begin = CharClasses.Of(next), end = CharClasses.Of(text[ends[at] - 1]);
        if (begin is CharClass.Terminator or CharClass.Close || next is ',' or ';' or ':' or '%' or '’' or '”' || starts[at + 1] == ends[at] && end <= CharClass.Digit)
            return false;
        return end is not (CharClass.Lower or CharClass.Upper or CharClass.Digit or CharClass.Apostrophe or CharClass.Open)
            && text[ends[at] - 1] is not (',' or '$' or '/' or '&')
            || begin is CharClass.Upper or CharClass.Digit or CharClass.Dash or CharClass.Surrogate
            || next is '*' or '>' or '<' or '#' or '=' or '_' or '|' or '(' or '[' or '+' or '~' or '•';
    }

    /// <summary>
    /// Whether the sentence goes on for sure, which the treebank's model, made for the web, doesn't see: after a bracket within it, as in "the
    /// tax office (HTO) Commissioner" or "[Ada] Marsh" (a number in brackets may head an item or be a note's), at "…" before a small letter, and after
    /// a sum of money that an article opens: "a $43,000 Rolex".
    /// </summary>
    public bool GoesOn(int at) => text[starts[at]] switch
    {
        >= '0' and <= '9' => at > paragraph.From + 1 && text[starts[at - 1]] is '$' or '£' or '€'
            && text.AsSpan(starts[at - 2], ends[at - 2] - starts[at - 2]) is "a" or "an" or "the" or "A" or "An" or "The",
        ')' or ']' => ends[at] - starts[at] == 1 && at > paragraph.From && !CharClasses.IsDigit(text[ends[at - 1] - 1]),
        '…' => CharClasses.Of(text[starts[at + 1]]) == CharClass.Lower,
        _ => false,
    };

    /// <summary>Writes the features of the gap after token <paramref name="at"/> of a sentence that began at <paramref name="begin"/>.</summary>
    /// <param name="begin">The first token of the sentence.</param>
    /// <param name="at">The token before the gap.</param>
    /// <param name="byRule">Whether the rules end a sentence here.</param>
    /// <param name="features">Room for <see cref="Most"/> numbers.</param>
    public int Extract(int begin, int at, bool byRule, Span<int> features)
    {
        uint left = Word(at), right = Word(at + 1), before = Word(at - 1), after = Word(at + 2);
        uint leftShape = Shape(at), rightShape = Shape(at + 1), beforeShape = Shape(at - 1), afterShape = Shape(at + 2);
        uint rule = byRule ? 1u : 0, touching = starts[at + 1] == ends[at] ? 1u : 0;
        int length = at + 1 - begin, rest = paragraph.To - at - 1;
        uint stop = paragraph.EndsInStop ? 1u : 0, lengths = Bin(length), rests = Bin(rest);
        uint form = (uint)paragraph.Capitals * 2 + stop, opening = at + 1 - paragraph.From < 4 ? (uint)(at + 1 - paragraph.From) : 4;
        int n = 0;
        features[n++] = Feature(0, rule, leftShape, rightShape);
        features[n++] = Feature(1, rule, left, 0);
        features[n++] = Feature(2, rule, right, 0);
        features[n++] = Feature(3, left, right, 0);
        features[n++] = Feature(4, left, rightShape, 0);
        features[n++] = Feature(5, leftShape, right, 0);
        features[n++] = Feature(6, before, leftShape, rightShape);
        features[n++] = Feature(7, leftShape, rightShape, after);
        features[n++] = Feature(8, beforeShape, leftShape, rightShape * 64 + afterShape);
        features[n++] = Feature(9, lengths, leftShape, rightShape);
        features[n++] = Feature(10, form, leftShape, rightShape);
        features[n++] = Feature(11, rests, leftShape, stop);
        features[n++] = Feature(12, rule, touching, rightShape);
        features[n++] = Feature(13, right, after, rule);
        features[n++] = Feature(14, before, left, rule);
        features[n++] = Feature(15, opening, leftShape, rightShape);
        features[n++] = Feature(16, opening, left, form);
        features[n++] = Feature(17, lengths, right, 0);
        features[n++] = Feature(18, Word(begin), leftShape, rightShape);
        features[n++] = Feature(19, form, lengths, leftShape * 64 + rightShape);
        features[n++] = Feature(20, leftShape, rightShape, afterShape);
        features[n++] = Feature(21, rule, before, 0);
        features[n++] = Feature(22, rule, after, 0);
        return n;
    }

    /// <summary>A hash of the word in small letters; 1 outside the paragraph.</summary>
    private uint Word(int at)
    {
        if (at < paragraph.From || at >= paragraph.To)
            return 1;
        uint hash = 2166136261;
        int end = Math.Min(ends[at], starts[at] + 24);
        for (int i = starts[at]; i < end; i++)
        {
            char c = text[i];
            hash = (hash ^ (CharClasses.IsDigit(c) ? '0' : (char)(c < 128 && CharClasses.IsUpper(c) ? c | 0x20 : WordForm.Straight(c)))) * 16777619;
        }
        return hash;
    }

    /// <summary>The kind of a token: by first character, length of words, and a stop at its end.</summary>
    private uint Shape(int at)
    {
        if (at < paragraph.From || at >= paragraph.To)
            return 63;
        int length = ends[at] - starts[at];
        char last = text[ends[at] - 1];
        CharClass first = CharClasses.Of(text[starts[at]]);
        uint sign = first switch
        {
            CharClass.Terminator => text[starts[at]] == '.' ? length == 1 ? 20u : 21u : 22u,
            CharClass.Other =>
                text[starts[at]] switch { ',' => 23u, ':' => 24u, ';' => 25u, '*' => 26u, '>' => 27u, '/' => 28u, '=' or '_' or '#' or '~' or '|' => 29u, _ => 30u },
            CharClass.Lower => length < 4 ? 0u : 1u,
            CharClass.Upper => length == 1 ? 2u : CharClasses.IsUpper(last) ? 3u : length < 4 ? 4u : 5u,
            CharClass.Digit => length < 3 ? 6u : 7u,
            _ => 8u + (uint)first,
        };
        return sign + (length > 1 && last == '.' && first <= CharClass.Digit ? 32u : 0);
    }

    private static uint Bin(int n) => n < 6 ? (uint)n : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9u;

    private static int Feature(uint kind, uint a, uint b, uint c)
    {
        ulong hash = (kind + 1) * 0x9E3779B97F4A7C15UL;
        hash = (hash ^ a) * 0xD6E8FEB86659FD93UL;
        hash = (hash ^ (hash >> 32) ^ b) * 0xD6E8FEB86659FD93UL;
        hash = (hash ^ (hash >> 32) ^ c) * 0xD6E8FEB86659FD93UL;
        return (int)(hash >> 40) & (Features - 1);
    }
}
