using Framing.Corpora;

namespace Framing.Tests.EndToEnd;

/// <summary>
/// Reads the articles of <c>corpora/</c> and holds what Framing finds against what a reader found by hand: the <c>.findings</c> files beside
/// this one, written before Framing was run. Lines that end in <c>!</c> are those that it gets wrong.
/// </summary>
public class FindingsTests
{
    public static TheoryData<string> Events => new("harlow-bay-raid", "westmark-carbon-vote");

    [Theory]
    [MemberData(nameof(Events))]
    public void What_a_reader_finds_is_found(string name)
    {
        Dictionary<string, Document> documents = ArticleReader.Read(Path.Combine(Repository.Root, "corpora", name))
            .Select(a => FramingAnalyzer.Default.Annotate(a)).ToDictionary(d => d.Article.Id);
        List<string> missed = [];
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Framing.Tests", "EndToEnd", name + ".findings")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            bool known = line.EndsWith('!');
            string[] cells = [.. line[6..].TrimEnd('!').Split('|').Select(c => c.Trim())];
            Document document = documents[cells[0]];
            string? found = line.StartsWith("term", StringComparison.Ordinal) ? Term(document, cells) : Quotation(document, cells);
            if (found is null == known)
                missed.Add(known ? $"{line}  # is right now: take the ! away" : $"{line}  # found: {found}");
        }
        Assert.True(missed.Count == 0, string.Join("\n", missed));
    }

    /// <summary>What was found in place of the expected voice of the n-th occurrence of the words, or null where it is right.</summary>
    private static string? Term(Document document, string[] cells)
    {
        int n = int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture);
        foreach (Field field in document.Fields)
        {
            string text = document.Article[field];
            for (int at = text.IndexOf(cells[1], StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(cells[1], at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (--n > 0)
                    continue;
                TermMatch? match = document.Terms.FirstOrDefault(t => t.Span.Field == field && t.Span.Start < at + cells[1].Length && t.Span.End > at);
                return match is null ? "no term" : match.Voice.Name() == cells[3] ? null : match.Voice.Name();
            }
        }
        return "not in the article";
    }

    /// <summary>
    /// What was found in place of the expected source of the quotation that opens with the words, or null where it is right. A quoted fragment
    /// may stand within a longer statement: the content has to hold the words, not to start with them.
    /// </summary>
    private static string? Quotation(Document document, string[] cells)
    {
        TextSpan words = Opening(document, cells[1]);
        if (document.Quotes.FirstOrDefault(quote => quote.Content.Any(span => span.Contains(words))) is not { } quote)
            return "no quotation";
        if (quote.SourceId is not { } id)
            return "no source";
        Source source = document.Sources[id];
        return source.Name.EndsWith(cells[2], StringComparison.Ordinal) && source.Category == cells[3] ? null : $"{source.Name} | {source.Category}";
    }

    /// <summary>Where the words stand behind an opening mark.</summary>
    private static TextSpan Opening(Document document, string words)
    {
        foreach (Field field in document.Fields)
        {
            int at = document.Article[field].IndexOf("“" + words, StringComparison.Ordinal);
            if (at >= 0)
                return new(at + 1, at + 1 + words.Length, field);
        }
        throw new InvalidOperationException($"{document.Article.Id} quotes no “{words}”.");
    }
}
