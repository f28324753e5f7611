using Framing.Measures;

namespace Framing.Tests.Measures;

public sealed class VaderCarriersTests
{
    [Theory]
    [InlineData("The mayor met the council.", "")]
    [InlineData("Families are worried, and shops lost trade.", "-worried -lost")]
    [InlineData("It is NOT safe here!", "-not safe")]
    [InlineData("They did not find it good.", "-not find it good")]
    [InlineData("\"Great,\" she said of the crisis.", "+great -crisis")]
    [InlineData("Never a problem :)", "+never a problem -never a problem :)")]
    [InlineData("So sad 😀", "")]
    public void A_word_with_a_valence_is_named_with_what_turns_it_around(string text, string words) =>
        Assert.Equal(words, string.Join(' ', VaderCarriers.Of(text).Select(word => (word.Valence < 0 ? "-" : "+") + word.Text)));
}
