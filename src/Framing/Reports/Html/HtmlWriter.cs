using System.Buffers;
using System.Diagnostics;

namespace Framing.Reports.Html;

/// <summary>
/// Writes HTML in which text can only enter encoded: names of elements and attributes come from this code, values and text are escaped,
/// links are <see cref="Href"/>s, and there is no way to write a piece of markup as a string. Attributes that could run or load something
/// (<c>on…</c>, <c>style</c>, <c>src</c>, a plain <c>href</c>) are refused.
/// </summary>
/// <param name="output">Where to write.</param>
/// <param name="hasLinks">Whether links are links; on a page for paper they are plain words.</param>
internal sealed class HtmlWriter(TextWriter output, bool hasLinks = true)
{
    // Characters that mean something to a parser, and those that never belong in a page: controls, direction overrides that would
    // turn round what stands beside the field that holds them, and surrogates, which may be unpaired.
    private static readonly string NoText = "&<>" + Range('\0', '\u0008') + Range('\u000B', '\u001F') + Range('\u007F', '\u009F') + Range('\u202A', '\u202E') +
        Range('\u2066', '\u2069') + Range('\uD800', '\uDFFF') + "\uFFFE\uFFFF";

    private static readonly SearchValues<char> Special = SearchValues.Create(NoText);

    // In a value quotation marks mean something too; in text, where articles are full of them, they need no code.
    private static readonly SearchValues<char> SpecialInValue = SearchValues.Create(NoText + "\"'");

    // Values of these alone need no quotation marks, which are a tenth of a page. A slash is not among them: at the end it would close a shape.
    private static readonly SearchValues<char> Bare = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.#%:");

    private static readonly HashSet<string> Lines = ["p", "ul", "ol", "table", "section", "article", "header", "h1", "h2", "h3", "h4", "nav", "details", "head"];

    // Elements that end where the next of their kind begins or their parent ends: pages hold thousands, and nothing else ever follows them.
    private static readonly HashSet<string> Implied = ["li", "td", "th", "tr"];

    /// <summary>Whether links are links, as on a screen.</summary>
    public bool HasLinks => hasLinks;

    /// <summary>An element that is open until it is disposed of.</summary>
    internal readonly ref struct Element(HtmlWriter writer, string name) : IDisposable
    {
        public void Dispose() => writer.Close(name);
    }

    /// <summary>Opens an element; attributes with a null value are left out, those with an empty one have a name only.</summary>
    public Element Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, null, attributes);
        return new(this, name);
    }

    /// <summary>Opens an element that links somewhere.</summary>
    public Element Open(string name, Href href, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!hasLinks && name == "a")
            return Open("span", attributes);
        Tag(name, href, attributes);
        return new(this, name);
    }

    /// <summary>Starts an element that <see cref="End"/> closes, for those that no block of code can hold.</summary>
    public void Begin(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, null, attributes);

    /// <summary>Closes what <see cref="Begin"/> started.</summary>
    public void End(string name) => Close(name);

    /// <summary>Writes an element that has no content.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, null, attributes);

    /// <summary>Writes a part of a drawing, which has no content.</summary>
    public void Shape(string name, Href? href, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(name, href, attributes, "/>");

    /// <summary>Writes an element that holds only text.</summary>
    public void Leaf(string name, ReadOnlySpan<char> text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, null, attributes);
        Text(text);
        Close(name);
    }

    /// <summary>Writes a link with text.</summary>
    public void Link(Href href, ReadOnlySpan<char> text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open("a", href, attributes))
            Text(text);
    }

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text) => Encoded(text, Special);

    private void Encoded(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        while (true)
        {
            int at = text.IndexOfAny(special);
            if (at < 0)
            {
                output.Write(text);
                return;
            }
            output.Write(text[..at]);
            text = text[(at + Encode(text[at..]))..];
        }
    }

    /// <summary>Writes one of the report's own files: its style, its script.</summary>
    public void Write(Asset asset) => output.Write(asset.Text);

    /// <summary>Starts a document.</summary>
    public void Doctype() => output.Write("<!doctype html>");

    /// <summary>Encodes the special character at the start of the text, and tells how many code units it took.</summary>
    private int Encode(ReadOnlySpan<char> text)
    {
        if (char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            output.Write(text[..2]);
            return 2;
        }
        output.Write(text[0] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => "\uFFFD" });
        return 1;
    }

    private void Tag(string name, Href? href, ReadOnlySpan<(string Name, string? Value)> attributes, string end = ">")
    {
        output.Write('<');
        output.Write(name);
        bool bare = false;
        if (href is { } target)
            bare = Attribute("href", target.Value);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null)
                continue;
            bool safe = attribute is not ("href" or "src" or "srcdoc" or "action" or "style") && !attribute.StartsWith("on", StringComparison.Ordinal);
            Debug.Assert(safe, $"'{attribute}' can run or load something");
            if (safe)
                bare = Attribute(attribute, value);
        }
        // What follows a bare value without a space would belong to it.
        if (bare && end[0] == '/')
            output.Write(' ');
        output.Write(end);
    }

    /// <summary>Writes an attribute, and tells whether its value stands without quotation marks.</summary>
    private bool Attribute(string name, string value)
    {
        output.Write(' ');
        output.Write(name);
        if (value.Length == 0)
            return false;
        output.Write('=');
        if (!value.AsSpan().ContainsAnyExcept(Bare))
        {
            output.Write(value);
            return true;
        }
        output.Write('"');
        Encoded(value, SpecialInValue);
        output.Write('"');
        return false;
    }

    private void Close(string name)
    {
        if (Implied.Contains(name))
            return;
        output.Write("</");
        output.Write(name);
        output.Write('>');
        if (Lines.Contains(name))
            output.Write('\n');
    }

    private static string Range(char from, char to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(c => (char)c));
}
