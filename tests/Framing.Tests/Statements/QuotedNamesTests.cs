using System.Text.RegularExpressions;
using Framing.Corpora;
using Framing.Statements;
using Framing.Tests.Cli;
using Framing.Tests.Comparisons;

namespace Framing.Tests.Statements;

/// <summary>Marks of quotation stand around words that the articles have, never around a label of a lexicon.</summary>
public sealed partial class QuotedNamesTests
{
    public static TheoryData<string> Corpora => ["harlow-bay-raid", "westmark-carbon-vote"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void What_a_sentence_quotes_its_group_has_printed(string corpus)
    {
        Comparison comparison = FramingAnalyzer.Default.Compare([.. ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus))]);
        Contrast[] choices = [.. comparison.Contrasts.Where(c => c.Key.Name == "choice")];
        Assert.Contains(choices, c => c.Sentence.Contains('“', StringComparison.Ordinal));
        foreach (Contrast contrast in choices)
        {
            string[] texts = [.. comparison.Profiles.Select(p => p.Document.Article).Where(a => a.Outlet == contrast.A.Group || a.Outlet == contrast.B.Group)
                .Select(a => WithoutMarks($"{a.Title}\n{a.Text}"))];
            Assert.All(Quoted().Matches(contrast.Sentence).Select(m => m.Groups[1].Value),
                form => Assert.Contains(texts, text => text.Contains(form, StringComparison.OrdinalIgnoreCase)));
            // A side without the name is not quoted as saying it.
            if (contrast.A.Numerator == 0 && contrast.B.Numerator == 0)
                Assert.DoesNotContain('“', contrast.Sentence);
        }
    }

    private static string WithoutMarks(string text) => string.Concat(text.Where(c => c is not ('“' or '”' or '"')));

    [Theory]
    [InlineData("An [illegal immigrant] came. [Illegal immigrants] left. [Illegal immigrants] stayed.", "“illegal immigrants” (2 times) or “illegal immigrant” (once)")]
    // The case that most of the articles have, and not the lowest that any tag leaves.
    [InlineData("The [illegal Alien] left. An [illegal alien] came. An [illegal alien] stayed.", "“illegal alien”")]
    [InlineData("The [ObamaCare] vote. They fought [Obamacare]. They fight [Obamacare].", "“Obamacare”")]
    // A name has its capitals throughout, whatever tags its words have.
    [InlineData("The council of [African Americans] met.", "“African Americans”")]
    [InlineData("An [undocumented immigrant] came.", "“undocumented immigrant”")]
    [InlineData("Nobody came.", null)]
    public void Forms_are_named_with_their_counts(string marked, string? expected)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        Document document = FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text });
        List<Evidence> places = [];
        for (int i = 0, removed = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
                continue;
            int end = marked.IndexOf(']', i);
            places.Add(new("a", new(i - removed, end - removed - 1)));
            removed += 2;
        }
        GroupMeasurement figure = Hand.Compare(
            Hand.Profile("a", "Herald", null, Hand.Share(Hand.Tax, 1, 2)), Hand.Profile("b", "Wire", null, Hand.Share(Hand.Tax, 0, 2))).Measures[0];
        Assert.Equal(expected, new SurfaceForms(id => id == "a" ? document : null).InWords(figure with { Evidence = [.. places] }));
    }

    [Fact]
    public void Of_two_outlets_it_is_no_finding_that_both_tell_what_both_tell()
    {
        string folder = Path.Combine(Repository.Root, "corpora", "harlow-bay-raid");
        string report = CommandLine.Run("compare", Path.Combine(folder, "harbor-herald.txt"), Path.Combine(folder, "civic-wire.txt")).Output;
        Assert.DoesNotContain("more than one", report, StringComparison.Ordinal);
        Assert.Contains("\nWhat is told, as far as sentences are alike", report, StringComparison.Ordinal);
    }

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();
}
