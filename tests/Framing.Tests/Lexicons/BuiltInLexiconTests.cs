using Framing.Annotation;
using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

/// <summary>What every lexicon that ships must keep.</summary>
public sealed class BuiltInLexiconTests
{
    public static TheoryData<string> Ids => [.. Lexicon.BuiltIn.Select(lexicon => lexicon.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_its_own_examples_and_is_fair(string id) =>
        Assert.Empty(LexiconChecker.Check(Read(id), new TextAnnotator()).Select(problem => $"{problem.Line}: {problem.Message}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Marks_nothing_without_a_source_and_its_date(string id) =>
        Assert.All(Read(id).Concepts.SelectMany(concept => concept.Variants), variant =>
        {
            Assert.NotEmpty(variant.Examples);
            if (variant.Slant is not null)
                Assert.NotEmpty(variant.Source!.Date);
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Uses_every_source_that_it_lists(string id)
    {
        Lexicon lexicon = Read(id);
        HashSet<string> used = [.. lexicon.Concepts.SelectMany(concept => concept.Variants).Select(variant => variant.Source?.Id).OfType<string>()];
        // A source may stand for what a note says: the Associated Press and the Department of Agriculture name no side.
        Assert.All(lexicon.Sources, source => Assert.True(used.Contains(source.Id) || source.Id.StartsWith("ap-", StringComparison.Ordinal) || source.Id.StartsWith("usda-", StringComparison.Ordinal), source.Id));
    }

    private static Lexicon Read(string id) => Lexicon.BuiltIn.Single(lexicon => lexicon.Id == id);

    [Theory]
    [InlineData("slant", true)]
    [InlineData("cues", true)]
    [InlineData("tone", false)]
    [InlineData("text_tone", false)]
    public void A_manifest_names_the_lexicons_only_where_their_terms_are_counted(string measure, bool named)
    {
        FramingAnalyzer analyzer = FramingAnalyzer.Create(b => b.OnlyMeasures(measure));
        Assert.Equal(named ? Lexicon.BuiltIn.Select(l => l.Id) : [], analyzer.Lexicons.Select(entry => entry.Id));
        Assert.Equal(Lexicon.BuiltIn.Sum(l => l.Concepts.Length), analyzer.Concepts.Length);
    }
}
