using System.Text;

namespace Framing.Tests.Quotes;

/// <summary>Words whose voice a case tells.</summary>
internal readonly record struct Probe(TextSpan Span, Voice Voice);

/// <summary>A case of the voice specification: an article and the words probed in it.</summary>
internal sealed record SpecCase(Article Article, IReadOnlyList<Probe> Probes)
{
    /// <summary>Reads <c>He said “no [deal|d].” ¶ Next paragraph.</c></summary>
    public static SpecCase Parse(string line)
    {
        const string title = "TITLE ";
        List<Probe> probes = [];
        string? head = null;
        if (line.StartsWith(title, StringComparison.Ordinal))
        {
            string[] parts = line[title.Length..].Split(" ¶ ", 2);
            head = Plain(parts[0], Field.Title, probes);
            line = parts[1];
        }
        string text = Plain(line.Replace(" ¶ ", "\n\n", StringComparison.Ordinal), Field.Text, probes);
        return new(Article.FromText(text, title: head), probes);
    }

    private static string Plain(string marked, Field field, List<Probe> probes)
    {
        var text = new StringBuilder();
        int at = 0;
        while (marked.IndexOf('[', at) is var open && open >= 0)
        {
            int bar = marked.IndexOf('|', open), close = marked.IndexOf(']', open);
            text.Append(marked, at, open - at);
            int start = text.Length;
            text.Append(marked, open + 1, bar - open - 1);
            probes.Add(new(new TextSpan(start, text.Length, field), VoiceOf(marked[bar + 1])));
            at = close + 1;
        }
        return text.Append(marked, at, marked.Length - at).ToString();
    }

    private static Voice VoiceOf(char letter) => letter switch
    {
        'd' => Voice.DirectQuote,
        'x' => Voice.Distanced,
        'i' => Voice.IndirectQuote,
        'h' => Voice.Headline,
        'n' => Voice.Narrator,
        _ => throw new FormatException($"There is no voice '{letter}'."),
    };
}
