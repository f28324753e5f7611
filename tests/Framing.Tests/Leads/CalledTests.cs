namespace Framing.Tests.Leads;

/// <summary>What outlets put before the noun of a headline: of one thing, in their own voice, and with other names alike.</summary>
public class CalledTests
{
    private const string Rest = " Six of the nine members voted for it after a debate of four hours. The money goes to buses and to new lights on Quay Road.";

    /// <summary>What differs, the texts, whether one is an agency's, and what is said; nothing where they are not to be set side by side.</summary>
    public static TheoryData<string, string, string, string?, string?> Cases => new()
    {
        { "two names", "The punitive toll is due in May. The toll was new.", "The bridge toll is due in May. The toll was new.", null,
            "For the toll, Anchor writes in its own voice “punitive toll”; Beacon “bridge toll”." },
        { "names of each beside", "The punitive toll is due in May. The harsh toll was new.", "The bridge toll is due in May. The ferry toll was new.", null,
            "For the toll, Anchor writes in its own voice, among others, “punitive toll”; Beacon, among others, “bridge toll”." },
        { "the same name too", "The punitive toll is due in May. The toll was new.", "The punitive toll’s first day is in May. The bridge toll is due.", null, null },
        { "the same name in another's words", "The punitive toll is due in May. The toll was new.", "The toll is punitive, Ada Marsh said. The bridge toll was new.", null, null },
        { "one and many", "The toll is due in May. Punitive tolls are the rule elsewhere. It is one of many punitive tolls.", "The bridge toll is due in May. The toll was new.", null, null },
        { "a part of a word", "The punitive toll is due in May. The toll was new.", "The 448-dollar toll is due in May. The toll was new.", null,
            "For the toll, Anchor writes in its own voice “punitive toll”; Beacon “toll”." },
        { "a noun that tells the kind", "The prison toll is due in May. The toll was new.", "The bridge toll is due in May. The toll was new.", null, null },
        { "another of the kind", "The punitive toll is due in May. The toll was new.", "A similar toll is paid in Osterby. The bridge toll was new. The toll was old.", null,
            "For the toll, Anchor writes in its own voice “punitive toll”; Beacon “bridge toll”." },
        { "what follows tells which", "The punitive toll is due in May. The toll was new.", "It was the toll sparing all islanders. The toll was new.", null,
            "For the toll, Anchor writes in its own voice “punitive toll”; Beacon “toll sparing all islanders”." },
        { "an agency's words", "The punitive toll is due in May. The toll was new.", "The bridge toll is due in May. The toll was new.", "Harbor Wire", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_are_of_one_thing_and_the_outlets_own(string what, string here, string there, string? agency, string? says)
    {
        Article other = Article.FromText(there + Rest, "Beacon", "Council passes the toll", "toll");
        IEnumerable<Lead> leads = FramingAnalyzer.Default.Compare([Article.FromText(here + Rest, "Anchor", "Council passes the toll", "toll"),
            agency is null ? other : other with { Metadata = other.Metadata.SetItem("agency", agency) }], new() { Replicates = 50, Draws = 50, Threads = 1 }).Leads;
        Assert.True(says == leads.FirstOrDefault(l => l.Sentence.StartsWith("For the ", StringComparison.Ordinal))?.Sentence,
            what + ":\n" + string.Join("\n", leads.Select(l => l.Sentence)));
    }
}
