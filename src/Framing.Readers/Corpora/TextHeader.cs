using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Corpora;

/// <summary>
/// What stands above the body of a text file: YAML front matter, <c>Key: value</c> lines, a date line, the title. Takes lines off the
/// top as long as they are one of these.
/// </summary>
internal sealed class TextHeader
{
    private static readonly string[] DateFormats =
    [
        "dddd, d MMM, yyyy", "dddd, d MMMM, yyyy", "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "dddd, MMMM d, yyyy", "dddd, MMM d, yyyy",
        "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMM, yyyy", "d MMMM, yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy",
    ];

    private readonly List<KeyValuePair<string, string>> values = [];
    private readonly List<string> setApart = [];

    /// <summary>The values found, by contract name or, for others, as the file has it.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values => values;

    /// <summary>The lines taken off that hold no value.</summary>
    public IReadOnlyList<string> SetApart => setApart;

    /// <summary>What is to be said of a line that looks like one of the header and is none; <see langword="null"/> where there is no such line.</summary>
    public string? Doubt { get; private set; }

    /// <summary>The lines below the header.</summary>
    public ImmutableArray<TextLine> Body { get; private set; }

    private bool Has(string name) => values.Any(v => v.Key == name);

    /// <summary>Reads the header off the lines of a file.</summary>
    public static TextHeader Read(ImmutableArray<TextLine> lines)
    {
        TextHeader header = new();
        int at = SkipBlank(lines, 0);
        at = header.FrontMatter(lines, at);
        for (int next = at; (next = SkipBlank(lines, at)) < lines.Length && header.Take(lines, next);)
        {
            header.Doubt ??= Slip(lines[next].Text.Trim(), next);
            at = next + 1;
        }
        if (SkipBlank(lines, at) is var body && body < lines.Length)
            header.Doubt ??= Slip(lines[body].Text.Trim(), body);
        header.Body = lines[SkipBlank(lines, at)..];
        return header;
    }

    private bool Take(ImmutableArray<TextLine> lines, int at)
    {
        string line = lines[at].Text.Trim();
        if (line.StartsWith("# ", StringComparison.Ordinal) && !Has("title"))
            return Add("title", line[2..]);
        if (KeyValue(line, values.Count > 0) is var (key, value))
            return Add(key, value);
        if (DateTime.TryParseExact(line, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Has("date") ? Apart(line) : Add("date", line);
        if (IsCredit(line))
            return Apart(line);
        return !Has("title") && LooksLikeTitle(lines, at) && Add("title", line);
    }

    private bool Add(string key, string value)
    {
        value = value.Trim();
        if (key == "original")
        {
            (string label, string? url) = MarkdownLink(value);
            if (url is not null)
            {
                values.Add(new("url", url));
                // The page that the text was taken from was published by whoever the link names.
                if (!Has("outlet"))
                    values.Add(new("outlet", label));
                return true;
            }
        }
        values.Add(new(key, value));
        return true;
    }

    private bool Apart(string line)
    {
        setApart.Add(line);
        return true;
    }

    private int FrontMatter(ImmutableArray<TextLine> lines, int at)
    {
        if (at >= lines.Length || lines[at].Text.Trim() != "---")
            return at;
        int end = at + 1;
        while (end < lines.Length && lines[end].Text.Trim() is not ("---" or "..."))
            end++;
        if (end == lines.Length)
            return at;
        foreach ((string key, string value) in FrontMatterYaml.Read(string.Join('\n', lines[(at + 1)..end].Select(l => l.Text))))
            Add(KeyNames.Of(key) ?? key, value);
        return end + 1;
    }

    /// <summary><c>Key: value</c> with a key that files are known to carry, or, once a header has begun, any lower-case identifier.</summary>
    private static (string Key, string Value)? KeyValue(string line, bool begun)
    {
        int colon = line.IndexOf(':');
        if (colon is < 1 or > 40)
            return null;
        string key = line[..colon].Trim('*', ' ', '_');
        string value = line[(colon + 1)..].Trim().Trim('*').Trim();
        if (value.Length == 0)
            return null;
        if (KeyNames.Of(key) is { } known)
            // "By: …" is a byline; but "Source: …" followed by prose is not a header once the line is a paragraph.
            return value.Length <= 300 ? (known, value) : null;
        bool identifier = key.Length > 0 && key.All(c => c is '_' or '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
        return identifier && (begun || key.Contains('_', StringComparison.Ordinal)) ? (key, value) : null;
    }

    /// <summary>"Outlett: Civic Wire" is nobody's headline: a key with a slip of the hand.</summary>
    private static string? Slip(string line, int at) => line.IndexOf(':') is > 0 and <= LongestKey and var colon && line.Length <= LongestSlip
        && line[..colon] is var key && KeyNames.Of(key) is null && KeyNames.Hint(key) is { Length: > 0 } hint
        ? string.Create(CultureInfo.InvariantCulture, $"line {at + 1}: '{key}' is no key that is known{hint}; the line was read as text") : null;

    private const int LongestKey = 20, LongestSlip = 120;

    /// <summary>"Via Boston Herald:" on a line of its own says where the text comes from.</summary>
    private static bool IsCredit(string line) =>
        line.Length <= 80 && line.EndsWith(':') && line.StartsWith("Via ", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A short first line without a full stop, set off by a blank line (or followed at once by a date or metadata) and with more text below.
    /// </summary>
    private static bool LooksLikeTitle(ImmutableArray<TextLine> lines, int at)
    {
        string line = lines[at].Text.Trim();
        if (line.Length is < 3 or > 200 || line[^1] is '.' or ':' or ';' or ',' || !line.Contains(' ', StringComparison.Ordinal))
            return false;
        int next = SkipBlank(lines, at + 1);
        if (next == lines.Length)
            return false;
        bool setOff = next > at + 1 || KeyValue(lines[next].Text.Trim(), begun: true) is not null || StandsOut(line, lines[next].Text.Trim());
        return setOff && line[^1] is not ('”' or '"') && lines[next..].Sum(l => l.Text.Length) > line.Length;
    }

    /// <summary>
    /// Whether a line can't be the first of a paragraph that goes on below: a byline follows, or a paragraph that is a line of its own, much longer and begun with
    /// a capital. Lines that an editor broke are of one length, and most go on with a small letter.
    /// </summary>
    private static bool StandsOut(string line, string next) =>
        char.IsUpper(line[0]) && ((next.StartsWith("By ", StringComparison.Ordinal) && next.Length is > 5 and <= 60 && char.IsUpper(next[3]) && next[^1] != '.')
            || (next.Length > line.Length * 2 && (char.IsUpper(next[0]) || next[0] is '“' or '"')));

    private static (string Label, string? Url) MarkdownLink(string value)
    {
        int open = value.IndexOf("](", StringComparison.Ordinal);
        return open > 1 && value[0] == '[' && value[^1] == ')' ? (value[1..open], value[(open + 2)..^1]) : (value, null);
    }

    private static int SkipBlank(ImmutableArray<TextLine> lines, int at)
    {
        while (at < lines.Length && string.IsNullOrWhiteSpace(lines[at].Text))
            at++;
        return at;
    }
}
