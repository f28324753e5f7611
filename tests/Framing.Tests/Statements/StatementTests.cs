using System.Collections.Immutable;
using Framing.Tests.Comparisons;

namespace Framing.Tests.Statements;

public class StatementTests
{
    public static TheoryData<StatementPart[], string> Cases => new()
    {
        { [], "" },
        { [new(StatementRole.Claim, "Gulls "), new(StatementRole.Claim, "cry.")], "Gulls cry." },
        { [new(StatementRole.Claim, "Gulls cry."), new(StatementRole.Difference, "Too few to compare.")], "Gulls cry. Too few to compare." },
        { [new(StatementRole.Scope, "on the two piers"), new(StatementRole.Claim, "Gulls cry."), new(StatementRole.Labels, "It would.")], "On the two piers: Gulls cry. It would." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_one_text(StatementPart[] parts, string expected) => Assert.Equal(expected, new Statement([.. parts]).ToString());

    [Fact]
    public void Of_a_contrast_its_parts_say_what_they_are_and_what_they_count()
    {
        Profile[] profiles = [.. Enumerable.Range(0, 3).SelectMany(i => new[]
        {
            Hand.Profile($"g{i}", "Gazette", $"event {i}", Hand.Share(Hand.Tax, 0, 5)),
            Hand.Profile($"l{i}", "Lantern", i < 2 ? $"event {i}" : "alone", Hand.Share(Hand.Tax, 5, 5)),
            Hand.Profile($"w{i}", "Wire", $"event {i}", Hand.Share(Hand.Tax, 2, 5)),
        })];
        Contrast contrast = Hand.Compare(profiles).Contrasts.Single(c => (c.A.Group, c.B.Group) == ("Gazette", "Lantern"));
        (StatementRole, string)[] expected =
        [
            (StatementRole.Scope, "on the two events that both tell of"),
            (StatementRole.Claim, "In their own voice, Lantern’s articles say tax in 10 of 10 mentions of the payment; Gazette’s articles in 0 of 10."),
            (StatementRole.Difference, "Difference 100 points, 95% interval 61 to 100."),
            (StatementRole.Reach, "The mentions are those of two articles each, and the interval holds within these."),
            (StatementRole.Picked, "This is the widest of three pairs, so the cautious interval is 48 to 100."),
            (StatementRole.Labels, "It would take 6 wrong labels to erase the gap."),
        ];
        Assert.Equal(Enum.GetValues<StatementRole>(), expected.Select(part => part.Item1));
        Assert.Equal(expected, contrast.Statement.Parts.Select(p => p.Role).Distinct().Select(role => (role, contrast.Statement.Text(role))));
        Assert.Equal([("10 of 10", contrast.B), ("0 of 10", contrast.A)], contrast.Statement.Parts.Where(p => p.Figure is not null).Select(p => (p.Text, p.Figure!)));
        Assert.Equal("On the two events that both tell of: In their own voice, ", contrast.Sentence[..57]);
    }

    [Theory]
    [InlineData("outlet", 1, "Lantern’s article says ")]
    [InlineData("outlet", 12, "Lantern’s 12 articles say ")]
    [InlineData("leaning", 1, "the article with leaning Lantern says ")]
    [InlineData("leaning", 12, "the 12 articles with leaning Lantern say ")]
    public void Groups_are_called_by_what_they_are(string by, int articles, string expected)
    {
        Profile[] profiles = [.. Enumerable.Range(0, articles).Select(i => Of($"l{i}", "Lantern", 5)), Of("w", "Wire", 0)];
        Contrast contrast = Assert.Single(Hand.Compare(new CompareOptions { By = by, Replicates = 20, Draws = 19 }, profiles).Contrasts);
        Assert.Contains(expected, contrast.Sentence, StringComparison.OrdinalIgnoreCase);

        Profile Of(string id, string group, int mentions)
        {
            Article article = new() { Id = id, Text = "Text.", Outlet = group, Metadata = ImmutableSortedDictionary<string, string>.Empty.Add("leaning", group) };
            return new(new Document(article), [Hand.Share(Hand.Tax, mentions, 5)]);
        }
    }
}
