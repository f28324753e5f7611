using System.Text.RegularExpressions;
using Framing.Statements;
using Framing.Tests.Comparisons;

namespace Framing.Tests.Statements;

/// <summary>What is said of each built-in measure: its label, and the sentence on two outlets.</summary>
public class MeasureSentencesTests
{
    /// <summary>The key of a measurement as <c>name dimension=value</c>, what denominators count (nothing: a mean over texts), label and sentence.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "choice concept=payment variant=tax voice=own", "mentions", "the name tax for the payment, own voice",
            "In its own voice, Lantern’s article says tax in 7 of 8 mentions of the payment; Wire’s article in 0 of 6." },
        { "choice concept=payment variant=tax voice=headline", "mentions", "the name tax for the payment, headline",
            "In its headline, Lantern’s article says tax in 7 of 8 mentions of the payment; Wire’s article in 0 of 6." },
        // Without the lexicon at hand ids have to do.
        { "choice concept=sea-wall variant=storm-gate voice=own", "mentions", "the name storm gate for sea wall, own voice",
            "In its own voice, Lantern’s article says storm gate in 7 of 8 mentions of sea wall; Wire’s article in 0 of 6." },
        { "choice_negated concept=payment voice=narrator", "mentions", "the payment, named under a negation, narrator",
            "In its own prose, the payment, named under a negation: 7 of 8 mentions in Lantern’s article, 0 of 6 in Wire’s article." },
        { "slant voice=own", "", "slant of marked terms, own voice", "In its own voice, slant of marked terms: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "cues class=hedges voice=own", "words", "hedging words, own voice", "In its own voice, Lantern’s article uses hedging words for 7 of 8 words; Wire’s article for 0 of 6." },
        { "cues class=subjective voice=own", "words", "subjective cues, own voice", "In its own voice, Lantern’s article uses subjective cues for 7 of 8 words; Wire’s article for 0 of 6." },
        { "quoted_words category=official", "words", "words in quotation marks given to officials", "Officials get 7 of 8 quoted words in Lantern’s article and 0 of 6 in Wire’s article." },
        { "quoted_words category=unattributed", "words", "words in quotation marks given to nobody named",
            "Nobody is named as the source of 7 of 8 quoted words in Lantern’s article and 0 of 6 in Wire’s article." },
        { "attributed_words category=law_enforcement", "words", "words given to law enforcement", "Law enforcement gets 7 of 8 attributed words in Lantern’s article and 0 of 6 in Wire’s article." },
        { "attributed_words side=pro-ferry", "words", "words given to pro ferry", "Sources on the side “pro-ferry” get 7 of 8 attributed words in Lantern’s article and 0 of 6 in Wire’s article." },
        { "quotes category=dock_worker", "quotes", "quotations given to dock worker", "Sources of the category “dock_worker” get 7 of 8 quotes in Lantern’s article and 0 of 6 in Wire’s article." },
        { "direct", "quotes", "given in the source’s own words", "Given in the source’s own words: 7 of 8 quotes in Lantern’s article, 0 of 6 in Wire’s article." },
        { "direct category=citizen", "quotes", "given in the source’s own words, citizens", "Given in the source’s own words, citizens: 7 of 8 quotes in Lantern’s article, 0 of 6 in Wire’s article." },
        { "named side=none", "quotes", "of a source with a name, sources on no side", "Of a source with a name, sources on no side: 7 of 8 quotes in Lantern’s article, 0 of 6 in Wire’s article." },
        { "verb_class class=distancing", "cues", "distancing reporting verbs", "Lantern’s article introduces 7 of 8 quotations with distancing verbs; Wire’s article 0 of 6." },
        { "verb_class_by_category class=forceful category=expert", "cues", "forceful verbs that report experts", "Forceful verbs that report experts: 7 of 8 cues in Lantern’s article, 0 of 6 in Wire’s article." },
        { "verb_class_by_side class=neutral side=owners", "cues", "neutral verbs that report owners", "Neutral verbs that report owners: 7 of 8 cues in Lantern’s article, 0 of 6 in Wire’s article." },
        { "speaks_first category=judiciary", "texts", "the judiciary speaks first", "The judiciary speaks first: 7 of 8 texts in Lantern’s article, 0 of 6 in Wire’s article." },
        { "speaks_last category=business", "texts", "businesses speak last", "Businesses speak last: 7 of 8 texts in Lantern’s article, 0 of 6 in Wire’s article." },
        { "source_entropy over=category", "", "spread of quoted words over kinds of source, in bits",
            "Spread of quoted words over kinds of source, in bits: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "source_entropy over=source", "", "spread of quoted words over sources, in bits",
            "Spread of quoted words over sources, in bits: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "effective_sources", "", "effective number of sources",
            "Effective number of sources: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "first_three_sources", "words", "words of the three sources with most", "Words of the three sources with most: 7 of 8 words in Lantern’s article, 0 of 6 in Wire’s article." },
        { "unnamed_words", "words", "words of sources without a name", "Words of sources without a name: 7 of 8 words in Lantern’s article, 0 of 6 in Wire’s article." },
        { "speaker_gender of=people gender=female", "people", "women among people quoted by name", "Women among people quoted by name: 7 of 8 people in Lantern’s article, 0 of 6 in Wire’s article." },
        { "party_words of=words party=republican", "words", "words of Republicans among the words of sources whose American party is told",
            "Words of Republicans among the words of sources whose American party is told: 7 of 8 words in Lantern’s article, 0 of 6 in Wire’s article." },
        { "party_told", "words", "words of sources whose American party is told",
            "Words of sources whose American party is told: 7 of 8 words in Lantern’s article, 0 of 6 in Wire’s article." },
        { "speaker_gender of=people gender=unknown category=official", "people", "people whose gender is not told among people quoted by name, officials",
            "People whose gender is not told among people quoted by name, officials: 7 of 8 people in Lantern’s article, 0 of 6 in Wire’s article." },
        { "tone voice=direct_quote", "", "tone of texts, direct quotation", "In direct quotations, tone of texts: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "tone_negative voice=own", "sentences", "sentences with a negative tone, own voice", "In its own voice, Lantern’s article has 7 of 8 sentences with a negative tone; Wire’s article 0 of 6." },
        { "tone_positive voice=distanced", "sentences", "sentences with a positive tone, held at a distance", "Held at a distance, Lantern’s article has 7 of 8 sentences with a positive tone; Wire’s article 0 of 6." },
        { "target_negative voice=own", "mentions", "names spoken badly of, own voice", "In its own voice, names spoken badly of: 7 of 8 mentions in Lantern’s article, 0 of 6 in Wire’s article." },
        { "target_positive voice=indirect_quote", "mentions", "names spoken well of, indirect speech", "In indirect speech, names spoken well of: 7 of 8 mentions in Lantern’s article, 0 of 6 in Wire’s article." },
        { "passive voice=own", "sentences", "sentences in the passive, own voice", "In its own voice, sentences in the passive: 7 of 8 sentences in Lantern’s article, 0 of 6 in Wire’s article." },
        { "passive_agentless voice=own", "passives", "passives that name no agent, own voice", "In its own voice, passives that name no agent: 7 of 8 passives in Lantern’s article, 0 of 6 in Wire’s article." },
        { "party_lean years=2025-2026 voice=own", "", "likeness to one party’s statements in Congress, 1 being Republicans’, own voice",
            "In its own voice, likeness to one party’s statements in Congress, 1 being Republicans’: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "congress_slant years=2025-2026 voice=own", "", "congressional phrases, 1 being as Republicans use them, own voice",
            "In its own voice, congressional phrases, 1 being as Republicans use them: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "portrayal_negative target=Keller voice=own", "mentions", "mentions of Keller spoken badly of, own voice", "In its own voice, mentions of Keller spoken badly of: 7 of 8 mentions in Lantern’s article, 0 of 6 in Wire’s article." },
        { "portrayal_positive target=Keller voice=own", "mentions", "mentions of Keller spoken well of, own voice", "In its own voice, mentions of Keller spoken well of: 7 of 8 mentions in Lantern’s article, 0 of 6 in Wire’s article." },
        { "text_tone", "", "tone of whole texts", "Tone of whole texts: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
        { "text_tone_negative", "sentences", "whole sentences with a negative tone", "Whole sentences with a negative tone: 7 of 8 sentences in Lantern’s article, 0 of 6 in Wire’s article." },
        { "text_tone_positive", "sentences", "whole sentences with a positive tone", "Whole sentences with a positive tone: 7 of 8 sentences in Lantern’s article, 0 of 6 in Wire’s article." },
        { "names class=person", "words", "names of the class person", "Names of the class person: 7 of 8 words in Lantern’s article, 0 of 6 in Wire’s article." },
        // A measure that does not describe itself.
        { "figures class=large-sums voice=own", "sentences", "figures (class large sums), own voice", "In its own voice, figures (class large sums): 7 of 8 sentences in Lantern’s article, 0 of 6 in Wire’s article." },
        { "figures", "", "figures", "Figures: a mean of 0.35 over 8 texts in Lantern’s article, of −0.10 over 6 texts in Wire’s article." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_said_of(string key, string noun, string label, string sentence)
    {
        (Measurement lantern, Measurement wire) = noun.Length > 0
            ? (Hand.Share(KeyOf(key), 7, 8, noun: noun), Hand.Share(KeyOf(key), 0, 6, noun: noun))
            : (Hand.Mean(KeyOf(key), 28_000, 8) with { Noun = "texts" }, Hand.Mean(KeyOf(key), -6_000, 6) with { Noun = "texts" });
        Comparison comparison = Hand.Compare(Hand.Profile("a", "Lantern", null, lantern), Hand.Profile("b", "Wire", null, wire));
        Assert.Equal(label, new Naming(comparison.Concepts, comparison.Descriptions).What(comparison.Measures[0]));
        Assert.Equal(sentence, Assert.Single(comparison.Contrasts).Statement.Text(StatementRole.Claim));
    }

    [Fact]
    public void Every_built_in_measure_has_its_cases() =>
        Assert.Empty(BuiltIn.Descriptions.Select(d => d.Name).Except(Cases.Select(c => KeyOf(c.Data.Item1).Name)));

    [Fact]
    public void Every_built_in_measure_is_defined_in_the_documentation()
    {
        IEnumerable<string> headings = File.ReadLines(Path.Combine(Repository.Root, "docs", "measures.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal));
        HashSet<string> anchors = [.. headings.Select(line => Regex.Replace(line[3..].ToLowerInvariant().Replace(' ', '-'), "[^a-z-]", ""))];
        Assert.Empty(BuiltIn.Descriptions.Where(d => !anchors.Contains(d.Docs)).Select(d => d.Name));
    }

    private static MeasureKey KeyOf(string text)
    {
        string[] parts = text.Split(' ');
        return new(parts[0], [.. parts.Skip(1).Select(part => part.Split('=')).Select(part => (part[0], part[1]))]);
    }
}
