using System.Text;
using System.Text.RegularExpressions;

namespace Framing.Corpora.Documents;

/// <summary>Joins the lines of paragraphs, and the words that a hyphen parts at the end of a line.</summary>
internal sealed partial class PdfLines
{
    private const int LongestWord = 60;

    private readonly HashSet<string> hyphenated;

    /// <summary>Knows from all lines which words are written with a hyphen where no line ends.</summary>
    public PdfLines(IEnumerable<string> lines) =>
        hyphenated = [.. lines.SelectMany(line => Hyphenated().Matches(line)).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>The paragraph of lines.</summary>
    public string Join(IReadOnlyList<string> lines)
    {
        StringBuilder text = new(lines[0]);
        foreach (string line in lines.Skip(1))
        {
            char last = text[^1];
            if (last is '-' or '\u2010' or '\u00AD' && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLower(line[0]))
            {
                // "well-" and "known" are one word with its hyphen where the text has it so in the middle of a line; else the hyphen was the line's.
                int tail = Math.Min(LongestWord, text.Length);
                string word = LastWord().Match(text.ToString(text.Length - tail, tail)).Value + FirstWord().Match(line).Value;
                if (last == '\u00AD' || !hyphenated.Contains(word.ToLowerInvariant()))
                    text.Length--;
                text.Append(line);
            }
            else
                text.Append(' ').Append(line);
        }
        return text.ToString();
    }

    [GeneratedRegex(@"(?<!\p{L})\p{L}+[-\u2010]\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?<!\p{L})\p{L}+[-\u2010]$", RegexOptions.CultureInvariant)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
