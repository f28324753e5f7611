namespace Framing.Tests.Cli;

/// <summary><c>framing lexicon check</c> tells all that is wrong, of every file that it is given.</summary>
public sealed class LexiconCheckTests
{
    private const string Doubled = """
        lexicon: harbor
        title: Harbor
        version: "1.0"
        concepts:
          - id: payment
            title: The payment
            variants:
              - id: tax
                patterns: [harbor tax, harbor tax, harbor charge]
                examples: ["The [harbor tax] rises."]
              - id: levy
                patterns: [harbor levy, harbor charge]
                examples: ["The [harbor levy] rises."]
              - id: fee
                patterns: [harbor levy]
                context: { within: 9, patterns: [ferry] }
                examples: ["The ferry's [harbor levy] rises."]
        """;

    [Fact]
    public void Patterns_that_stand_twice_are_told_unless_words_near_them_tell_them_apart()
    {
        using TempFolder folder = new();
        string file = folder.Write("harbor.yaml", Doubled);
        (int code, _, string error) = CommandLine.Run("lexicon", "check", file);
        string[] lines = error.Split('\n');
        Assert.Contains($"{file}, line 9: found the pattern 'harbor tax' of payment/tax again, which stands in line 9 already; expected it once.", lines);
        Assert.Contains(
            $"{file}, line 12: found the pattern 'harbor charge' of payment/levy in payment/tax too, line 9; expected it in one of them, since variants exclude one another.", lines);
        Assert.DoesNotContain("the pattern 'harbor levy'", error, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void All_that_keeps_a_file_from_being_read_is_told_at_once()
    {
        using TempFolder folder = new();
        string file = folder.Write("harbor.yaml", """
            lexicon: harbor
            title: Harbor
            version: "1.0"
            concepts:
              - id: payment
                title: The payment
                variants:
                  - { id: tax, slant: 2 }
                  - { id: levy, patterns: ['(harbor'] }
                  - { id: fee }
              - { id: Ferry, title: The ferry, variants: [{ id: boat }] }
            """);
        (int code, _, string error) = CommandLine.Run("lexicon", "check", file);
        Assert.Equal(
            [
                $"{file}, line 8: found '2' for 'slant'; expected a number from -1 to 1.",
                $"{file}, line 9: found '(harbor' with an open parenthesis; expected ')'.",
                $"{file}, line 11: found the id 'Ferry'; expected lower-case letters, digits and hyphens, such as 'illegal-immigrant'.",
            ],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, code);
    }

    [Fact]
    public void A_file_that_does_not_read_keeps_no_other_from_being_checked()
    {
        using TempFolder folder = new();
        string bad = folder.Write("bad.yaml", "lexicon: bad\ntitel: Bad\n"), good = folder.Write("harbor.yaml", Doubled);
        (int code, string output, string error) = CommandLine.Run("lexicon", "check", bad, good);
        Assert.Contains("bad.yaml, line 2: found the unknown key 'titel'", error, StringComparison.Ordinal);
        Assert.Contains("'harbor tax' of payment/tax again", error, StringComparison.Ordinal);
        Assert.Contains("harbor.yaml: 1 concepts, 3 variants", output, StringComparison.Ordinal);
        Assert.Equal(2, code);
    }
}
