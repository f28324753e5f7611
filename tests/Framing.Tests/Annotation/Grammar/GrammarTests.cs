using Framing.Annotation.Grammar;
using Framing.Tests.Measures;

namespace Framing.Tests.Annotation.Grammar;

/// <summary>
/// What the grammar of a sentence answers, in tagged sentences. In each the asked verb or phrase ends with the word that <c>!</c> precedes.
/// </summary>
public class GrammarTests
{
    [Theory]
    // Auxiliaries, adverbs and "to" stand between a subject and its verb.
    [InlineData("The/DT clerks/NNS !left/VBD ./.", "The clerks")]
    [InlineData("She/PRP has/VBZ never/RB !left/VBN ./.", "She")]
    [InlineData("Two/CD of/IN them/PRP !left/VBD ./.", "Two of them")]
    [InlineData("Many/JJ had/VBD to/TO !leave/VB ./.", "Many")]
    [InlineData("The/DT injured/VBN men/NNS !left/VBD ./.", "The injured men")]
    [InlineData("What/WP !fell/VBD was/VBD ice/NN ./.", "What")]
    // A participle after its auxiliary is no part of the phrase behind it.
    [InlineData("He/PRP was/VBD/be told/VBN men/NNS !left/VBD ./.", "men")]
    // A phrase that hangs on another by a preposition is its end only.
    [InlineData("The/DT report/NN of/IN the/DT board/NN !says/VBZ so/RB ./.", "The report of the board")]
    [InlineData("A/DT study/NN by/IN the/DT mill/NN !says/VBZ so/RB ./.", "A study by the mill")]
    [InlineData("A/DT number/NN of/IN clerks/NNS !left/VBD ./.", "clerks")]
    [InlineData("Two/CD people/NNS briefed/VBN on/IN the/DT plan/NN !left/VBD ./.", "Two people briefed on the plan")]
    // "And" joins nouns into one subject, but for the object of a verb before it.
    [InlineData("Hoyt/NNP and/CC his/PRP$ allies/NNS !left/VBD ./.", "Hoyt and his allies")]
    [InlineData("When/WRB it/PRP rained/VBD ,/, Hoyt/NNP and/CC Toll/NNP !left/VBD ./.", "Hoyt and Toll")]
    [InlineData("He/PRP saw/VBD Toll/NNP and/CC Marsh/NNP !left/VBD ./.", "Marsh")]
    // Asides, brackets and relative clauses are passed over.
    [InlineData("Marsh/NNP ,/, a/DT baker/NN from/IN Orle/NNP ,/, !left/VBD ./.", "Marsh")]
    [InlineData("Marsh/NNP (/-LRB- Orle/NNP )/-RRB- !left/VBD ./.", "Marsh")]
    [InlineData("Marsh/NNP ,/, 45/CD ,/, !left/VBD ./.", "Marsh")]
    [InlineData("The/DT bill/NN ,/, which/WDT !failed/VBD ./.", "The bill")]
    // A verb joined by "and" shares the subject of the one before.
    [InlineData("He/PRP left/VBD the/DT hall/NN and/CC !fell/VBD ./.", "He")]
    [InlineData("!Leave/VB now/RB ./.", null)]
    [InlineData("After/IN that/DT :/: !leave/VB ./.", null)]
    public void A_verb_has_its_subject(string tagged, string? expected)
    {
        (SentenceGrammar sentence, int at, Document document) = Read(tagged);
        Assert.Equal(expected, Text(document, sentence, VerbSubjects.Before(sentence, at)));
    }

    [Theory]
    [InlineData("The/DT bill/NN is/VBZ/be !expected/VBN ./.", true)]
    [InlineData("They/PRP were/VBD/be not/RB always/RB !heard/VBN ./.", true)]
    [InlineData("They/PRP were/VBD/be ,/, sadly/RB ,/, !heard/VBN ./.", true)]
    [InlineData("He/PRP got/VBD/get !hurt/VBN ./.", true)]
    [InlineData("He/PRP 's/VBZ/be !hurt/VBN ./.", true)]
    [InlineData("He/PRP has/VBZ/have !spoken/VBN ./.", false)]
    [InlineData("He/PRP has/VBZ/have got/VBN/get !moved/VBN papers/NNS ./.", false)]
    [InlineData("She/PRP 's/VBZ/have !been/VBN/be outspoken/JJ ./.", false)]
    [InlineData("It/PRP was/VBD/be the/DT men/NNS !accused/VBN of/IN it/PRP ./.", false)]
    [InlineData("The/DT men/NNS !held/VBN left/VBD ./.", false)]
    [InlineData("The/DT law/NN is/VBZ/be !good/JJ ./.", false)]
    public void A_participle_is_passive_by_its_auxiliary(string tagged, bool expected)
    {
        (SentenceGrammar sentence, int at, _) = Read(tagged);
        Assert.Equal(expected, PassiveVerb.AuxiliaryOf(sentence, at) >= 0);
    }

    [Theory]
    [InlineData("They/PRP were/VBD !held/VBN by/IN the/DT guards/NNS ./.", "by the guards")]
    [InlineData("They/PRP were/VBD !held/VBN here/RB by/IN guards/NNS of/IN the/DT mill/NN ./.", "by guards")]
    [InlineData("They/PRP were/VBD !held/VBN ,/, by/IN guards/NNS ./.", "by guards")]
    [InlineData("They/PRP were/VBD !held/VBN by/IN Monday/NNP ./.", null)]
    [InlineData("It/PRP was/VBD !cut/VBN by/IN 5/CD %/NN ./.", null)]
    [InlineData("It/PRP was/VBD !sent/VBN by/IN mail/NN ./.", null)]
    [InlineData("It/PRP was/VBD !sent/VBN ,/, and/CC it/PRP stopped/VBD by/IN the/DT mill/NN ./.", null)]
    public void A_passive_has_its_agent(string tagged, string? expected)
    {
        (SentenceGrammar sentence, int at, Document document) = Read(tagged);
        Assert.Equal(expected, Text(document, sentence, Agents.After(sentence, at)));
    }

    [Theory]
    [InlineData("They/PRP did/VBD not/RB !leave/VB ./.", true)]
    [InlineData("They/PRP have/VBP n't/RB yet/RB !left/VBN ./.", true)]
    [InlineData("They/PRP never/RB !left/VBD ./.", true)]
    [InlineData("Not/RB all/DT of/IN them/PRP !left/VBD ./.", false)]
    [InlineData("They/PRP !left/VBD ,/, not/RB him/PRP ./.", false)]
    [InlineData("He/PRP did/VBD not/RB see/VB the/DT men/NNS !leave/VB ./.", false)]
    public void A_verb_is_negated_within_its_group(string tagged, bool expected)
    {
        (SentenceGrammar sentence, int at, _) = Read(tagged);
        Assert.Equal(expected, VerbGroup.IsNegated(sentence, at));
    }

    /// <summary>The aside after the phrase that ends with the marked word: whether it says what that is, and the word where the clause goes on.</summary>
    [Theory]
    [InlineData("!Keller/NNP ,/, a/DT novelist/NN ,/, left/VBD ./.", true, "left")]
    [InlineData("!Keller/NNP ,/, the/DT author/NN ./.", true, "")]
    [InlineData("!Keller/NNP ,/, who/WP writes/VBZ ,/, left/VBD ./.", false, "writes")]
    [InlineData("!Keller/NNP ,/, asked/VBN twice/RB ,/, left/VBD ./.", false, "left")]
    [InlineData("!Keller/NNP left/VBD ./.", false, "left")]
    [InlineData("!Keller/NNP ,/, the/DT one/CD :/: a/DT novelist/NN", false, "")]
    public void An_apposition_stands_between_marks(string tagged, bool says, string next)
    {
        (SentenceGrammar sentence, int at, _) = Read(tagged);
        Aside aside = Aside.After(sentence, at + 1);
        Assert.Equal((says, next), (aside.IsApposition, sentence.Word(aside.Next)));
    }

    [Theory]
    [InlineData("the/DT aides/NNS !seized/VBN on/IN it/PRP", true)]
    [InlineData("the/DT aides/NNS quickly/RB !seized/VBN it/PRP", true)]
    [InlineData("the/DT aides/NNS !seize/VBP it/PRP", true)]
    [InlineData("they/PRP have/VBP !seized/VBN it/PRP", false)]
    [InlineData("the/DT aides/NNS !seizing/VBG it/PRP", false)]
    public void A_participle_right_after_a_noun_may_be_finite(string tagged, bool expected)
    {
        (SentenceGrammar sentence, int at, _) = Read(tagged);
        Assert.Equal(expected, sentence.MayBeFinite(at));
    }

    [Theory]
    [InlineData("in/IN the/DT old/JJ harbor/NN !wall/NN", "the old harbor wall")]
    [InlineData("near/IN Orle/NNP 's/POS !wall/NN", "Orle 's wall")]
    [InlineData("give/VB !it/PRP", "it")]
    [InlineData("very/RB !old/JJ", null)]
    public void A_noun_phrase_ends_with_its_head(string tagged, string? expected)
    {
        (SentenceGrammar sentence, int at, Document document) = Read(tagged);
        Assert.Equal(expected, Text(document, sentence, NounPhrases.EndingAt(sentence, at + 1)));
    }

    [Theory]
    [InlineData("!quickly/RB the/DT old/JJ wall/NN fell/VBD", "the old wall")]
    [InlineData("!the/DT old/JJ and/CC they/PRP fell/VBD", "they")]
    [InlineData("!very/RB old/JJ", null)]
    public void The_first_noun_phrase_is_found(string tagged, string? expected)
    {
        (SentenceGrammar sentence, int at, Document document) = Read(tagged);
        Assert.Equal(expected, Text(document, sentence, NounPhrases.First(sentence, at, sentence.End)));
    }

    [Fact]
    public void A_sentence_sees_nothing_of_its_neighbours()
    {
        Document one = Tagged.Sentence("Marsh/NNP left/VBD ./. Fell/VBD ice/NN ./.");
        Document document = one with { Sentences = [new(0, 12), new(13, one.Article.Text.Length)] };
        SentenceGrammar second = TextGrammar.Of(document).At(3);
        Assert.Equal((3, 6, PennTag.None, "", null), (second.Start, second.End, second.Tag(2), second.Word(1), VerbSubjects.Before(second, 3)));
    }

    [Fact]
    public void Grammar_is_made_once_for_the_same_words_and_anew_for_others()
    {
        Document document = Tagged.Sentence("Marsh/NNP left/VBD ./.");
        TextGrammar grammar = TextGrammar.Of(document);
        Assert.Same(grammar, TextGrammar.Of(document with { Voices = [], Entities = [] }));
        Assert.NotSame(grammar, TextGrammar.Of(document with { Sentences = document.Sentences }));
    }

    private static (SentenceGrammar Sentence, int At, Document Document) Read(string tagged)
    {
        int at = Array.FindIndex(tagged.Split(' '), word => word[0] == '!');
        Document document = Tagged.Sentence(tagged.Replace("!", "", StringComparison.Ordinal));
        return (TextGrammar.Of(document).At(at), at, document);
    }

    private static string? Text(Document document, SentenceGrammar sentence, (int Start, int End)? place) =>
        place is { } p ? document[sentence.Span(p.Start, p.End)].ToString() : null;
}
