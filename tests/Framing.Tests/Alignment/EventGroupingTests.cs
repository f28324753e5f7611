using Framing.Alignment;
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
