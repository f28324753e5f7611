using Framing.Language;

namespace Framing.Tests.Language;

public class WordListsTests
{
    [Fact]
    public void Sections_hold_entries_between_commas_and_line_ends()
    {
        WordLists lists = Read("# Why.\n[fruit]\napple, crab apple,\npear\n\n[tool]\n# One.\nsaw\n[shade]\nred = ruby rust, teal = sea");
        Assert.Equal(["fruit", "tool", "shade"], lists.Sections);
        Assert.Equal(["apple", "crab apple", "pear"], lists["fruit"]);
        Assert.Equal("ruby rust", lists.Ties("shade")["red"]);
        Assert.True(lists.Set("fruit", "tool").Contains("saw"));
        Assert.False(lists.Set("fruit").Contains("saw"));
    }

    [Theory]
    [InlineData("apple\n[fruit]\npear", "fruit.txt has 'apple' before any section.")]
    [InlineData("[fruit]\napple\n[fruit]\npear", "fruit.txt has the section [fruit] twice.")]
    [InlineData("[fruit]\napple, pear\napple", "fruit.txt has 'apple' twice in one section.")]
    [InlineData("[fruit]\nApple", "fruit.txt has 'Apple' with a capital.")]
    [InlineData("[fruit]\n# none yet\n[tool]\nsaw", "fruit.txt has nothing in [fruit].")]
    [InlineData("[fruit\napple", "fruit.txt has a line [fruit that names no section.")]
    [InlineData("[]\napple", "fruit.txt has a line [] that names no section.")]
    public void A_bad_file_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => Read(text)).Message);

    [Fact]
    public void A_missing_section_a_tie_to_nothing_and_a_missing_file_are_told()
    {
        Assert.Equal("fruit.txt has no section [tool].", Assert.Throws<InvalidOperationException>(() => Read("[fruit]\napple")["tool"]).Message);
        Assert.Equal("fruit.txt ties 'apple' in [fruit] to nothing.", Assert.Throws<InvalidOperationException>(() => Read("[fruit]\napple").Ties("fruit")).Message);
        Assert.Equal("The word lists Orchard/fruit.txt are not in the assembly.", Assert.Throws<InvalidOperationException>(() => WordLists.Of("Orchard/fruit")).Message);
    }

    [Theory]
    [InlineData("apple", true, true)]
    [InlineData("Apple", false, true)]
    [InlineData("plum", false, false)]
    public void A_set_knows_words_in_lower_case_or_in_any(string word, bool lower, bool any)
    {
        WordSet set = Read("[fruit]\napple, pear").Set("fruit");
        Assert.Equal(lower, set.Contains(word));
        Assert.Equal(lower, set.Contains(word.AsSpan()));
        Assert.Equal(any, set.ContainsAnyCase(word));
        Assert.Equal(5, set.Longest);
    }

    /// <summary>A file that breaks the format would stop the program only where it is first read.</summary>
    [Fact]
    public void Every_file_of_the_assembly_can_be_read()
    {
        string[] files = [.. typeof(Article).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".txt", StringComparison.Ordinal) && !name.StartsWith("Measures/vader", StringComparison.Ordinal) && !name.StartsWith("Measures/emoji", StringComparison.Ordinal))];
        Assert.Contains("Language/reporting-verbs.txt", files);
        Assert.All(files, name => Assert.NotEmpty(WordLists.Of(name[..^4]).Sections));
    }

    [Theory]
    [InlineData("claim", VerbClass.Distancing)]
    [InlineData("suggestion", VerbClass.Neutral)]
    [InlineData("question", VerbClass.Neutral)]
    [InlineData("point out", VerbClass.Endorsing)]
    [InlineData("shout", VerbClass.Forceful)]
    public void A_reporting_verb_has_the_first_class_that_lists_it(string lemma, VerbClass expected) =>
        Assert.Equal(expected, ReportingVerbs.Classes[lemma]);

    private static WordLists Read(string text) => WordLists.Read("fruit.txt", new StringReader(text));
}
