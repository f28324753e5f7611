using Framing.Alignment;
using Framing.Language.Dates;
using Framing.Corpora;
using Framing.Tests.Cli;

namespace Framing.Tests.Alignment;

public class EventGroupingTests
{
    private const string Fire = "A fire destroyed the Alder Street cannery before dawn, and forty firefighters from Brinmouth fought the flames.";
    private const string FireToo = "Firefighters from Brinmouth fought flames at the Alder Street cannery, where a fire broke out before dawn.";
    private const string Vote = "Lawmakers in Westmark rejected the carbon levy on Tuesday by nine votes after a long debate in the assembly.";

    private static Article Told(string id, string text, string? date = null, string? @event = null, string? outlet = null) =>
        new() { Id = id, Text = text, Date = date, Event = @event, Outlet = outlet };

    private static string[] Events(params Article[] articles) => [.. EventGrouping.Of(articles).Select(e => e.Value)];

    [Fact]
    public void WhatTellsTheSameIsOneEvent() => Assert.Equal(["event-1", "event-2", "event-1"], Events(Told("a", Fire), Told("b", Vote), Told("c", FireToo)));

    [Fact]
    public void AnArticleMayStandAlone() => Assert.Equal(["event-1"], Events(Told("a", Fire)));

    [Fact]
    public void SixtyArticlesMayBeOneEvent() =>
        Assert.All(Events([.. Enumerable.Range(0, 60).Select(i => Told($"{i}", i % 2 == 0 ? Fire : FireToo))]), e => Assert.Equal("event-1", e));

    [Fact]
    public void MoreThanAWeekApartIsNotOneEvent()
    {
        Assert.Equal(["event-1", "event-1"], Events(Told("a", Fire, "2021-03-01"), Told("b", FireToo, "March 8, 2021")));
        Assert.Equal(["event-1", "event-2"], Events(Told("a", Fire, "2021-03-01"), Told("b", FireToo, "2021-03-09T08:00:00Z")));
    }

    [Fact]
    public void ArticlesWithoutADateDoNotTieTogetherWhatLiesYearsApart()
    {
        string[] events = Events(Told("a", Fire, "2019-01-01"), Told("b", Fire), Told("c", Fire), Told("d", Fire, "someday"), Told("e", Fire, "2023-01-01"));
        Assert.NotEqual(events[0], events[4]);
    }

    [Fact]
    public void AmongDatedArticlesOneWithoutADateHasToBeMoreAlike()
    {
        const string Other = "Brinmouth, a harbor town, has forty firefighters. A club for young rowers met there on Sunday and chose a banner.";
        Article[] pair = [Told("a", Fire), Told("b", Other)];
        Assert.Single(Events(pair).Distinct());
        Assert.Equal(2, Events([.. pair, Told("c", Vote, "2021-03-01")]).Take(2).Distinct().Count());
        Assert.Single(Events(Told("a", Fire), Told("b", Fire), Told("c", Vote, "2021-03-01")).Take(2).Distinct());
    }

    [Theory]
    [InlineData("2018-09-12", true)]
    [InlineData("2018-09-12T10:00:00Z", true)]
    [InlineData("2018-09-12 10:00:00+02:00", true)]
    [InlineData("20180912T101500Z", true)]
    [InlineData("Sept. 12, 2018", true)]
    [InlineData("September 12, 2018, 9:30 a.m. ET", true)]
    [InlineData("Sep 12, 2018 at 21:05", true)]
    [InlineData("Wed, 12 Sep 2018 10:00:00 GMT", true)]
    [InlineData("Wednesday, Sept. 12, 2018", true)]
    [InlineData("12.09.2018", true)]
    [InlineData("9/12/18", true)]
    [InlineData("9/12/2018 10:00 PM", true)]
    [InlineData("yesterday", false)]
    [InlineData("0000-99-99", false)]
    [InlineData("2018-09", false)]
    [InlineData("12:30", false)]
    [InlineData("Sept. 12", false)]
    public void DatesAreReadAsTheyAreWritten(string date, bool isRead)
    {
        Assert.Equal(isRead ? new DateOnly(2018, 9, 12).DayNumber : null, DateText.Of(date).Day(DateOrder.MonthFirst)?.DayNumber);
        Assert.Equal(isRead, EventGrouping.DateCautions([Told("a", Fire, date)]) is not [{ } said] || !said.Contains("can't be read", StringComparison.Ordinal));
    }

    [Fact]
    public void UnreadDatesAreCounted() =>
        Assert.Equal(
            "The dates of 2 articles can't be read (a has 'yesterday'), so they are grouped by content alone; expected such as 2026-03-31.",
            Assert.Single(EventGrouping.DateCautions([Told("a", Fire, "yesterday"), Told("b", Fire, "2021-03-01"), Told("c", Vote, "May"), Told("d", Vote), Told("e", Vote, "June", @event: "vote")])));

    [Fact]
    public void AnUnreadDateIsSaid()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", $$"""
            {"doc_id": "a", "outlet": "Herald", "date": "yesterday", "text": "{{Fire}}"}
            {"doc_id": "b", "outlet": "Tribune", "date": "2021-03-01", "text": "{{Fire}}"}
            """);
        const string Said = "The date of one article can't be read (a has 'yesterday'), so it is grouped by content alone; expected one such as 2026-03-31.";
        Assert.Contains(Said, CommandLine.Run("compare", articles, "--events", folder.File("e.csv")).Error, StringComparison.Ordinal);
        Assert.Contains(Said, string.Join(' ', CommandLine.Run("compare", articles).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doc_id,event\na,fire\nb, fire \nc,vote\n", "")]
    [InlineData("doc_id,event\na,fire\nb,fire\nd,vote\n", "events.csv: no article has the doc_id 'd'; its row had no effect.\nevents.csv: it does not name 'c'; this article keeps the event of the input, if any.\n")]
    [InlineData("doc_id,event\na,fire\n", "events.csv: it does not name 'b', 'c'; these 2 articles keep the event of the input, if any.\n")]
    [InlineData("doc_id,event\na,fire\nb,fire\nc,vote\nx,vote\ny,vote\n", "events.csv: no article has the doc_id 'x', 'y'; these 2 rows had no effect.\n")]
    public void WhatOfTheTableHadNoEffectIsSaid(string table, string said)
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", $$"""
            {"doc_id": "a", "outlet": "Herald", "text": "{{Fire}}"}
            {"doc_id": "b", "outlet": "Tribune", "text": "{{FireToo}}"}
            {"doc_id": "c", "outlet": "Tribune", "text": "{{Vote}}"}
            """);
        (int code, _, string error) = CommandLine.Run("compare", articles, "--events", folder.Write("events.csv", table));
        Assert.Equal((0, said), (code, error.Replace(folder.Path + Path.DirectorySeparatorChar, "")));
    }

    [Fact]
    public void NamesOfTheInputStay() =>
        Assert.Equal(["event-1", "event-2", "event-2"], Events(Told("a", Vote, @event: "event-1"), Told("b", Fire), Told("c", FireToo)));

    [Fact]
    public void OutletsDecideNothing() =>
        Assert.Equal(Events(Told("a", Fire), Told("b", FireToo)), Events(Told("a", Fire, outlet: "Herald"), Told("b", FireToo, outlet: "Tribune")));

    [Theory]
    [InlineData("")]
    [InlineData("\0\ud800\udc00\ud800")]
    public void AnyTextIsFine(string text) => Assert.Equal(2, Events(Told("a", text), Told("b", text)).Distinct().Count());

    [Fact]
    public void LinkIsTheMeanOverAllPairs()
    {
        // 0 and 1 join at .9; with 2 their mean is (.5 + .1) / 2 = .3.
        Likeness[] pairs = [new(0, 1, 0.9), new(0, 2, 0.5), new(1, 2, 0.1)];
        Assert.Equal([0, 0, 0], AverageLink.Cluster(pairs, 3, 0.29));
        Assert.Equal([0, 0, 2], AverageLink.Cluster(pairs, 3, 0.31));
    }

    [Fact]
    public void TheTableIsWrittenCorrectedAndReadBack()
    {
        using TempFolder folder = new();
        string articles = Path.Combine(folder.Path, "a.jsonl"), events = Path.Combine(folder.Path, "events.csv");
        File.WriteAllText(articles, $$"""
            {"doc_id": "a", "outlet": "Herald", "text": "{{Fire}}"}
            {"doc_id": "b", "outlet": "Tribune", "text": "{{FireToo}}"}
            {"doc_id": "c", "outlet": "Tribune", "text": "{{Vote}}"}
            """);
        (int code, _, string error) = CommandLine.Run("compare", articles, "--events", events);
        Assert.Equal((0, $"{events} was not there and is written: articles without an event were grouped by content and date. Correct it, and run the command again.\n"), (code, error));
        Assert.Equal("doc_id,event\na,event-1\nb,event-1\nc,event-2\n", File.ReadAllText(events));
        EventFile.Write(events, [new("a", "fire, at dawn"), new("b", "fire, at dawn"), new("c", "vote")]);
        string output = CommandLine.Run("compare", articles, "--events", events, "--format", "json").Output;
        Assert.Contains("fire, at dawn", output, StringComparison.Ordinal);
    }
}
