namespace Framing.Tests.Quotes;

/// <summary>The role of whoever speaks, where words of time stand beside the name.</summary>
public class SpeakerTimeTests
{
    public static TheoryData<string, string> Articles => new()
    {
        { "Yesterday Samir Qadri said he was worried.", "" },
        { "On Tuesday Samir Qadri, a Labour councillor, said he was worried.", "Labour councillor" },
        { "Last week Mayor Lena Voss said the roof was safe.", "Mayor" },
        { "On Tuesday night Mayor Lena Voss said the roof was safe.", "Mayor" },
        { "In 2019 Mayor Lena Voss said the roof was safe.", "Mayor" },
        { "On May 7 Governor Lena Voss said the roof was safe.", "Governor" },
        { "In June 2019 Governor Lena Voss said the roof was safe.", "Governor" },
        { "By late Monday Sheriff Lena Voss said the roof was safe.", "Sheriff" },
        { "At 9 p.m. Sheriff Lena Voss said the roof was safe.", "Sheriff" },
        { "At noon Sheriff Lena Voss said the roof was safe.", "Sheriff" },
        { "This month Chief Executive Lena Voss said the roof was safe.", "Chief Executive" },
        { "The following morning Police Chief Lena Voss said the roof was safe.", "Police Chief" },
        { "Night editor Lena Voss said the roof was safe.", "Night editor" },
        { "The Sunday Times editor Lena Voss said the roof was safe.", "Sunday Times editor" },
        { "Monday’s speaker Lena Voss said the roof was safe.", "speaker" },
        { "That evening fire chief Lena Voss said the roof was safe.", "fire chief" },
        { "On Christmas Eve Pastor Lena Voss said the roof was safe.", "Pastor" },
        { "Two years ago Mayor Lena Voss said the roof was safe.", "Mayor" },
        { "Earlier this week Senator Lena Voss said the roof was safe.", "Senator" },
        { "Lena Voss, this week, said the roof was safe.", "" },
        { "Lena Voss, last year the runner-up, said the roof was safe.", "runner-up" },
        { "That Tuesday, Lena Voss, a nurse, said the roof was safe.", "nurse" },
        { "Last summer, Lena Voss said the roof was safe.", "" },
        { "2016 presidential candidate Lena Voss said the roof was safe.", "2016 presidential candidate" },
        { "Late last night Deputy Mayor Lena Voss said the roof was safe.", "Deputy Mayor" },
        { "Tuesday morning Council President Lena Voss said the roof was safe.", "Council President" },
        { "On a cold Wednesday Judge Lena Voss said the roof was safe.", "Judge" },
        { "Speaking Thursday Health Secretary Lena Voss said the roof was safe.", "Health Secretary" },
        { "Since March Coach Lena Voss has said the roof was safe.", "Coach" },
        { "One day Lena Voss said the roof was safe.", "" },
        // How many is no role; what a page sets behind a name is none.
        { "For many Voss backers came late.\n\nVoss said the roof was safe.", "" },
        { "Coach Lena Voss Lena Ida VossRoof vote delayed Hale to run again MORE said the roof was safe.", "Coach" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Words_of_time_are_no_role(string text, string role)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text));
        Source source = document.Sources[Assert.NotNull(Assert.Single(document.Quotes).SourceId)];
        Assert.Equal(role, source.Role ?? "");
    }
}
