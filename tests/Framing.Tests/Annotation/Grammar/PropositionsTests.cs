using System.Collections.Immutable;
using Framing.Annotation.Grammar;
using Framing.Corpora;

namespace Framing.Tests.Annotation.Grammar;

/// <summary>The propositions that sentences are cut into, each as it stands; those that lie within another come after it.</summary>
public class PropositionsTests
{
    [Theory]
    // One verb, one proposition, however long.
    [InlineData("The council of Orle met on Monday in the old hall on Quay Road.")]
    // Clauses and predicates that "and" joins; but not nouns.
    [InlineData("The council raised the fare, |and two members left the hall in protest.")]
    [InlineData("The operation began at dawn |and took place at a cannery on Pell Street.")]
    [InlineData("The judge fined the cannery and the laundry on Pell Street.")]
    // What says when, why or against what, where it has a verb.
    [InlineData("The ferry stayed in port |after its captain reported a leak.")]
    [InlineData("The ferry stayed in port after the storm of last week.")]
    [InlineData("Although the mayor had signed the order, |the sheriff did not obey it.")]
    // An aside lies within its clause, at the end of a sentence it follows.
    [InlineData("Sheriff Tom Brandt, who opposed the ordinance, said his deputies had no choice.+who opposed the ordinance,")]
    [InlineData("He thanked Ruth Calloway, |who directs the agency’s regional office.")]
    [InlineData("Agents searched the boatyard, |arresting nine of its workers.")]
    // A semicolon parts what stands for itself.
    [InlineData("Hollis wants to repeal the ordinance; |Whitlock promised to veto a repeal.")]
    // Too few words to tell anything by themselves.
    [InlineData("The fare will rise by two dollars in April, she said.")]
    public void A_sentence_is_cut_into_what_it_tells(string marked)
    {
        string[] parts = marked.Split('+');
        Assert.Equal(parts[0].Split('|').Concat(parts[1..]).Select(Bare), CutOf(parts[0].Replace("|", "", StringComparison.Ordinal)).Select(Bare));
    }

    [Fact]
    public void Propositions_hold_every_token_and_lie_apart_or_within_one_another()
    {
        foreach (string corpus in (string[])["harlow-bay-raid", "westmark-carbon-vote"])
        {
            foreach (Article article in ArticleReader.Read(Path.Combine(Repository.Root, "corpora", corpus)))
            {
                TextGrammar grammar = TextGrammar.Of(FramingAnalyzer.Default.Annotate(article, DocumentLayers.Words));
                for (int i = 0; i < grammar.Sentences.Count; i++)
                {
                    ImmutableArray<(int Start, int End)> cut = Propositions.Of(grammar[i], []);
                    Assert.All(Enumerable.Range(grammar[i].Start, grammar[i].End - grammar[i].Start), token => Assert.Contains(cut, c => c.Start <= token && token < c.End));
                    Assert.All(cut.Zip(cut.Skip(1)), pair => Assert.True(pair.Second.Start >= pair.First.End || pair.Second.End <= pair.First.End));
                }
            }
        }
    }

    private static string Bare(string text) => text.Trim(' ', ',', ';', '.');

    private static string[] CutOf(string text)
    {
        Document document = FramingAnalyzer.Default.Annotate(Article.FromText(text), DocumentLayers.Words);
        SentenceGrammar sentence = TextGrammar.Of(document)[0];
        return Propositions.Of(sentence, []).Select(c => document[sentence.Span(c.Start, c.End)].ToString()).ToArray();
    }
}
