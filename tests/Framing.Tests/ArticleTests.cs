using System.Collections.Immutable;

namespace Framing.Tests;

/// <summary>An article as a value.</summary>
public class ArticleTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(null)]
    public void A_blank_event_is_none(string? @event)
    {
        Assert.Null(Article.FromText("Text.", @event: @event).Event);
        Assert.Null((Article.FromText("Text.", @event: "vote") with { Event = @event }).Event);
        Assert.DoesNotContain("event", Article.FromText("Text.", @event: @event).Columns);
    }

    private static Article Of(string text) => new()
    {
        Id = "a",
        Text = text,
        Title = "Vote",
        Outlet = "Buoy",
        Event = "vote",
        Metadata = ImmutableSortedDictionary<string, string>.Empty.Add("leaning", "left"),
        SetApart = ["Read more"],
    };

    public static TheoryData<string, Func<Article, Article>> Changes => new()
    {
        { "id", a => a with { Id = "b" } },
        { "text", a => a with { Text = "Other." } },
        { "title", a => a with { Title = null } },
        { "outlet", a => a with { Outlet = "Gull" } },
        { "event", a => a with { Event = null } },
        { "date", a => a with { Date = "2026-03-02" } },
        { "author", a => a with { Author = "Ada Marsh" } },
        { "url", a => a with { Url = "https://buoy.example" } },
        { "encoding", a => a with { Encoding = "windows-1252" } },
        { "origin", a => a with { Origin = "a.csv" } },
        { "metadata", a => a with { Metadata = a.Metadata.SetItem("leaning", "right") } },
        { "lines set apart", a => a with { SetApart = [] } },
    };

    [Fact]
    public void Two_of_the_same_are_equal()
    {
        Assert.Equal(Of("Text."), Of("Text."));
        Assert.Equal(Of("Text.").GetHashCode(), Of("Text.").GetHashCode());
        Assert.Equal(Article.FromText("Text."), Article.FromText("Text."));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Two_that_differ_in_anything_are_not(string what, Func<Article, Article> change)
    {
        Assert.False(Of("Text.").Equals(change(Of("Text."))), what);
        Assert.False(change(Of("Text.")).Equals(Of("Text.")), what);
    }

    [Fact]
    public void Every_column_has_its_change() => Assert.Equal(
        typeof(Article).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Count(property => property.GetIndexParameters().Length == 0 && property.CanWrite && property.Name != "Held"),
        Changes.Count);
}
