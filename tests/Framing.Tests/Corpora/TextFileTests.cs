using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>What is taken off the top and the end of a text file, and what is left as the article.</summary>
public class TextFileTests
{
    private const string Body = "The ferry to Nowhere Island stopped on Monday.\n\nIt will sail again, the captain said.";

    public static TheoryData<string, string?, string?, string?, string?> Headers => new()
    {
        // file | title | outlet | date | author; the text is always the body
        { Body, null, null, null, null },
        { "# Ferry stops\n\n" + Body, "Ferry stops", null, null, null },
        { "Ferry stops, island waits\n\n" + Body, "Ferry stops, island waits", null, null, null },
        { "\n# Ferry stops\n\nPublished at: **2031-01-02T03:04:05+00:00**\n\nAuthor: **Pat Doe**\n\n" + Body, "Ferry stops", null, "2031-01-02T03:04:05+00:00", "Pat Doe" },
        { "Ferry stops again\n\nSaturday, 30 Sep, 2017\n\n" + Body, "Ferry stops again", null, "Saturday, 30 Sep, 2017", null },
        { "outlet: The Buoy\nevent: ferry\ndate: 2031-01-02\n\n# Ferry stops\n\n" + Body, "Ferry stops", "The Buoy", "2031-01-02", null },
        { "---\ntitle: \"Ferry: stops\"\noutlet: The Buoy\nauthor: Pat Doe\n---\n" + Body, "Ferry: stops", "The Buoy", null, "Pat Doe" },
        { "Original: [The Buoy](https://example.org/illegal-alien-ferry.html)\n\n" + Body, null, "The Buoy", null, null },
        { "Via The Buoy:\n\n" + Body, null, null, null, null },
        { "Ferry stops\n" + Body, "Ferry stops", null, null, null },
        { "Ferry stops, island waits\nBy Pat Doe\n" + Body, "Ferry stops, island waits", null, null, null },
        // A line that an editor broke is no title, and a first line that is a sentence belongs to the article.
        { "The boats of the bay were late again, and\nSaturday's was not the first.\n" + Body, null, null, null, null },
        { "Boats were late.\n\n" + Body, null, null, null, null },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void The_header_is_metadata_and_the_rest_is_text(string file, string? title, string? outlet, string? date, string? author)
    {
        Article article = Read(file);
        Assert.Equal((title, outlet, date, author), (article.Title, article.Outlet, article.Date, article.Author));
        Assert.EndsWith(Body, article.Text);
    }

    [Fact]
    public void A_web_address_in_the_header_is_not_text()
    {
        Article article = Read("# Ferry stops\n\nOriginal: [The Buoy](https://example.org/illegal-alien-ferry.html)\n\n" + Body);
        Assert.Equal(Body, article.Text);
        Assert.Equal("https://example.org/illegal-alien-ferry.html", article.Url);
    }

    [Theory]
    [InlineData("Keep reading…")]
    [InlineData("Introduce Yourself: Name, Company, Goals")]
    public void Boilerplate_at_the_end_is_set_apart_and_reported(string tail)
    {
        Article article = Read(Body + "\n\n" + tail);
        Assert.Equal(Body, article.Text);
        Assert.Equal([tail], article.SetApart);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n ")]
    [InlineData("outlet: The Buoy\n\n# Ferry stops\n")]
    public void A_file_without_text_is_refused(string file)
    {
        using TempFolder folder = new();
        string path = folder.Write("a.txt", file + "\n");
        Assert.Throws<InputException>(() => ArticleReader.Read(path).ToList());
    }

    private static Article Read(string file)
    {
        using TempFolder folder = new();
        return Assert.Single(ArticleReader.Read(folder.Write("a.txt", file)));
    }
}
