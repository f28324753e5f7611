using Framing.Alignment;

namespace Framing.Tests.Alignment;

public class QuoteFidelityTests
{
    [Fact]
    public void Of_a_hundred_invented_pairs_ninety_five_are_told_right()
    {
        List<string> wrong = [];
        int total = 0;
        foreach ((string expected, string reference, string version) in Pairs())
        {
            total++;
            string found = Relation(reference, version);
            if (found != expected)
                wrong.Add($"{expected}, found {found}: {reference} | {version}");
        }
        Assert.Equal(100, total);
        Assert.True(wrong.Count <= 5, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("shelter unsafe criminal aliens there", "shelter risky criminal aliens there", "=shelter -unsafe +risky =criminal aliens there")]
    [InlineData("We are asking drivers to pay a fair share.", "drivers [must] pay a fair share", "-We are asking =drivers -to +[must] =pay a fair share")]
    [InlineData("one two three four five six", "two three four five", "-one =two three four five -six")]
    public void The_diff_keeps_words_as_they_stand(string reference, string version, string expected)
    {
        QuoteFidelity fidelity = QuoteFidelity.Of(Words(reference), Words(version), SpeakerMatch.Same)!;
        Assert.Equal(expected, string.Join(' ', fidelity.Diff.Select(e => (e.Kind switch { EditKind.Kept => "=", EditKind.LeftOut => "-", _ => "+" }) + e.Text)));
    }

    [Fact]
    public void What_goes_on_after_the_shared_part_is_no_alteration()
    {
        QuoteFidelity fidelity = QuoteFidelity.Of(
            Words("First we fix the road over the old bridge. Then the school."),
            Words("First we fix the road over the old bridge. Nobody could be happier about that."),
            SpeakerMatch.Same)!;
        Assert.Equal(QuoteRelation.Shortened, fidelity.Relation);
        Assert.Equal((0, 9), (fidelity.From, fidelity.To));
    }

    /// <summary>A further sentence of what was said is no altered part of the reference, whatever small words both have.</summary>
    [Fact]
    public void The_next_sentence_is_no_alteration()
    {
        QuoteFidelity fidelity = QuoteFidelity.Of(
            Words("The summary that the council sent to the town in May did not fully capture the work. There is now doubt about the pier, which puts at risk what the council named me to do on Monday."),
            Words("The summary that the council sent to the town in May did not fully capture the work. We told that to the council on the next morning, and nobody there answered."),
            SpeakerMatch.Same)!;
        Assert.Equal(QuoteRelation.Shortened, fidelity.Relation);
        Assert.Equal((0, 17), (fidelity.From, fidelity.To));
    }

    /// <summary>Nor is one that stands behind the reporter's words, where a comma closes the first.</summary>
    [Fact]
    public void What_follows_the_reporters_words_is_no_alteration()
    {
        const string Said = "The summary that the council sent to the town in May did not fully capture the work,";
        string text = Said + "” he wrote on Friday. “We told that to the council on the next morning, and nobody there answered.";
        Document document = new(new Article { Id = "a", Text = text });
        QuotedWord[] version =
        [
            .. QuotedStatement.Split(document, new(0, Said.Length)),
            .. QuotedStatement.Split(document, new(text.IndexOf("We told", StringComparison.Ordinal), text.Length)),
        ];
        QuoteFidelity fidelity = QuoteFidelity.Of(
            Words("The summary that the council sent to the town in May did not fully capture the work. There is now doubt about the pier, which puts at risk what the council named me to do on Monday."),
            version, SpeakerMatch.Same)!;
        Assert.Equal((QuoteRelation.Shortened, 17), (fidelity.Relation, fidelity.To));
    }

    /// <summary>Each paper spells in its own way; other words stay others.</summary>
    [Theory]
    [InlineData("It was the honour of my life", "It was the honor of my life", true)]
    [InlineData("The harbour centre recognised our neighbours", "The harbor center recognized our neighbors", true)]
    [InlineData("Their defence travelled grey roads", "Their defense traveled gray roads", true)]
    [InlineData("He came in fourth of all of us", "He came in forth of all of us", false)]
    public void Spelling_is_no_change_of_words(string a, string b, bool same) => Assert.Equal(same, Relation(a, b) == "equal");

    private static string Relation(string reference, string version) =>
        QuoteFidelity.Of(Words(reference), Words(version), SpeakerMatch.Different)?.Relation.ToString().ToLowerInvariant() ?? "unrelated";

    private static QuotedWord[] Words(string text)
    {
        Document document = new(new Article { Id = "a", Text = text });
        return [.. QuotedStatement.Split(document, new TextSpan(0, text.Length))];
    }

    private static IEnumerable<(string, string, string)> Pairs()
    {
        string relation = "";
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Alignment", "quote-pairs.txt")).Where(l => !l.StartsWith('#')))
        {
            if (line.StartsWith("= ", StringComparison.Ordinal))
                relation = line[2..];
            else if (line.Split(" | ") is [var reference, var version])
                yield return (relation, reference, version);
        }
    }
}
