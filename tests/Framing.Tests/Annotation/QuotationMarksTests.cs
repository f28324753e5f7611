using CsCheck;
using Framing.Annotation.Marks;
using Xunit;

namespace Framing.Tests.Annotation;

public class QuotationMarksTests
{
    /// <summary>A text, and what its marks hold, in order, joined by '|'; a number of '+' before a piece is its depth.</summary>
    [Theory]
    [InlineData("He said \"no deal\" twice.", "no deal")]
    [InlineData("He said “no deal” twice.", "no deal")]
    [InlineData("He said ''no deal'' twice.", "no deal")]
    [InlineData("He said ``no deal'' twice.", "no deal")]
    [InlineData("Mayor vows 'safe streets' by May", "safe streets")]
    [InlineData("“One,” she said, “and two.”", "One,|and two.")]
    [InlineData("\"One\", she said, \"and two\".", "One|and two")]
    [InlineData("“He said ‘stop’ to me,” she said.", "He said ‘stop’ to me,|+stop")]
    [InlineData("\"He said 'stop' to me,\" she said.", "He said 'stop' to me,|+stop")]
    [InlineData("\"They say \"no\" and mean it,\" she said.", "They say \"no\" and mean it,|+no")]
    [InlineData("‘They say “no” and mean it,’ she said.", "They say “no” and mean it,|+no")]
    [InlineData("The city's police don't know the mayors' plan.", "")]
    [InlineData("The city’s police don’t know the mayors’ plan.", "")]
    [InlineData("It was the '90s and rock 'n' roll; get 'em.", "")]
    [InlineData("It was the ‘90s.", "")]
    [InlineData("The ‘cities’ leaders’ agreed.", "cities’ leaders")]
    [InlineData("State's 'sanctuary' cities aren't safe, it's said.", "sanctuary")]
    [InlineData("She called 'sanctuary cities' a ruse.", "sanctuary cities")]
    [InlineData("It's 5'10\" tall and 6'2\" wide.", "")]
    [InlineData("“We need 10” he said.", "We need 10")]
    [InlineData("\"We need 10\" he said.", "We need 10")]
    [InlineData("A stray \" mark.", "mark.")]
    [InlineData("A stray “mark.", "mark.")]
    [InlineData("A stray “mark here and “another one” there.", "another one")]
    [InlineData("No opening” mark.", "")]
    [InlineData("“", "")]
    [InlineData("\"\"", "")]
    [InlineData("“Really?” “Yes!” “No.”", "Really?|Yes!|No.")]
    [InlineData("The law—\"a mess\"—passed (\"barely\").", "a mess|barely")]
    [InlineData("«Non», he said.", "Non")]
    [InlineData("„Nein“, he said.", "Nein")]
    [InlineData("”Wrong mark,” he said.", "Wrong mark,")]
    [InlineData("The so-called “sanctuary city” movement", "sanctuary city")]
    [InlineData("the U.S. agency (or “ICE”) said", "ICE")]
    [InlineData("", "")]
    public void Pairs(string text, string expected)
    {
        var pieces = QuotationMarks.Pair(text, [new TextSpan(0, text.Length)])
            .Where(pair => !pair.Inner.IsEmpty)
            .Select(pair => new string('+', pair.Depth) + text[pair.Inner.Start..pair.Inner.End].Trim());
        Assert.Equal(expected, string.Join('|', pieces));
    }

    [Fact]
    public void QuotationRunsOverParagraphs()
    {
        const string text = "“One, she said.\n\n“Two.\n\n“Three,” she said.\n\n“Four.”";
        var pairs = QuotationMarks.Pair(text, Lines(text));
        Assert.Equal(["One, she said.", "Two.", "Three,", "Four."], pairs.Select(pair => text[pair.Inner.Start..pair.Inner.End]));
        Assert.Equal([false, false, true, true], pairs.Select(pair => pair.Closed));
        Assert.Equal([false, true, true, false], pairs.Select(pair => pair.Resumes));
    }

    [Fact]
    public void QuotationRunsOverParagraphsWithoutMarksAtTheirHeads()
    {
        const string text = "“One, she said.\n\nTwo.\n\nThree.”\n\nFour.";
        var pairs = QuotationMarks.Pair(text, Lines(text));
        Assert.Equal(["One, she said.", "Two.", "Three."], pairs.Select(pair => text[pair.Inner.Start..pair.Inner.End]));
        Assert.Equal([false, true, true], pairs.Select(pair => pair.Resumes));
    }

    [Fact]
    public void MarksOfOneParagraphDoNotReachTheNext()
    {
        const string text = "A stray “mark.\n\nPlain ” text.";
        var pairs = QuotationMarks.Pair(text, Lines(text));
        Assert.Equal(["mark."], pairs.Select(pair => text[pair.Inner.Start..pair.Inner.End]));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'a ")]
    [InlineData("“a ‘b ")]
    [InlineData("”’")]
    [InlineData("“a” ")]
    public void AnyNumberOfMarksIsPairedInOneGo(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 200_000));
        AssertSound(text, QuotationMarks.Pair(text, [new TextSpan(0, text.Length)]));
    }

    private static readonly string[] Pieces =
        ["\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", " ", "a", "s", "9", ".", ",", "\n\n", "\uD800", "\0"];

    [Fact]
    public void AnyMarksMakeSoundPairs() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => Pieces[pick])))
            .Sample(text => AssertSound(text, QuotationMarks.Pair(text, Lines(text))), seed: "0N0XIzNsQ0O2", iter: 20_000);

    private static void AssertSound(string text, IReadOnlyList<QuotedSpan> pairs)
    {
        var ends = new Stack<int>();
        for (int i = 0; i < pairs.Count; i++)
        {
            QuotedSpan pair = pairs[i];
            Assert.True(pair.Outer.End <= text.Length && pair.Outer.Contains(pair.Inner));
            if (i > 0)
                Assert.True(pairs[i - 1].Outer.Start < pair.Outer.Start);
            while (ends.Count > 0 && ends.Peek() <= pair.Outer.Start)
                ends.Pop();
            if (ends.Count > 0)
                Assert.True(pair.Outer.End <= ends.Peek());
            Assert.Equal(ends.Count, pair.Depth);
            ends.Push(pair.Outer.End);
        }
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        int start = 0;
        foreach (string line in text.Split("\n\n"))
        {
            yield return new TextSpan(start, start + line.Length);
            start += line.Length + 2;
        }
    }
}
