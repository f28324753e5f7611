using System.Text;
using CsCheck;
using Framing.Web;

namespace Framing.Tests.Web;

/// <summary>What the page reads of bytes from anywhere, and what it says of what it can't use.</summary>
public class ReadingTests
{
    [Fact]
    public void A_saved_comparison_reads_back_whole()
    {
        PastedArticle article = new() { Outlet = "Echo", Title = "Bridge", Text = "It closes.", Event = "bridge", Metadata = { ["section"] = "Town" }, SetApart = ["Subscribe"] };
        PageState state = new("guess", true, new() { ["only"] = false }, [2, -1, null]);
        ReadResult read = Reading.Read("a.framing", Encoding.UTF8.GetBytes(Reading.Save([article], state)));
        Assert.Equivalent(article, Assert.Single(read.Articles));
        Assert.Equivalent(state, read.State);
    }

    [Fact]
    public void What_was_saved_before_it_held_how_the_page_stood_is_read()
    {
        ReadResult read = Reading.Read("a.framing", "{\"format\":\"framing-comparison\",\"version\":1,\"articles\":[{\"text\":\"It closes.\"}]}"u8.ToArray());
        Assert.Equal("It closes.", Assert.Single(read.Articles).Text);
        Assert.Null(read.State);
    }

    [Theory]
    [InlineData("a.framing", "{", "a.framing: the file is damaged at line 1. Save the comparison again, or open another file.")]
    [InlineData("a.framing", "{\"format\":\"other\",\"version\":1,\"articles\":[]}", "a.framing: this is not a comparison that this page saved. Choose a file whose name ends in .framing.")]
    [InlineData("a.framing", "null", "a.framing: this is not a comparison that this page saved. Choose a file whose name ends in .framing.")]
    [InlineData("a.framing", "{\"format\":\"framing-comparison\",\"version\":1,\"articles\":[{\"text\":null}]}", "a.framing: the file is damaged at line 1. Save the comparison again, or open another file.")]
    [InlineData("a.framing", "{\"format\":\"framing-comparison\",\"version\":1,\"articles\":[null]}", "a.framing: this is not a comparison that this page saved. Choose a file whose name ends in .framing.")]
    [InlineData("a.txt", "  ", "a.txt: the file is empty; expected an article.")]
    [InlineData("a.csv", "outlet,title\nEcho,Bridge\n", "a.csv: there is no column 'text'")]
    public void What_is_no_article_is_told_in_a_sentence(string name, string content, string told)
    {
        ReadResult result = Reading.Read(name, Encoding.UTF8.GetBytes(content));
        Assert.Empty(result.Articles);
        Assert.StartsWith(told, Assert.Single(result.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_throw() => Check.Sample(
        Gen.Select(Gen.Int[0, 6].Select(i => ((string[])["a.txt", "a.html", "a.csv", "a.jsonl", "a.tsv.gz", "a.framing", "a"])[i]), Gen.Byte.Array[0, 300]),
        (name, bytes) => Reading.Read(name, bytes), iter: 500, threads: 1);

    [Fact]
    public void More_articles_than_fit_are_left_out_with_a_word()
    {
        string table = "text,outlet\n" + string.Concat(Enumerable.Range(0, 8).Select(i => $"The bridge closes {i}.,Echo {i}\n"));
        ReadResult result = Reading.Read("many.csv", Encoding.UTF8.GetBytes(table));
        Assert.Equal(6, result.Articles.Length);
        Assert.Equal(["many.csv holds more than 6 articles; the first 6 were taken."], result.Notes);
    }

    [Fact]
    public void An_example_is_what_the_files_are()
    {
        string folder = Path.Combine(Repository.Root, "corpora", "harlow-bay-raid");
        Assert.Equivalent(Framing.Corpora.ArticleReader.Read(folder).Select(PastedArticle.Of), Examples.Read("harlow-bay-raid").Select(PastedArticle.Of));
    }
}
