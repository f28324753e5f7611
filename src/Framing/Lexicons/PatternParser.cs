using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Lexicons;

/// <summary>A pattern is wrong; the message says what was found and what was expected, and the reader adds file and line.</summary>
internal sealed class PatternException(string message) : Exception(message);

/// <summary>Reads a pattern, such as <c>(illegal|unlawful) ~ immigrant</c>. <c>docs/lexicons.md</c> describes the notation.</summary>
internal ref struct PatternParser
{
    public const int MaxSteps = 24, MaxGap = 6, MaxGaps = 3, MaxLength = 4_000, MaxDepth = 8;

    private readonly ReadOnlySpan<char> text;
    private readonly IReadOnlyDictionary<string, PatternNode> lists;
    private int at;

    private PatternParser(ReadOnlySpan<char> text, IReadOnlyDictionary<string, PatternNode> lists)
    {
        this.text = text;
        this.lists = lists;
    }

    /// <summary>Reads a whole pattern; <paramref name="lists"/> are the named lists that it may refer to as <c>&lt;name&gt;</c>.</summary>
    public static PatternNode Parse(string text, IReadOnlyDictionary<string, PatternNode> lists)
    {
        PatternNode node = ParsePart(text, lists);
        if (node.Optional)
            throw new PatternException($"found '{text}', which may match nothing at all; expected at least one word that is not optional");
        if (node.GapFirst || node.GapLast)
            throw new PatternException($"found '{text}', which may begin or end with a gap; expected a word at both ends");
        if (node.Steps > MaxSteps)
            throw new PatternException($"found '{text}', which may take {node.Steps} words; expected at most {MaxSteps}");
        if (node.Gaps > MaxGaps)
            throw new PatternException($"found '{text}' with {node.Gaps} gaps; expected at most {MaxGaps}");
        return node;
    }

    /// <summary>Reads an entry of a list, which may begin or end with a gap.</summary>
    public static PatternNode ParsePart(string text, IReadOnlyDictionary<string, PatternNode> lists)
    {
        if (text.Length > MaxLength)
            throw new PatternException($"found a pattern of {text.Length} characters; expected at most {MaxLength}");
        PatternParser parser = new(text, lists);
        PatternNode node = parser.Choice(0);
        if (parser.at < text.Length)
            throw new PatternException($"found '{text[parser.at]}' at character {parser.at + 1} of '{text}'; expected it to close something opened before");
        return node.Size <= PatternNode.MaxSize
            ? node
            : throw new PatternException($"found a pattern of more than {PatternNode.MaxSize} words, lists written out; expected a smaller one");
    }

    private PatternNode Choice(int depth)
    {
        if (depth > MaxDepth)
            throw new PatternException($"found parentheses more than {MaxDepth} deep; expected fewer");
        List<PatternNode> parts = [Sequence(depth)];
        while (at < text.Length && text[at] == '|')
        {
            at++;
            parts.Add(Sequence(depth));
        }
        return parts.Count == 1 ? parts[0] : new ChoiceNode([.. parts]);
    }

    private PatternNode Sequence(int depth)
    {
        List<PatternNode> parts = [];
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= text.Length || text[at] is '|' or ')')
                break;
            PatternNode part = Element(depth);
            if (at < text.Length && text[at] == '?')
            {
                at++;
                part = new OptionalNode(part);
            }
            parts.Add(part);
        }
        if (parts.Count == 0)
            throw new PatternException($"found nothing before character {at + 1} of '{text}'; expected a word");
        return parts.Count == 1 ? parts[0] : new SequenceNode([.. parts]);
    }

    private PatternNode Element(int depth)
    {
        switch (text[at])
        {
            case '(':
                at++;
                PatternNode inside = Choice(depth + 1);
                if (at >= text.Length)
                    throw new PatternException($"found '{text}' with an open parenthesis; expected ')'");
                at++;
                return inside;
            case '<':
                int close = text[at..].IndexOf('>');
                if (close < 0)
                    throw new PatternException($"found '{text}' with an open '<'; expected '<name>'");
                string name = text[(at + 1)..(at + close)].ToString();
                at += close + 1;
                return lists.GetValueOrDefault(name)
                    ?? throw new PatternException($"found '<{name}>', which is no list of this file; expected a name from 'lists', defined above its use");
            case '~':
                at++;
                return new GapNode(GapKind.Modifiers, 0);
            case '*':
                at++;
                return Gap();
            case '?' or '>':
                throw new PatternException($"found '{text[at]}' at character {at + 1} of '{text}'; expected a word before it");
            default:
                return WrittenWord.Parse(Word());
        }
    }

    private GapNode Gap()
    {
        int from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (from == at)
            return new(GapKind.One, 1);
        return int.TryParse(text[from..at], NumberStyles.None, CultureInfo.InvariantCulture, out int max) && max is >= 1 and <= MaxGap
            ? new(GapKind.Words, max)
            : throw new PatternException($"found the gap '*{text[from..at]}'; expected a number from 1 to {MaxGap}");
    }

    private ReadOnlySpan<char> Word()
    {
        int from = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')' or '|' or '?' or '<' or '>' or '*' or '~'))
            at++;
        return text[from..at];
    }
}
