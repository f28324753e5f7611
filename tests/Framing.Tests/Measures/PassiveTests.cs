using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Tests.Measures;

public class PassiveTests
{
    /// <summary>What is found: verb | acted-upon | agent.</summary>
    [Theory]
    [InlineData("The/DT men/NNS were/VBD held/VBN ./.", "were held|The men|")]
    [InlineData("The/DT men/NNS were/VBD not/RB always/RB held/VBN by/IN guards/NNS ./.", "were not always held|The men|by guards")]
    [InlineData("Two/CD of/IN them/PRP have/VBP been/VBN hurt/VBN ./.", "been hurt|Two of them|")]
    [InlineData("He/PRP refused/VBD to/TO be/VB moved/VBN ./.", "be moved|He|")]
    [InlineData("The/DT mayor/NN ,/, a/DT baker/NN from/IN Orle/NNP ,/, was/VBD told/VBN ./.", "was told|The mayor|")]
    [InlineData("The/DT mayor/NN ,/, 45/CD ,/, was/VBD told/VBN ./.", "was told|The mayor|")]
    [InlineData("He/PRP left/VBD the/DT hall/NN and/CC was/VBD arrested/VBN ./.", "was arrested|He|")]
    [InlineData("The/DT bill/NN ,/, which/WDT was/VBD dropped/VBN ,/, failed/VBD ./.", "was dropped|The bill|")]
    [InlineData("Were/VBD the/DT two/CD men/NNS freed/VBN ?/.", "Were the two men freed|the two men|")]
    [InlineData("He/PRP was/VBD arrested/VBN and/CC charged/VBN by/IN the/DT county/NN ./.", "was arrested|He|by the county")]
    [InlineData("Somebody/NN got/VBD hurt/VBN ./.", "got hurt|Somebody|")]
    [InlineData("It/PRP was/VBD finished/VBN by/IN Friday/NNP ./.", "")]
    [InlineData("It/PRP was/VBD built/VBN by/IN Friday/NNP ./.", "was built|It|")]
    [InlineData("It/PRP was/VBD cut/VBN by/IN 5/CD percent/NN ./.", "was cut|It|")]
    [InlineData("It/PRP was/VBD cut/VBN by/IN using/VBG saws/NNS ./.", "was cut|It|")]
    [InlineData("It/PRP was/VBD cut/VBN by/IN well/RB -/HYPH meaning/VBG men/NNS ./.", "was cut|It|by well - meaning men")]
    [InlineData("She/PRP is/VBZ concerned/VBN ./.", "")]
    [InlineData("He/PRP was/VBD born/VBN here/RB ./.", "")]
    [InlineData("He/PRP is/VBZ known/VBN for/IN it/PRP ./.", "")]
    [InlineData("He/PRP is/VBZ used/VBN to/IN rain/NN ./.", "")]
    [InlineData("It/PRP is/VBZ used/VBN to/TO cut/VB wood/NN ./.", "is used|It|")]
    [InlineData("They/PRP were/VBD so/RB divided/VBN ./.", "")]
    [InlineData("He/PRP has/VBZ/have got/VBN moved/VBN papers/NNS ./.", "")]
    [InlineData("He/PRP has/VBZ been/VBN here/RB ./.", "")]
    [InlineData("The/DT men/NNS held/VBN on/IN Monday/NNP left/VBD ./.", "")]
    public void Finds_acts_with_acted_upon_and_agent(string tagged, string expected)
    {
        Document document = new PassiveAnnotator().Annotate(Tagged.Sentence(tagged));
        string Text(TextSpan? span) => span is { } s ? document[s].ToString() : "";
        Assert.Equal(expected, string.Join("; ", document.Passives.Select(p => $"{Text(p.Verb)}|{Text(p.ActedUpon)}|{Text(p.Agent)}")));
    }

    [Fact]
    public void Shares_are_of_sentences_and_of_passives()
    {
        Document document = new PassiveAnnotator().Annotate(
            Tagged.Sentence("The/DT men/NNS were/VBD held/VBN by/IN guards/NNS after/IN they/PRP were/VBD named/VBN ./.", Voice.IndirectQuote));
        ImmutableArray<Measurement> found = new PassiveMeasure().Measure(document);
        Assert.Equal(
            ["passive(voice: indirect_quote) 1/1", "passive_agentless(voice: indirect_quote) 1/2"],
            found.Select(m => $"{m.Key} {m.Numerator}/{m.Denominator}"));
        Assert.Equal([false, true], found[1].Evidence.Select(e => e.Counted));
    }
}
