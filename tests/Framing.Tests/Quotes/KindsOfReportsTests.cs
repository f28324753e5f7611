namespace Framing.Tests.Quotes;

/// <summary>
/// Kinds of sentences that other programs are reported to read wrongly, each in words of its own: who says what, told as <c>source | content</c>, and all that
/// is told.
/// </summary>
public class KindsOfReportsTests
{
    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    public static TheoryData<string, string> Reports { get; } = new()
    {
        // Names of cases hold a full stop.
        { "Ott said Marlow v. Kent would be overturned.", "Ott | Marlow v. Kent would be overturned" },
        { "“Marlow v. Kent is settled law,” Judge Ada Ott said.", "Ada Ott | Marlow v. Kent is settled law," },
        { "The offices are in the U.S. Dr. Ada Vale said they would close.", "Ada Vale | they would close" },
        { "It begins at 6 p.m. Rep. Tom Ott said he would come.", "Tom Ott | he would come" },
        // A side clause reports, and the main clause goes on.
        { "Though Vale said the tunnel was unsafe, she drove through it.", "Vale | the tunnel was unsafe" },
        { "While Ott insisted the books were clean, Kroll demanded an audit.", "Ott | the books were clean" },
        { "Even though Marsh claimed the road was open, trucks turned back.", "Marsh | the road was open" },
        { "When Perez said the strike was over, workers cheered.", "Perez | the strike was over" },
        { "Because Kim said the water was safe, families stayed.", "Kim | the water was safe" },
        { "While Reed said the pool would close, Ashe said it would not.", "Reed | the pool would close; Ashe | it would not" },
        { "Before Pryce announced he would retire, his team had left.", "Pryce | he would retire" },
        { "Unless Nolan says the ward is full, nurses will come.", "" },
        // Marks as in Britain.
        { "'The pier is ours', Vale said.", "Vale | The pier is ours" },
        { "‘We don’t want it,’ said Tom Ott, ‘and we won’t have it.’", "Tom Ott | We don’t want it, … and we won’t have it." },
        { "‘He told me “never again”,’ said Rosa Diaz.", "Rosa Diaz | He told me “never again”," },
        { "‘It’s the ’90s all over again,’ Ben Lowe said.", "Ben Lowe | It’s the ’90s all over again," },
        // A word or two in marks right behind the sentence that names the speaker.
        { "“Go home,” said Ashe. “Now.”", "Ashe | Go home, … Now." },
        { "'Go home', said Ashe. 'Now.'", "Ashe | Go home … Now." },
        { "“Nobody asked us,” said the nurses’ leader, Pat Gill. “Nobody.”", "Pat Gill | Nobody asked us, … Nobody." },
        { "“We lost,” said Ada Ashe. Her boat was the “Dubliner.”", "Ada Ashe | We lost," },
        // One word in marks.
        { "“Typical,” said the clerk.", "the clerk | Typical," },
        { "“Typical,” muttered the clerk.", "the clerk | Typical," },
        { "“Never,” sighed Ada Vale.", "Ada Vale | Never," },
        { "“You lied,” snapped Boone.", "Boone | You lied," },
        // Whose words, told without a verb.
        { "Nine homes were lost, per county officials.", "county officials | Nine homes were lost" },
        { "In the words of Coach Dunn, the season was a mess.", "Dunn | the season was a mess" },
        { "As Ott put it, the bridge was a gamble.", "Ott | the bridge was a gamble" },
        { "In Vale's telling, nobody was hurt.", "Vale | nobody was hurt" },
        { "The dam will hold, by the mayor's own account.", "the mayor | The dam will hold" },
        { "By his own account, Marsh slept through the vote.", "Marsh | Marsh slept through the vote" },
        { "To hear Kroll tell it, the city is broke.", "Kroll | the city is broke" },
        { "The pool costs nine dollars per day.", "" },
        { "To hear the band, Marsh drove for two hours.", "" },
        // Who says nothing.
        { "The governor was quiet about the vote.", "" },
        { "Vale refused to talk about the fire.", "" },
        { "The union has yet to speak on the strike.", "" },
        { "Kroll had nothing to say about the raid.", "" },
        { "Police would not discuss the case.", "" },
        { "Marsh — who had voted no — said the tax was unfair.", "Marsh | the tax was unfair" },
        // Why no name stands there.
        { "A guard at the jail, who asked not to be named, said the door was open.", "A guard at the jail | the door was open" },
        { "Two officers, who requested that their names be withheld, said the chief had left.", "Two officers | the chief had left" },
        { "A clerk, who asked that she not be identified, said the books were gone.", "A clerk | the books were gone" },
        { "A resident, who would give only her first name, said the water was brown.", "A resident | the water was brown" },
        { "Ott, who asked that the park be named after him, said it was time.", "Ott | that the park be named after him; Ott | it was time" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Who_says_what(string text, string reports)
    {
        Document document = Analyzer.Annotate(Article.FromText(text), DocumentLayers.Sources);
        Assert.Equal(reports, string.Join("; ", document.Quotes.Where(q => q.Reported).Select(q => $"{document.SpeakerOf(q)?.Name} | {document.TextOf(q)}")));
    }
}
