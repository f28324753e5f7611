using System.Collections.Immutable;
using Framing.Corpora;

namespace Framing.Tests.Corpora;

/// <summary>Which articles are taken by day and by column.</summary>
public sealed class ArticleSelectionTests
{
    private static readonly ImmutableArray<Article> Four =
    [
        Of("a", "2024-05-07", "north"), Of("b", "7 May 2025", "south"), Of("c", "2025-06-01T08:00:00Z", "north"), Of("d", null, "north"),
    ];

    public static TheoryData<string?, string?, string, string> Cases => new()
    {
        { null, null, "", "a b c d" },
        { "2025-01-01", null, "", "b c" },
        { null, "2025-05-07", "", "a b" },
        { "2025-05-07", "2025-05-07", "", "b" },
        { null, null, "North", "a c d" },
        { "2025-01-01", null, "north", "c" },
        { "2024-01-01", null, "north south", "a b c" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Takes_what_is_asked_for(string? from, string? until, string regions, string taken)
    {
        ArticleSelection selection = new()
        {
            From = from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            Until = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
        };
        if (regions.Length > 0)
            selection = selection with { Where = selection.Where.Add("region", [.. regions.Split(' ')]) };
        Assert.Equal(taken, string.Join(' ', selection.Of(Four).Select(article => article.Id)));
    }

    [Fact]
    public void Says_how_many_are_left_out_and_how_many_have_no_day()
    {
        List<string> notes = [];
        Assert.Equal(2, new ArticleSelection { From = new(2025, 1, 1) }.Of(Four, notes.Add).Count());
        Assert.Equal(["2 articles are taken, 2 are left out. 1 of them has no date that could be read."], notes);
    }

    /// <summary>The dates of one file, what is asked for, and which days are taken: a date that can mean two days is read as the file's others.</summary>
    [Theory]
    [InlineData("03/04/2021 16/04/2021", "2021-04-01", "2021-04-03 16/04/2021", "x: one date can mean two days (0 has '03/04/2021') and was read with the day first, as '16/04/2021' must be.")]
    [InlineData("03/04/2021 04/16/2021", "2021-04-01", "04/16/2021", "x: one date can mean two days (0 has '03/04/2021') and was read with the month first, as '04/16/2021' must be.")]
    [InlineData("03/04/2021 31/04/2021", "2021-01-01", "2021-03-04", "x: one date can mean two days (0 has '03/04/2021') and was read with the month first; --dates dmy reads the day first.")]
    [InlineData("2021-05-01 03/04/2021 16/04/2021 04/17/2021", "2021-01-01", "2021-05-01 16/04/2021 04/17/2021", "x: one date can mean two days (1 has '03/04/2021') and was not read, since the file has days first ('16/04/2021') and months first ('04/17/2021'); write dates such as 2026-03-31.")]
    public void A_day_that_could_be_another_is_read_as_the_other_dates_of_its_file_are(string dates, string from, string taken, string told)
    {
        List<string> notes = [];
        ArticleSelection selection = new() { From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture) };
        IEnumerable<Article> articles = dates.Split(' ').Select((date, i) => Of($"{i}", date, "north") with { Origin = "x" });
        Assert.Equal(taken, string.Join(' ', selection.Of(articles, notes.Add).Select(article => article.Date)));
        Assert.Equal(told, notes[^1]);
    }

    [Fact]
    public void The_order_of_dates_can_be_told()
    {
        Article article = Of("x", "05/06/2025", "north");
        ArticleSelection june = new() { From = new(2025, 6, 1) };
        Assert.Single((june with { Dates = DateOrder.DayFirst }).Of([article]));
        Assert.Throws<InputException>(() => (june with { Dates = DateOrder.MonthFirst }).Of([article]).ToArray());
    }

    [Fact]
    public void Who_asks_for_a_value_that_is_not_there_is_told_which_are()
    {
        ArticleSelection selection = new();
        selection = selection with { Where = selection.Where.Add("region", ["nroth"]) };
        Assert.Equal(
            "No article is left: none of 4 has the days and values that are asked for. In the column 'region' there is: north, south.",
            Assert.Throws<InputException>(() => selection.Of(Four).ToArray()).Message);
        Assert.Empty(selection.Of([]));
    }

    [Fact]
    public void A_column_that_no_article_has_is_named_with_the_one_that_was_meant()
    {
        ArticleSelection selection = new();
        selection = selection with { Where = selection.Where.Add("regoin", ["north"]) };
        Assert.Equal(
            "No article has a column 'regoin' (did you mean 'region'?). The columns are: date, doc_id, region.",
            Assert.Throws<InputException>(() => selection.Of(Four).ToArray()).Message);
    }

    private static Article Of(string id, string? date, string region)
    {
        Article article = Article.FromText("The harbor was quiet.", id: id) with { Date = date };
        return article with { Metadata = article.Metadata.Add("region", region) };
    }
}
