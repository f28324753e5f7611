using Framing.Annotation;

namespace Framing.Tests.Annotation;

public class SentenceTests
{
    private static readonly TextAnnotator Annotator = new();

    /// <summary>The curly cases, the same with straight marks, and the British ones: more than 200.</summary>
    private static IEnumerable<string> ClosingQuotes()
    {
        string[] curly = Lines(ClosingQuoteCases.Table);
        return curly.Concat(curly.Select(Straight)).Concat(Lines(ClosingQuoteCases.British));
    }

    [Fact]
    public void Sentences_end_where_they_should_at_closing_quotation_marks()
    {
        string[] cases = [.. ClosingQuotes()];
        string[] wrong = [.. cases.Where(c => Split(Text(c)) != Expected(c)).Select(c => $"{Expected(c)}\n    got {Split(Text(c))}")];
        Assert.True(cases.Length >= 200);
        Assert.True(wrong.Length <= cases.Length * 0.03, $"{wrong.Length} of {cases.Length} wrong:\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [InlineData("HARBOR CITY (Wire) — The council met.", "HARBOR CITY (Wire) —|The council met.")]
    [InlineData("PORT MARSH, Va. - The council met.", "PORT MARSH, Va. -|The council met.")]
    [InlineData("Harbor City (CNN) The council met. It voted.", "Harbor City (CNN)|The council met.|It voted.")]
    [InlineData("Port Marsh, Virginia (CNN) - The council met.", "Port Marsh, Virginia (CNN) -|The council met.")]
    [InlineData("(CNN) “The council met,” she said.", "(CNN)|“The council met,” she said.")]
    [InlineData("Harbor Foods (HFD) The council met.", "Harbor Foods (HFD) The council met.")]
    [InlineData("The head of the Harbor Tax Office (HTO) Commissioner Ada Marsh resigned.", "The head of the Harbor Tax Office (HTO) Commissioner Ada Marsh resigned.")]
    [InlineData("They asked [Ada] Marsh to stay.", "They asked [Ada] Marsh to stay.")]
    [InlineData("They opposed it for years … and praised it in May. It passed.", "They opposed it for years … and praised it in May.|It passed.")]
    [InlineData("“Who came? Who stayed?” Ada Marsh asked. They left.", "“Who came?|Who stayed?” Ada Marsh asked.|They left.")]
    [InlineData("Council meets\n\nBy Ada Marsh\n\nThe council met. It voted.", "Council meets|By Ada Marsh|The council met.|It voted.")]
    [InlineData("What comes next\nThe council met.\nIt voted.", "What comes next|The council met.|It voted.")]
    [InlineData("The council met\nand then it\nvoted on the\nplan. It failed.", "The council met\nand then it\nvoted on the\nplan.|It failed.")]
    [InlineData("Mr. Okoro met Dr. Lind at 5 p.m. on Jan. 3 in Washington, D.C. on business.", "Mr. Okoro met Dr. Lind at 5 p.m. on Jan. 3 in Washington, D.C. on business.")]
    [InlineData("They met in the U.S. The talks failed.", "They met in the U.S.|The talks failed.")]
    [InlineData("He met B. J. Lind. They talked.", "He met B. J. Lind.|They talked.")]
    public void Sentences_stand_as_news_writes_them(string text, string expected) => Assert.Equal(expected, Split(text));

    [Fact]
    public void A_title_that_the_text_repeats_is_a_sentence_of_its_own()
    {
        Document document = Annotator.Annotate(new Document(Article.FromText("Council meets\nand it voted.", title: "Council meets")));
        Assert.Equal(["Council meets", "and it voted."], document.Sentences.Select(s => document[s].ToString()));
    }

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Straight(string text) => text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');

    private static string Text(string row) => row.Replace("|", "", StringComparison.Ordinal).Replace("¶", "\n\n", StringComparison.Ordinal);

    private static string Expected(string row) => string.Join('|', row.Split('|').Select(s => s.Trim(' ', '¶')));

    private static string Split(string text)
    {
        Document document = Annotator.Annotate(new Document(Article.FromText(text)));
        return string.Join('|', document.Sentences.Select(s => document[s].ToString()));
    }
}
