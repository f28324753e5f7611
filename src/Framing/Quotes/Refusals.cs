using System.Collections.Immutable;
using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Quotes;

/// <summary>Words that say that somebody was asked and did not answer.</summary>
/// <param name="First">The verb's first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Who">The noun phrase that did not answer, both ends included; <see langword="null"/> where none is found.</param>
internal readonly record struct Refusal(int First, int Last, TokenRange? Who);

/// <summary>
/// Finds "declined to comment", "did not respond to a request", "could not be reached", "had no comment". To be asked and not to answer is no
/// speech, and the words are the reporter's.
/// </summary>
internal static class Refusals
{
    /// <summary>How far behind the verb the noun may stand that tells what went without an answer.</summary>
    private const int Reach = 9;

    private static readonly WordLists Lists = WordLists.Of("Quotes/refusals");

    private static readonly WordSet Declining = Lists.Set("declining"), Answering = Lists.Set("answering"), Asked = Lists.Set("asked"),
        Not = Lists.Set("not"), Reached = Lists.Set("reached"), Comment = Lists.Set("comment");

    /// <summary>Without one of these forms, or a verb of these lemmas, there is no refusal.</summary>
    private static readonly WordSet Forms = Lists.Set("declining", "reached"), Lemmas = new([.. Lists["answering"], Have]);

    private const string Have = "have";

    /// <summary>All of them, in order; each token is looked at a bounded number of times.</summary>
    public static ImmutableArray<Refusal> Find(Document document)
    {
        TextGrammar grammar = TextGrammar.Of(document);
        bool[] forms = Forms.In(document.Vocabulary), lemmas = Lemmas.In(document.Vocabulary);
        ImmutableArray<Refusal>.Builder found = ImmutableArray.CreateBuilder<Refusal>();
        int next = 0;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (i < next || !(forms[document.Tokens[i].Lexeme] || lemmas[document.Tokens[i].Lemma])
                || grammar.At(i) is var sentence && End(document, sentence, i) is not { } last)
                continue;
            int first = i;
            while (first > sentence.Start && i - first < 4 && (sentence.IsAdverb(first - 1) || sentence.Tag(first - 1) == PennTag.MD
                || document.Lemma(document.Tokens[first - 1]) is "do" or "have" or "be"))
                first--;
            found.Add(new(first, last, QuoteGrammar.Range(VerbSubjects.Before(sentence, first))));
            next = last + 1;
        }
        return found.DrainToImmutable();
    }

    /// <summary>Where a refusal ends whose verb stands at a place; <see langword="null"/> where none does.</summary>
    private static int? End(Document document, SentenceGrammar sentence, int at)
    {
        string lemma = document.Lemma(document.Tokens[at]);
        if (Declining.Contains(sentence.Word(at)) && sentence.IsVerb(at))
            return Upto(sentence, at, Comment, 4);
        if (Answering.Contains(lemma) && IsDenied(sentence, at))
            return Upto(sentence, at, Asked, Reach);
        if (Reached.Contains(sentence.Word(at)) && (IsDenied(sentence, at) || sentence.Word(at) == "unavailable"))
            return Upto(sentence, at, Comment, 3) ?? (sentence.Word(at) == "reached" ? at : null);
        return lemma == Have && sentence.Word(at + 1) == "no" ? Upto(sentence, at + 1, Comment, 2) : null;
    }

    /// <summary>The first of those words behind a place, no farther than told, in the same clause.</summary>
    private static int? Upto(SentenceGrammar sentence, int at, WordSet words, int reach)
    {
        for (int i = at + 1; i <= at + reach && i < sentence.End && !sentence.IsComma(i); i++)
        {
            if (words.Contains(sentence.Word(i)))
                return i;
        }
        return null;
    }

    /// <summary>Whether "not" stands before a verb, over adverbs and auxiliaries.</summary>
    private static bool IsDenied(SentenceGrammar sentence, int verb)
    {
        for (int i = verb - 1; i >= sentence.Start && i >= verb - 4; i--)
        {
            if (Not.Contains(sentence.Word(i)))
                return true;
            if (!sentence.IsAdverb(i) && sentence.Tag(i) != PennTag.MD && !sentence.IsVerb(i))
                return false;
        }
        return false;
    }
}
