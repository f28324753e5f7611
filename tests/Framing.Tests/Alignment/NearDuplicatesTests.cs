using System.Collections.Immutable;
using Framing.Alignment;
using Framing.Corpora;

namespace Framing.Tests.Alignment;

/// <summary>What desks do to a wire report, done to each of the invented articles of <c>corpora/</c>.</summary>
public class NearDuplicatesTests
{
    private static readonly string[] NewEnds =
        ["The council meets again next week.", "Reporters of this paper contributed.", "Readers can follow the debate on our site through the evening.", "Tickets for the ferry stay as they are until further notice."];

    private static Article[] Articles { get; } =
        [.. new[] { "harlow-bay-raid", "westmark-carbon-vote" }.SelectMany(name => ArticleReader.Read(Path.Combine(Repository.Root, "corpora", name)))];

    public static TheoryData<string> Edits => new(Edited.Keys);

    private static Dictionary<string, Func<string[], string[]>> Edited { get; } = new(StringComparer.Ordinal)
    {
        ["as it came"] = p => p,
        ["the first half"] = p => p[..((p.Length + 1) / 2)],
        ["the first four paragraphs"] = p => p[..4],
        ["without its lead"] = p => p[1..],
        ["every third paragraph cut"] = p => [.. p.Where((_, i) => i % 3 != 2)],
        ["the last paragraphs first"] = p => [.. p[(p.Length / 2)..], .. p[..(p.Length / 2)]],
        ["backwards"] = p => [.. p.Reverse()],
        ["one word in twelve another"] = p => [.. p.Select(text => Reworded(text, 12))],
        ["a lead and an end of its own"] = p => ["Our desk reports a day of sharp debate here, with more to come.", .. p[1..], .. NewEnds],
        ["paragraphs joined"] = p => [string.Join(' ', p)],
        ["trimmed, reworded and with an end of its own"] = p => [.. p[..(p.Length * 2 / 3)].Select(text => Reworded(text, 15)), .. NewEnds[..2]],
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edited_wire_report_is_known_as_a_copy(string edit) => Assert.All(Articles, article =>
    {
        Article copy = new() { Id = "copy", Title = "Another headline", Text = string.Join("\n\n", Edited[edit](article.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))) };
        Assert.Single(Copies(article, copy));
    });

    [Fact]
    public void Reports_of_different_desks_on_one_event_are_none() =>
        Assert.All(Articles.GroupBy(a => a.Event), told => Assert.Empty(Copies([.. told])));

    [Fact]
    public void Quoting_the_same_statement_at_length_is_none()
    {
        string[] paragraphs = Articles[0].Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        string shared = string.Join("\n\n", paragraphs[..(paragraphs.Length / 4)]);
        Assert.Empty(Copies(Articles[0], Articles[^1] with { Id = "quoting", Text = Articles[^1].Text + "\n\n" + shared }));
    }

    private static ImmutableArray<CopiedText> Copies(params Article[] articles) =>
        NearDuplicates.Of("event", [.. articles.Select(a => FramingAnalyzer.Default.Annotate(a, DocumentLayers.Words))]);

    private static string Reworded(string text, int every) =>
        string.Join(' ', text.Split(' ').Select((word, i) => i % every == every - 1 ? "meanwhile" : word));
}
