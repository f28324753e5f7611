namespace Framing.Tests.Alignment;

public class SharedQuotesTests
{
    private const DocumentLayers Layers = DocumentLayers.Words | DocumentLayers.Voices | DocumentLayers.Quotes | DocumentLayers.Sources;

    [Theory]
    // What is left of an interrupted statement is held against others piece by piece.
    [InlineData(
        "“We have a drought,” Mayor Ada Marsh said on Monday. “We will be talking about the water fee as time goes by. At some point, perhaps that will come. But that is not for now, and I would rather hear first what all those who live around the old harbour have to say of it.”",
        "“Look, we have a drought,” Mayor Ada Marsh said. “What happened is, in many ways, a wonder. The fire crews did an incredible job. And we will be talking about the water fee as time goes by.”",
        "We have a drought, We will be talking about the water fee as time goes by. At some point, perhaps that will come. But that is not for now, and I would rather hear first what all those who live around the old harbour have to say of it. ~ Look, we have a drought, ~ we will be talking about the water fee as time goes by.")]
    // With a sentence of the reporter's between, what a speaker says next was said on its own: no article shortens the two to one.
    [InlineData(
        "“The dockers should be ashamed of what they did,” Mayor Ada Marsh said. The police held four of them. “We cannot afford the pool any more,” Marsh said.",
        "Mayor Ada Marsh said the town was out of money. “We cannot afford the pool any more,” she said.",
        "We cannot afford the pool any more, ~ We cannot afford the pool any more,")]
    // What an article prints twice, as a post that it quotes and shows, was said once.
    [InlineData(
        "“Her mind is shot, she should go,” Mayor Ada Marsh wrote. “The judge has embarrassed us all with her talk of the pier. Her mind is shot, she should go,” Marsh wrote.",
        "“The judge has embarrassed us all with her talk of the pier. Her mind is shot, she should go,” Mayor Ada Marsh wrote.",
        "Her mind is shot, she should go, ~ The judge has embarrassed us all with her talk of the pier. Her mind is shot, she should go, ~ The judge has embarrassed us all with her talk of the pier. Her mind is shot, she should go,")]
    // A headline that the text repeats gives all its words capitals; elsewhere such words in marks are a name.
    [InlineData(
        "Marsh ‘Speaks Directly To Dockers’ After Second Strike\n\nThe mayor went down to the harbour on Monday, where the dockers have been on strike for a week.",
        "“I hope that a mayor who speaks directly to dockers is heard,” Mayor Ada Marsh said on Monday.",
        "Speaks Directly To Dockers ~ I hope that a mayor who speaks directly to dockers is heard,")]
    [InlineData(
        "The mayor liked the film “Night Over Harlow Bay” very much, she said at the harbour on Monday.",
        "“There will be night over Harlow Bay before the fog is gone from here,” Mayor Ada Marsh said on Monday.",
        "")]
    // Two words are a term where they are only part of what another article quotes, or stand without marks too.
    [InlineData(
        "The town goes over a “harbour cliff” in January, and taxes go up with the tide.",
        "“I think we should leave the pensions out of the harbour cliff for this year,” Mayor Ada Marsh said.",
        "")]
    [InlineData(
        "“We need no harbour cliff here,” a docker said. The town council calls the vote on the harbour cliff for Monday.",
        "Mayor Ada Marsh warned of a “harbour cliff” on Monday, and the fishermen went home.",
        "")]
    // A whole short statement that another article has within a longer one is shared though only one of its words tells.
    [InlineData(
        "“He has no consistency about him. He says whatever comes into his head at the moment,” Mayor Ada Marsh said.",
        "“He has no consistency about him,” a member of the council said.",
        "He has no consistency about him. He says whatever comes into his head at the moment, ~ He has no consistency about him,")]
    // What a speaker goes on to say may be printed of another occasion: then the parts in marks are held against others, word for word only.
    [InlineData(
        "“I closed your pier,” Mayor Ada Marsh boasted on the radio on Monday. “There is a market for boats here, and the town should sell them, every one of them, to whoever pays.”",
        "Mayor Ada Marsh took credit for it last week, saying, “I closed your pier! So help me, I will sell every boat at the fair!”",
        "I closed your pier, ~ I closed your pier! So help me, I will sell every boat at the fair!")]
    [InlineData(
        "“The dockers have nothing to hide,” Mayor Ada Marsh said on Monday. “There is a market for boats here, and the town should sell them, every one of them, to whoever pays.”",
        "“The charges brought against the dockers have nothing to do with the mayor,” her spokesman Carl Voss said.",
        "")]
    public void Finds_what_two_articles_print_of_one_speaker(string first, string second, string expected)
    {
        IEnumerable<string> found = Find(first, second).Select(quote => string.Join(" ~ ", quote));
        Assert.Equal(expected, string.Join(" | ", found));
    }

    [Fact]
    public void An_altered_fragment_goes_to_the_statement_that_has_more_of_it()
    {
        string longer = "“The party of the harbour could fall into the hands of a con man, who pulls the last con job on this town,” Mayor Ada Marsh said. She has called him a “con artist” many times.";
        Assert.Equal(["con artist", "a con artist"], Assert.Single(Find(longer, "Mayor Ada Marsh called him “a con artist” on Monday.")));
    }

    [Fact]
    public void Names_of_a_body_share_no_words_of_a_speaker()
    {
        string first = "A call was made at the direction of a “very senior member of the Harbour Transition Team,” prosecutors said on Monday.";
        string second = "“The members of the harbour transition team at Port Marrow did not want the row to get worse,” prosecutors said on Monday.";
        Assert.Empty(Find(first, second));
    }

    private static List<string[]> Find(params string[] texts)
    {
        Profile[] profiles =
        [
            .. texts.Select((text, i) => new Profile(FramingAnalyzer.Default.Annotate(new Article { Id = $"{i}", Text = text, Event = "one" }, Layers), [])),
        ];
        return
        [
            .. FramingAnalyzer.Default.Compare(profiles).SharedQuotes.Select(quote => quote.Versions.Select(version =>
            {
                Document document = profiles.Single(p => p.Document.Article.Id == version.DocId).Document;
                return string.Join(' ', version.Content.Select(c => document[c].ToString().Trim('“', '”', '‘', '’')));
            }).ToArray()),
        ];
    }
}
