namespace Framing.Tests.Statements;

public class IntervalMethodTests
{
    public static TheoryData<IntervalMethod, string> Cases => new()
    {
        { new(IntervalKind.Count), "count" },
        { new(IntervalKind.Nothing), "none" },
        { new(IntervalKind.TooFew), "too few" },
        { new(IntervalKind.TooFewPassages), "too few passages" },
        { new(IntervalKind.TooFewArticles), "mean of too few articles" },
        { new(IntervalKind.NothingDiffers, IntervalUnit.Event), "no event differs" },
        { new(IntervalKind.NothingDiffers, IntervalUnit.Article) { OnTheseEvents = true }, "no article differs" },
        { new(IntervalKind.Wilson), "wilson within-text" },
        { new(IntervalKind.Wilson, IntervalUnit.Article), "wilson over articles" },
        { new(IntervalKind.Jeffreys), "jeffreys within-text" },
        { new(IntervalKind.Newcombe) { IsSubjectOpen = true }, "newcombe within-text, subject not controlled" },
        { new(IntervalKind.Newcombe, IntervalUnit.Event), "newcombe over events" },
        { new(IntervalKind.RareWords, IntervalUnit.Event), "rare words by event" },
        { new(IntervalKind.Bootstrap, IntervalUnit.Event) { IsPaired = true }, "bootstrap by event, paired" },
        { new(IntervalKind.Bootstrap, IntervalUnit.Article) { IsPaired = true, OnTheseEvents = true }, "bootstrap by article, paired, these events only" },
        { new(IntervalKind.Bootstrap, IntervalUnit.Article) { OnTheseEvents = true, IsSubjectOpen = true }, "bootstrap by article, these events only, subject not controlled" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_tables_have_it(IntervalMethod method, string expected) => Assert.Equal(expected, method.ToString());
}
