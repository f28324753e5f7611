using Framing.Measures;

namespace Framing.Tests.Measures;

/// <summary>Which names of several articles mean one person.</summary>
public class PeopleTests
{
    [Theory]
    // A nickname and a middle initial; the last name alone; a name that only one article has.
    [InlineData("Charles E. Quill", "Chuck Quill")]
    [InlineData("Quill", "Chuck Quill")]
    [InlineData("Ada Marsh", "Ada Marsh")]
    // Two of one name who are told apart, so that the last name alone means neither.
    [InlineData("Owen Toll", "Owen Toll")]
    [InlineData("Owen Toll Jr.", "Owen Toll Jr.")]
    [InlineData("Toll", "Toll")]
    [InlineData("George H. Hale", "George H. Hale")]
    [InlineData("George W. Hale", "George W. Hale")]
    public void A_person_has_one_name(string name, string one)
    {
        People people = new([
            Named("Charles E. Quill", "Ada Marsh", "Owen Toll", "George H. Hale"),
            Named("Chuck Quill", "Chuck Quill", "Owen Toll Jr.", "George W. Hale"),
            Named("Quill", "Toll")]);
        Assert.Equal(one, people.NameOf(name));
    }

    [Theory]
    // Nearly all who are named in full are one: 90 of 100 mentions, in twenty articles or more; what is no first name is nobody else.
    [InlineData(20, 5, 11, "Owen Marsh", "Ada Marsh")]
    [InlineData(20, 5, 12, "Owen Marsh", "Marsh")]
    [InlineData(20, 5, 12, "Protest Marsh", "Ada Marsh")]
    [InlineData(19, 6, 1, "Owen Marsh", "Marsh")]
    public void In_a_corpus_a_last_name_alone_is_whose_it_nearly_always_is(int articles, int mentions, int others, string other, string one)
    {
        Document[] named = [.. Enumerable.Repeat(Named([.. Enumerable.Repeat("Ada Marsh", mentions)]), articles)];
        Assert.Equal(one, new People([.. named, Named([.. Enumerable.Repeat(other, others)]), Named("Marsh")]).NameOf("Marsh"));
    }

    [Theory]
    [InlineData("Chuck Quill", "Mr. Quill spoke.", true)]
    [InlineData("Chuck Quill", "QUILL SPEAKS", true)]
    [InlineData("Chuck Quill", "Quills are cheap.", false)]
    [InlineData("Chuck Quill", "Nobody spoke.", false)]
    public void Only_who_stands_nowhere_is_absent(string name, string text, bool isThere) =>
        Assert.Equal(isThere, new People([Named("Chuck Quill")]).MayBeIn(name, new(new Article { Id = "a", Text = text })));

    private static Document Named(params string[] names)
    {
        Document document = new(new Article { Id = "a", Text = string.Join(". ", names) });
        int at = 0;
        return document with
        {
            Entities = [.. names.Select(name => new Entity(new TextSpan(at, (at += name.Length + 2) - 2), EntityType.Person, name))],
        };
    }
}
