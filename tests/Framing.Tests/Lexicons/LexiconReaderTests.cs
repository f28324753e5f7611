using Framing.Lexicons;

namespace Framing.Tests.Lexicons;

public class LexiconReaderTests
{
    private const string Head = "lexicon: test\ntitle: Test\nversion: '1'\n";

    /// <summary>What stands below the first three lines, and the whole message.</summary>
    [Theory]
    [InlineData("konzept: []", "words.yaml, line 4: found the unknown key 'konzept' in a lexicon; expected one of lexicon, title, version, kind, note, sides, sources, lists, not, counterexamples, concepts.")]
    [InlineData("kind: x", "words.yaml, line 4: found the kind 'x'; expected 'terms' or 'cues'.")]
    [InlineData("concepts: []", "words.yaml, line 1: found a lexicon without concepts; expected at least one under 'concepts'.")]
    [InlineData("concepts: 3", "words.yaml, line 4: found '3' for 'concepts'; expected a list.")]
    [InlineData("concepts:\n - 7", "words.yaml, line 5: found '7' as a concept; expected a mapping with id, title, note, not, context, counterexamples, variants.")]
    [InlineData("concepts:\n - id: a\n   title: A", "words.yaml, line 5: found the concept 'a' without variants; expected at least one under 'variants'.")]
    [InlineData("concepts:\n - id: a\n   variants: [{id: b}]", "words.yaml, line 5: found a concept without 'title'; expected one.")]
    [InlineData("concepts:\n - id: a\n   title: A\n   variants:\n   - id: B", "words.yaml, line 8: found the id 'B'; expected lower-case letters, digits and hyphens, such as 'illegal-immigrant'.")]
    [InlineData("concepts:\n - id: a\n   title: A\n   variants: [{id: b}, {id: b}]", "words.yaml, line 7: found two variants with the id 'b'; expected each once.")]
    [InlineData("concepts:\n - id: a\n   title: A\n   variants: [{id: b, slant: 2}]", "words.yaml, line 7: found '2' for 'slant'; expected a number from -1 to 1.")]
    [InlineData("concepts:\n - id: a\n   title: A\n   variants: [{id: b, slant: 1}]", "words.yaml, line 7: found a slant without a source in the variant 'b'; expected 'source: ID' of an entry under 'sources'.")]
    [InlineData("concepts:\n - id: a\n   title: A\n   variants: [{id: b, source: c}]", "words.yaml, line 7: found the source 'c', which is not under 'sources'; expected one that is, with cite and date.")]
    [InlineData("sources: {c: {cite: C, date: lately}}", "words.yaml, line 4: found the date 'lately'; expected YYYY, YYYY-MM or YYYY-MM-DD.")]
    [InlineData("sources: {c: {cite: C}}", "words.yaml, line 4: found the source 'c' without 'date'; expected one.")]
    [InlineData("not: ['(a']", "words.yaml, line 4: found '(a' with an open parenthesis; expected ')'.")]
    [InlineData("not: ['a)']", "words.yaml, line 4: found ')' at character 2 of 'a)'; expected it to close something opened before.")]
    [InlineData("not: ['a <b>']", "words.yaml, line 4: found '<b>', which is no list of this file; expected a name from 'lists', defined above its use.")]
    [InlineData("not: ['a *9 b']", "words.yaml, line 4: found the gap '*9'; expected a number from 1 to 6.")]
    [InlineData("not: ['a ~']", "words.yaml, line 4: found 'a ~', which may begin or end with a gap; expected a word at both ends.")]
    [InlineData("not: ['a?']", "words.yaml, line 4: found 'a?', which may match nothing at all; expected at least one word that is not optional.")]
    [InlineData("not: ['a/NUON']", "words.yaml, line 4: found the tag 'NUON'; expected a universal tag such as NOUN or a Penn tag such as VBG.")]
    [InlineData("title: Again", "words.yaml, line 4: found the key 'title' twice; expected it once.")]
    [InlineData("note: &x a\nnot: *x", "words.yaml, line 5: found a YAML alias; expected the value itself.")]
    [InlineData("---\na: b", "words.yaml, line 4: found a second YAML document; expected one a file.")]
    public void A_bad_line_is_told_with_its_number(string below, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => Lexicon.Parse(Head + below, "words.yaml")).Message);

    [Fact]
    public void What_is_not_yaml_is_told_with_its_line() => Assert.StartsWith(
        "words.yaml, line 4: the file is not well-formed YAML (",
        Assert.Throws<InputException>(() => Lexicon.Parse(Head + "concepts: [a, }\n", "words.yaml")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_told() => Assert.Equal(
        "words.yaml, line 1: found an empty file; expected a lexicon that begins with 'lexicon: ID'.",
        Assert.Throws<InputException>(() => Lexicon.Parse("", "words.yaml")).Message);

    [Fact]
    public void A_missing_file_is_told() => Assert.Equal(
        "no-such.yaml: there is no such file; expected a lexicon in YAML.",
        Assert.Throws<InputException>(() => Lexicon.Read("no-such.yaml")).Message);

    [Theory]
    [InlineData("note: ", 100_000, "[", "")]
    [InlineData("note: ", 100_000, "{a: ", "")]
    [InlineData("not: ['", 100_000, "(", "']")]
    [InlineData("not: ['", 3_000, "a|", "a']")]
    [InlineData("not: ['a", 300_000, "?", "']")]
    [InlineData("not: [a", 300_000, ", a", "]")]
    public void Hostile_files_end_in_a_sentence(string before, int times, string repeated, string after)
    {
        string yaml = Head + before + string.Concat(Enumerable.Repeat(repeated, times)) + after;
        Assert.StartsWith("words.yaml, line ", Assert.Throws<InputException>(() => Lexicon.Parse(yaml, "words.yaml")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_lists_cannot_be_made_to_grow_without_end()
    {
        string lists = "lists:\n  a: [x, y]\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"  {(char)c}: ['{string.Concat(Enumerable.Repeat($"<{(char)(c - 1)}>|", 99))}x']\n"));
        Assert.Contains("lists written out", Assert.Throws<InputException>(() => Lexicon.Parse(Head + lists, "words.yaml")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_lose_their_brackets()
    {
        Lexicon lexicon = Lexicon.Parse(Head + "concepts: [{id: a, title: A, variants: [{id: b, examples: ['the [old] and [b]']}]}]");
        LexiconExample example = lexicon.Concepts[0].Variants[0].Examples[0];
        Assert.Equal("the old and b", example.Text);
        Assert.Equal([new TextSpan(4, 7), new TextSpan(12, 13)], example.Pieces);
        Assert.Equal(4, example.Line);
    }

    [Fact]
    public void A_variant_without_patterns_is_its_label() => Assert.Equal(
        ["death tax"],
        Lexicon.Parse(Head + "concepts: [{id: a, title: A, variants: [{id: death-tax}]}]").Concepts[0].Variants[0].PatternTexts);

    [Fact]
    public void The_hash_is_that_of_the_bytes() => Assert.Equal(
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Head + "concepts: [{id: a, title: A, variants: [{id: b}]}]"))),
        Lexicon.Parse(Head + "concepts: [{id: a, title: A, variants: [{id: b}]}]").Sha256);

    [Fact]
    public void Built_in_lexicons_read() => Assert.Contains(Lexicon.BuiltIn, lexicon => lexicon.Id == "immigration");
}
