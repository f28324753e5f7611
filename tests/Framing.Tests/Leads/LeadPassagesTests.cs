using System.Collections.Immutable;
namespace Framing.Tests.Leads;

/// <summary>What stands beneath a lead: what it speaks of, and nothing else.</summary>
public class LeadPassagesTests
{
    private const string Opening = "The council of Port Marrow voted on Monday to put a toll of two dollars on the harbor bridge.";

    private const string Body = " The toll starts in May, and drivers who live on the island pay half of it. Six of the nine members voted for it after a debate of four hours.";

    private const string Mayor = " “The toll is fair to everybody on this island,” Mayor Ada Marsh said.";

    /// <summary>One passage of each who is named, then second ones; of nobody whom both quote, nor of deeds; with the speaker where that is not shown.</summary>
    [Fact]
    public void Only_words_of_those_who_are_said_to_speak_alone_are_shown()
    {
        const string Here = Mayor + " “We were never asked about it at all,” said Mara Quill. “My boat stays tied up now,” she added. Mara Quill is instructing Wim Oster to sell it.";
        const string There = Mayor + " “The mail will lie on the pier for weeks,” said Eva Hale.";
        Lead lead = Speakers(Here, There);
        Assert.Equal("Only Anchor quotes Mara Quill by name; only Beacon quotes Eva Hale.", lead.Sentence);
        Assert.Equal(["Anchor", "Anchor", "Beacon"], lead.Evidence.Select(e => e.DocId));
        Assert.Equal([null, null, "Mara Quill"], lead.Speakers.Order());
        string[] shown = [.. lead.Evidence.Select(e => (Opening + Body + (e.DocId == "Anchor" ? Here : There))[e.Span.Start..e.Span.End])];
        Assert.DoesNotContain(shown, s => s.Contains("fair to everybody", StringComparison.Ordinal) || s.Contains("instructing", StringComparison.Ordinal));
        Assert.All(shown, s => Assert.Matches("^[“A-Z].*[.”]$", s));
    }

    /// <summary>Bodies speak as persons do; one whose name may stand elsewhere in another form is left open.</summary>
    [Theory]
    [InlineData("The bridge was closed.", "Only Anchor quotes the Osterby Quarry Institute by name.")]
    [InlineData("The institute was closed.", null)]
    [InlineData("The OQI was closed.", null)]
    public void A_body_that_speaks_in_one_alone_is_named(string there, string? says)
    {
        Lead? lead = SpeakersOrNone(" “This toll is a fine for living on an island, and nobody asked us about it,” the Osterby Quarry Institute said.", " " + there);
        Assert.Equal(says?.Replace("the Osterby", "Osterby", StringComparison.Ordinal), lead?.Sentence);
    }

    /// <summary>Words that stand in another article under another's name are not somebody's alone, however few they are.</summary>
    [Theory]
    [InlineData(" “Whatever,” said Mara Quill.", " The answer of the harbor office was “whatever,” the ferry captain said.")]
    [InlineData(" “This toll is a fine for living on an island,” said Mara Quill.", " “This toll is a fine for living on an island,” the ferry captain said.")]
    public void Words_that_another_prints_of_somebody_else_are_not_claimed(string here, string there) => Assert.Null(SpeakersOrNone(here, there));

    [Fact]
    public void Beneath_words_that_one_alone_prints_stands_nothing_that_it_prints_too()
    {
        const string More = " “The toll is fair to everybody on this island. Those who shout loudest have stolen from the harbor fund for years,” Mayor Ada Marsh said.";
        Lead lead = Leads(Body + More, Body + Mayor).First(l => l.Kind == LeadKind.QuoteVersion);
        Assert.Equal("Words of Ada Marsh that were found in Anchor alone: “Those who shout loudest have stolen from the harbor fund for years”.", lead.Sentence.Replace(",”", "”", StringComparison.Ordinal));
        Assert.Equal(["Anchor"], lead.Outlets);
    }

    /// <summary>What was called false in one outlet is shown of another where that tells most of the same.</summary>
    [Theory]
    [InlineData(" Mayor Ada Marsh claimed that the toll would end all traffic on the bridge.", 2)]
    [InlineData(" Mayor Ada Marsh left for Osterby.", 1)]
    public void A_verdict_stands_beside_the_same_claim_or_alone(string there, int outlets) =>
        Assert.Equal(outlets, Leads(Body + " Mayor Ada Marsh falsely claimed that the toll would end all traffic on the bridge.", Body + there)
            .First(l => l.Kind == LeadKind.ToldAsFact).Outlets.Length);

    /// <summary>What somebody says who is said to speak in one outlet alone is not told once more as what it alone tells.</summary>
    [Fact]
    public void Words_of_those_who_speak_alone_are_told_once()
    {
        const string Said = " “Rusting cables will snap in some frozen storm and drown island commuters,” said Mara Quill.";
        Assert.Equal([LeadKind.WhoSpeaks], Leads(Body + Said, Body).Select(l => l.Kind));
    }

    private static Lead Speakers(string here, string there) => SpeakersOrNone(here, there)!;

    private static Lead? SpeakersOrNone(string here, string there) => Leads(Body + here, Body + there).FirstOrDefault(l => l.Kind == LeadKind.WhoSpeaks);

    private static ImmutableArray<Lead> Leads(string here, string there) => FramingAnalyzer.Default.Compare(
        [Article.FromText(Opening + here, "Anchor", "Toll", "toll") with { Id = "Anchor" }, Article.FromText(Opening + there, "Beacon", "Toll", "toll") with { Id = "Beacon" }],
        new() { Replicates = 50, Draws = 50, Threads = 1 }).Leads;
}
