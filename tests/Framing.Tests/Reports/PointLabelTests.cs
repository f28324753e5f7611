using Framing.Annotation;
using Framing.Reports.Content;

namespace Framing.Tests.Reports;

public sealed class PointLabelTests
{
    [Theory]
    [InlineData("The council of the town voted for the new harbor fee.", "“The council of the town voted for the new harbor fee”")]
    [InlineData("The harbor office, which opened in May after a delay, will close in June although it earned the town money in every month of the year.", "“The harbor office … will close in June although it earned the town money in every month of the year”")]
    [InlineData("The tax falls on oil, gas and coal.", "“The tax falls on oil, gas and coal”")]
    // What a list goes on with, a condition and what restricts a noun are no part that can be left out.
    [InlineData("Agents moved before dawn on the cannery, a boatyard near the old harbor wall and a laundry on Quay Road.", "“Agents moved before dawn on the cannery, a boatyard near the old harbor wall and a laundry on Quay Road”")]
    [InlineData("The port of Alder Sound will lose its last two ferries and some ninety jobs in the spring if the board does not find money.", "“The port of Alder Sound will lose its last two ferries and some ninety jobs in the spring if the board does not find money”")]
    [InlineData("The cannery could be fined up to four thousand dollars for each of its workers whose papers turn out to be false.", "“The cannery could be fined up to four thousand dollars for each of its workers whose papers turn out to be false”")]
    [InlineData("The city spent six million dollars last year on shelter and clinics for people who had newly come to the island.", "“The city spent six million dollars last year on shelter and clinics for people who had newly come to the island”")]
    public void A_point_is_named_by_a_clause_of_its_sentence(string text, string label) => Assert.Contains(label, LabelsOf(text));

    [Theory]
    [InlineData("Owen Hale said that the yard had never made any money.", "Owen Hale: “the yard had never made any money”")]
    [InlineData("Owen Hale denied that the yard had taken money from the town.", "“Owen Hale denied that the yard had taken money from the town”")]
    [InlineData("Owen Hale hopes that the yard will open again in the spring.", "“Owen Hale hopes that the yard will open again in the spring”")]
    [InlineData("Owen Hale did not say that the yard would open again in the spring.", "“Owen Hale did not say that the yard would open again in the spring”")]
    [InlineData("Owen Hale claimed that the yard had never made any money.", "“Owen Hale claimed that the yard had never made any money”")]
    [InlineData("The yard on Quay Road will open again in the spring with ninety new workers from the island, and it will build ferries, Owen Hale said.",
        "Owen Hale: “The yard on Quay Road will open again in the spring with ninety new workers from the island, and it will build ferries”")]
    [InlineData("Owen Hale said that neither the council nor the harbor office of the town is looking into the yard.",
        "Owen Hale: “neither the council nor the harbor office of the town is looking into the yard”")]
    [InlineData("Owen Hale said that argument is wrong for the harbor.", "Owen Hale: “that argument is wrong for the harbor”")]
    public void What_is_in_doubt_stays_in_doubt(string text, string label) => Assert.Contains(label, LabelsOf(text));

    [Theory]
    // A verb is never cut away, nor who does it; an aside that the rest does without is left out of a long name.
    [InlineData("A long review of the accounts of the yard and many rounds of questions before the board of the harbor town failed to show a single wrong entry.",
        "“A long review of the accounts of the yard and many rounds of questions before the board of the harbor town failed to show a single wrong entry”")]
    [InlineData("Owen Hale, who has run the old yard since last spring, was fined on Monday for selling two ferries and a barge that were not his to other islands.",
        "“Owen Hale … was fined on Monday for selling two ferries and a barge that were not his to other islands”")]
    [InlineData("But the council of the town voted for the new harbor fee.", "“the council of the town voted for the new harbor fee”")]
    // What is not said in the words themselves stands behind them, where it was said just before.
    [InlineData("The council of Orle voted for a harbor fee of two dollars in June. Such fees are paid by all who land there.",
        "“Such fees are paid by all who land there” (after “The council of Orle voted for a harbor fee of two dollars in June”)")]
    // Only the sentence directly before: one from farther off would give the words another meaning.
    [InlineData("The council of Orle had six hundred pounds to spend in the first year. It had nine hundred pounds to spend on ferries in June. It had less of it the following year.",
        "“It had less of it the following year” (after “It had nine hundred pounds to spend on ferries in June”)")]
    [InlineData("Gulls nest on the roof of the old town hall in May. “It was a good year for the ferries of the yard on Quay Road.” So it goes.", "Quoted: “It was a good year for the ferries of the yard on Quay Road.”")]
    public void A_name_can_be_understood_alone(string text, string label) => Assert.Contains(label, LabelsOf(text));

    [Fact]
    public void Who_prints_another_s_words_did_not_say_them()
    {
        const string Text = "“The mayor says 'I feel badly for the crew of the ferry,'” Harbor Watch tweeted.";
        Assert.DoesNotContain(LabelsOf(Text), label => label.StartsWith("Harbor Watch: ", StringComparison.Ordinal));
    }

    /// <summary>Whose words go on from farther off is set before them where nobody else comes between; else that they are somebody's.</summary>
    [Theory]
    [InlineData("“The yard made money,” Owen Hale said. “It will open again in the spring with ninety workers.”", true)]
    [InlineData("“The yard made money,” Owen Hale said. “It never owed the town a cent. It will open again in the spring with ninety workers.”", true)]
    [InlineData("Owen Hale said that it made money. The pier is old. It leans. “It will open again in the spring with ninety workers.”", false)]
    [InlineData("“The yard made money in the winter. It will open again in the spring with ninety workers. I am glad of that,” Owen Hale said.", true)]
    public void Who_speaks_is_named_where_the_article_does(string text, bool named) =>
        Assert.Equal(named, LabelsOf(text).Any(label => label.StartsWith("Owen Hale: ", StringComparison.Ordinal) && label.Contains("ninety", StringComparison.Ordinal)));

    [Fact]
    public void Words_in_marks_are_not_the_outlet_s() => Assert.Contains("Quoted: “The tide will take it within a year of the storms.”",
        LabelsOf("Owen Hale runs the pier. He is old. “It was built of driftwood by sailors,” he said at last. “The tide will take it within a year of the storms.”"));

    [Theory]
    // Two people were named, another noun stands before it, or the only one is not who the sentence is about: nobody is named.
    [InlineData("Owen Hale met Ada Marsh at the yard. He denied that the yard had taken money from the town.")]
    [InlineData("Owen Hale runs the yard on Quay Road. When the judge asked, he denied that the yard had taken money from the town.")]
    [InlineData("The lawyer of Owen Hale runs the yard on Quay Road. He denied that the yard had taken money from the town.")]
    // "It" and "their" may mean much else than the one who was named.
    [InlineData("Owen Hale said on Monday that the pier would close. They denied that the yard had taken money from the town.")]
    [InlineData("The Harbor Watch said on Monday that the pier would close. It denied that the yard had taken money from the town.")]
    public void Nobody_is_named_where_there_is_doubt(string text) => Assert.DoesNotContain(LabelsOf(text), label => label.Contains('['));

    [Fact]
    public void A_pronoun_is_who_it_is_where_the_article_tells()
    {
        const string Text = "Owen Hale runs the yard on Quay Road. He denied that the yard had taken money from the town.";
        Assert.Contains("“[Owen Hale] denied that the yard had taken money from the town”", LabelsOf(Text));
        Assert.Contains("“He ran the yard on Quay Road for nine years”", LabelsOf("He ran the yard on Quay Road for nine years."));
    }

    private static IEnumerable<string> LabelsOf(string text)
    {
        FramingAnalyzer analyzer = FramingAnalyzer.Default;
        Comparison comparison = analyzer.Compare([Article.FromText(text, outlet: "Buoy"), Article.FromText("Gulls nest on the roof of the town hall.", outlet: "Gull")]);
        return new Story(new Report(comparison)).Points.Select(point => point.Label);
    }
}
