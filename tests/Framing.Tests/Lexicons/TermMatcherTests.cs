using System.Globalization;
using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

public class TermMatcherTests
{
    /// <summary>Pattern, text, and the pieces found, one match to a bar.</summary>
    [Theory]
    [InlineData("illegal immigrant", "Two illegal immigrants left.", "illegal immigrants")]
    [InlineData("illegal immigrant", "ILLEGAL IMMIGRANTS left.", "ILLEGAL IMMIGRANTS")]
    [InlineData("illegal immigrant", "An illegal-immigrant family.", "illegal-immigrant")]
    [InlineData("illegal immigrant", "It is illegal. Immigrants know it.", "")]
    [InlineData("illegal immigrant", "This is illegal\n\nImmigrants know it.", "")]
    [InlineData("illegal immigrant", "An “illegal” immigrant.", "illegal + immigrant")]
    [InlineData("illegal ~ immigrant", "illegal and criminal immigrants", "illegal + immigrants")]
    [InlineData("illegal ~ immigrant", "illegal, unvetted, and criminal immigrants", "illegal + immigrants")]
    [InlineData("illegal ~ immigrant", "illegal, immigrants", "")]
    [InlineData("illegal ~ immigrant", "illegal and immigrants", "")]
    [InlineData("=illegals", "The illegals; an illegal act.", "illegals")]
    [InlineData("ICE", "ICE melts ice.", "ICE")]
    [InlineData("raid", "raid raids raided raiding raider", "raid | raids | raided | raiding")]
    [InlineData("carry", "carries carried carrying", "carries | carried | carrying")]
    [InlineData("ban", "banned and banning", "banned | banning")]
    [InlineData("pro-life", "pro-life, pro life, prolife", "pro-life | pro life")]
    [InlineData("city *2 cooperate", "cities cooperate, cities do not cooperate, cities that really do not cooperate", "cities cooperate | cities + cooperate")]
    [InlineData("city * cooperate", "cities cooperate, cities may cooperate", "cities + cooperate")]
    [InlineData("the? (US|United States) illegally", "the US illegally or the United States illegally", "the US illegally | the United States illegally")]
    [InlineData("(tax|tax relief) plan?", "a tax relief plan", "tax relief plan")]
    public void Patterns_match(string pattern, string text, string expected) =>
        Assert.Equal(expected, Found($"{{id: a, patterns: ['{pattern}']}}", text));

    [Theory]
    [InlineData("illegal or undocumented immigrants", "a: illegal + immigrants | b: undocumented immigrants")]
    [InlineData("undocumented or illegal immigrants", "b: undocumented + immigrants | a: illegal immigrants")]
    [InlineData("illegal undocumented immigrants", "a: illegal + immigrants")]
    public void Names_that_share_a_head_are_both_kept(string text, string expected) => Assert.Equal(
        expected,
        Found("{id: a, patterns: [illegal ~ immigrant]}, {id: b, patterns: [undocumented ~ immigrant]}", text, withVariant: true));

    [Theory]
    [InlineData("see https://example.com/ice-rounds-illegal-alien-opioid.html for more")]
    [InlineData("see www.example.com/illegal-alien for more")]
    [InlineData("see news.example.com/a/illegal-alien-b for more")]
    [InlineData("mail illegal-alien@example.com for more")]
    [InlineData("he posted #illegal-alien today")]
    public void Web_addresses_are_not_text(string text) => Assert.Equal("", Found("{id: a, patterns: [illegal alien]}", text));

    [Fact]
    public void A_slash_alone_makes_no_address() =>
        Assert.Equal("illegal alien", Found("{id: a, patterns: [illegal alien]}", "an illegal alien/immigrant."));

    [Fact]
    public void The_longest_name_of_a_concept_counts() => Assert.Equal(
        "b: tax relief plan",
        Found("{id: a, patterns: [tax]}, {id: b, patterns: [tax relief plan]}, {id: c, patterns: [relief plan]}", "a tax relief plan", withVariant: true));

    [Fact]
    public void Excluded_phrases_do_not_count() =>
        Assert.Equal("alien", Found("{id: a, patterns: [alien], not: [alien species]}", "an alien species and an alien"));

    [Theory]
    [InlineData("The raid was ours. Immigration officers came.", "raid")]
    [InlineData("The raid was ours. One two three four immigration.", "")]
    public void Context_must_stand_near(string text, string expected) =>
        Assert.Equal(expected, Found("{id: a, patterns: [raid], context: {within: 5, patterns: [immigration]}}", text));

    /// <summary>A text of many stretches of contexts, some of them on the edges, against a plain search.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("5")]
    [InlineData("40")]
    [InlineData("1000")]
    [InlineData("article")]
    public void Of_many_terms_those_near_their_context_are_found(string within)
    {
        Random random = new(20261129);
        string[] words = [.. Enumerable.Range(0, 5_000).Select(_ => random.Next(100) switch { 0 => "immigration", < 20 => "raid", _ => "one" })];
        int distance = within == "article" ? words.Length : int.Parse(within, CultureInfo.InvariantCulture);
        int[] contexts = [.. Enumerable.Range(0, words.Length).Where(index => words[index] == "immigration")];
        int expected = Enumerable.Range(0, words.Length).Count(index => words[index] == "raid" && contexts.Any(context => Math.Abs(context - index) <= distance));
        string found = Found($"{{id: a, patterns: [raid], context: {{within: {within}, patterns: [immigration]}}}}", string.Join(' ', words));
        Assert.Equal(expected, found.Split(" | ").Length);
    }

    [Fact]
    public void Overlapping_concepts_are_kept()
    {
        Lexicon lexicon = Lexicon.Parse("""
            lexicon: test
            title: Test
            version: "1"
            concepts:
              - {id: one, title: One, variants: [{id: a, patterns: [illegal immigrant]}]}
              - {id: two, title: Two, variants: [{id: a, patterns: [immigrant family]}]}
            """);
        Assert.Equal(["one", "two"], new TermMatcher([lexicon]).Find(PlainText.Tokens("an illegal immigrant family")).Select(found => found.Variant.Concept.Id));
    }

    /// <summary>More second words than a set of symbols has bits, against a plain search for each pair.</summary>
    [Fact]
    public void Of_many_pairs_of_words_all_that_stand_in_a_text_are_found()
    {
        Random random = new(20261128);
        (string First, string Second)[] pairs = [.. Enumerable.Range(0, 3_000).Select(_ => ($"a{random.Next(60)}", $"b{random.Next(700)}")).Distinct()];
        Lexicon lexicon = Lexicon.Parse("lexicon: test\ntitle: Test\nversion: \"1\"\nconcepts:\n" + string.Concat(pairs.Select((pair, index) =>
            $"  - {{id: c{index}, title: C, variants: [{{id: v, patterns: [{pair.First} {pair.Second}]}}]}}\n")));
        string[] words = [.. Enumerable.Range(0, 20_000).Select(_ => random.Next(2) == 0 ? $"a{random.Next(60)}" : $"b{random.Next(700)}")];
        HashSet<string> known = [.. pairs.Select(pair => $"{pair.First} {pair.Second}")];
        string[] expected = [.. words.Zip(words.Skip(1), (first, second) => $"{first} {second}").Where(known.Contains)];
        Document document = PlainText.Tokens(string.Join(' ', words));
        Assert.True(expected.Length > 300);
        Assert.Equal(expected, new TermMatcher([lexicon]).Find(document).Select(found => document[found.Pieces[0]].ToString()));
    }

    [Fact]
    public void Patterns_made_to_branch_without_end_stay_within_their_budget()
    {
        string branching = string.Concat(Enumerable.Repeat("(a|a a)", 11));
        Assert.NotEmpty(Found($"{{id: a, patterns: ['{branching} b']}}, {{id: c, patterns: [b]}}", string.Concat(Enumerable.Repeat("a ", 2_000)) + "b"));
    }

    /// <summary>An adverb before "and" ends a chain of modifiers, as a noun does.</summary>
    [Theory]
    [InlineData("They attacked officers nationwide and blamed police shootings.", 0)]
    [InlineData("They spoke of the officer's deadly and unlawful shootings.", 1)]
    public void A_chain_of_modifiers_ends_where_another_phrase_begins(string text, int found)
    {
        Lexicon lexicon = Lexicon.Parse("""
            lexicon: test
            title: Test
            version: "1"
            concepts:
              - {id: one, title: One, variants: [{id: a, patterns: [=officers ~ shooting, deadly ~ shooting]}]}
            """);
        Assert.Equal(found, new TermMatcher([lexicon]).Find(FramingAnalyzer.Default.Annotate(Article.FromText(text), DocumentLayers.Words)).Count);
    }

    private static string Found(string variants, string text, bool withVariant = false)
    {
        Lexicon lexicon = Lexicon.Parse($$"""
            lexicon: test
            title: Test
            version: "1"
            concepts:
              - id: concept
                title: Concept
                variants: [{{variants}}]
            """);
        Document document = PlainText.Tokens(text);
        return string.Join(" | ", new TermMatcher([lexicon]).Find(document).Select(found =>
            (withVariant ? found.Variant.Variant.Id + ": " : "") + string.Join(" + ", found.Pieces.Select(piece => document[piece].ToString()))));
    }
}
