using Framing.Corpora;

namespace Framing.Tests.Leads;

/// <summary>What holds for the leads of any event.</summary>
public class LeadPromisesTests
{
    private static readonly CompareOptions Quick = new() { Replicates = 50, Draws = 50, Threads = 1 };

    public static TheoryData<string> Events => new("harlow-bay-raid", "westmark-carbon-vote");

    [Theory]
    [MemberData(nameof(Events))]
    public void Quoted_words_stand_in_an_article_and_places_are_few_and_short(string name)
    {
        Article[] articles = Read(name);
        Comparison comparison = FramingAnalyzer.Default.Compare(articles, Quick);
        string[] texts = [.. articles.Select(a => Plain(a.Title + "\n" + a.Text))];
        Assert.NotEmpty(comparison.Leads);
        Assert.All(comparison.Leads, lead =>
        {
            Assert.InRange(lead.Evidence.Length, 1, 4);
            Assert.All(lead.Evidence, e => Assert.InRange(e.Span.Length, 1, 400));
            Assert.All(lead.Evidence, e => Assert.True(e.Span.End <= articles.Single(a => a.Id == e.DocId)[e.Span.Field].Length));
            Assert.Equal(lead.Outlets, lead.Evidence.Select(e => articles.Single(a => a.Id == e.DocId).Outlet!).Distinct());
            Assert.All(Quoted(lead.Sentence), words =>
                Assert.True(texts.Any(t => t.Contains(Plain(words), StringComparison.Ordinal)), $"“{words}” stands in no article: {lead.Sentence}"));
        });
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Of_the_first_six_no_more_than_two_are_of_a_kind(string name) =>
        Assert.All(FramingAnalyzer.Default.Compare(Read(name), Quick).Leads.Take(6).GroupBy(l => l.Kind), kind => Assert.InRange(kind.Count(), 1, 2));

    [Theory]
    [MemberData(nameof(Events))]
    public void Neither_the_order_of_articles_nor_the_number_of_threads_changes_a_lead(string name)
    {
        Article[] articles = Read(name);
        IEnumerable<string> Leads(IEnumerable<Article> input, int threads) =>
            FramingAnalyzer.Default.Compare(input, Quick with { Threads = threads }).Leads.Select(l => $"{l.Kind} {l.Sentence} {string.Join(' ', l.Evidence)}");
        Assert.Equal(Leads(articles, 1), Leads(articles, 4));
        Assert.Equal(Leads(articles, 1), Leads(articles.Reverse(), 1));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Renaming_outlets_changes_their_names_alone(string name)
    {
        Article[] articles = Read(name);
        string[] renamed = ["Quill Zero", "Axle One", "Moth Two", "Barn Three"];
        Article[] others = [.. articles.Select((a, i) => a with { Outlet = renamed[i] })];
        string Back(string sentence)
        {
            for (int i = 0; i < articles.Length; i++)
                sentence = sentence.Replace(renamed[i], articles[i].Outlet!, StringComparison.OrdinalIgnoreCase);
            return sentence;
        }
        Assert.Equal(
            FramingAnalyzer.Default.Compare(articles, Quick).Leads.Select(l => l.Sentence),
            FramingAnalyzer.Default.Compare(others, Quick).Leads.Select(l => Back(l.Sentence)));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_article_against_itself_has_no_leads(string name)
    {
        Article article = Read(name)[0];
        Assert.Empty(FramingAnalyzer.Default.Compare([article with { Id = "one", Outlet = "Anchor" }, article with { Id = "two", Outlet = "Beacon" }], Quick).Leads);
    }

    private static Article[] Read(string name) => [.. ArticleReader.Read(Path.Combine(Repository.Root, "corpora", name))];

    private static IEnumerable<string> Quoted(string sentence)
    {
        for (int at = sentence.IndexOf('“', StringComparison.Ordinal); at >= 0; at = sentence.IndexOf('“', at + 1))
            yield return sentence[(at + 1)..sentence.IndexOf('”', at)]
                .Replace(" …", "", StringComparison.Ordinal).Replace("… ", "", StringComparison.Ordinal);
    }

    /// <summary>On one line, with one kind of quotation mark: a sentence has single marks inside its own.</summary>
    private static string Plain(string text) => string.Join(' ', text.Replace('“', '\'').Replace('”', '\'').Replace('"', '\'').Replace('‘', '\'').Replace('’', '\'')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
