using System.Collections.Immutable;
using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Quotes;

/// <summary>Words that tell that a source keeps their name back, with the reason where one is given: "asked not to be named because he feared for his job".</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Who">Whose name it is, both ends included; <see langword="null"/> where no noun stands by.</param>
internal readonly record struct Anonymity(int First, int Last, TokenRange? Who);

/// <summary>Finds formulas of anonymity. They are the reporter's words about a source, and nobody has said them.</summary>
internal static class Withheld
{
    /// <summary>How far before the word the verb stands that asks or withholds, and how long a formula may be.</summary>
    private const int Reach = 7, Longest = 40;

    private static readonly WordLists Lists = WordLists.Of("Quotes/refusals");

    private static readonly WordSet Words = Lists.Set("anonymity"), Asking = Lists.Set("asking"), Named = Lists.Set("named"), Otherwise = Lists.Set("named otherwise"),
        Identity = Lists.Set("identity"), Withhold = Lists.Set("withhold"), Behind = Lists.Set("withheld"), Partly = Lists.Set("partly"),
        Allowed = Lists.Set("allowed"), Speaking = Lists.Set("speaking"), Not = Lists.Set("not");

    /// <summary>What a formula hangs on: without one of these words there is none.</summary>
    private static readonly WordSet Anchors = new([.. Lists["anonymity"], .. Lists["named"], .. Lists["identity"], .. Lists["allowed"], Background]);

    private const string Background = "background";

    /// <summary>All of them, in order; each token is looked at a bounded number of times.</summary>
    public static ImmutableArray<Anonymity> Find(Document document)
    {
        TextGrammar grammar = TextGrammar.Of(document);
        bool[] anchors = Anchors.In(document.Vocabulary);
        ImmutableArray<Anonymity>.Builder found = ImmutableArray.CreateBuilder<Anonymity>();
        int next = 0;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (i < next || !anchors[document.Tokens[i].Lexeme]
                || grammar.At(i) is var sentence && !IsAnchor(document, sentence, i) || Start(document, sentence, i) is not { } first)
                continue;
            int last = End(document, sentence, i);
            found.Add(new(first, last, QuoteGrammar.Range(Who(sentence, first, last))));
            next = last + 1;
        }
        return found.DrainToImmutable();
    }

    /// <summary>Whether the token is the word of a formula that tells what is kept back.</summary>
    private static bool IsAnchor(Document document, SentenceGrammar sentence, int at)
    {
        string word = sentence.Word(at);
        if (Words.Contains(word))
            return !sentence.IsNoun(at + 1) && Before(sentence, at, i => Asking.Contains(sentence.Word(i)) || Asking.Contains(Lemma(document, i)));
        // "The victim could not be identified": nobody knows who it is.
        if (Named.Contains(word))
            return (word is not "quoted" || sentence.Word(at + 1) is "by") && !Otherwise.Contains(sentence.Word(at + 1))
                && Before(sentence, at, i => sentence.Word(i) is "be" or "being")
                && Before(sentence, at, i => Not.Contains(sentence.Word(i)) || Withhold.Contains(sentence.Word(i)))
                && !Before(sentence, at, i => sentence.Word(i) is "could" or "can" or "cannot");
        if (Identity.Contains(word))
            return Before(sentence, at, i => Withhold.Contains(Lemma(document, i)) || Withhold.Contains(sentence.Word(i))
                    || sentence.Word(i) is "only" && Partly.Contains(sentence.Word(at - 1)))
                || IsKeptBack(sentence, at);
        if (Allowed.Contains(word))
            return Before(sentence, at, i => Not.Contains(sentence.Word(i))) && sentence.Word(at + 1) is "to" && Speaking.Contains(sentence.Word(at + 2));
        return word is Background && sentence.Word(at - 1) is "on" && Before(sentence, at, i => Lemma(document, i) is "speak");
    }

    /// <summary>"Asked that their names be withheld", "did not want his name used", "whose name is being withheld".</summary>
    private static bool IsKeptBack(SentenceGrammar sentence, int name)
    {
        for (int i = name + 1; i <= name + 4 && i < sentence.End && !IsBorder(sentence, i); i++)
        {
            if (Behind.Contains(sentence.Word(i)))
                return sentence.Word(i) is "withheld" or "omitted" or "changed"
                    || Before(sentence, i, at => Not.Contains(sentence.Word(at))) || Before(sentence, name, at => Not.Contains(sentence.Word(at)));
        }
        return false;
    }

    private static bool Before(SentenceGrammar sentence, int at, Func<int, bool> test)
    {
        for (int i = at - 1; i >= Math.Max(sentence.Start, at - Reach) && !IsBorder(sentence, i); i--)
        {
            if (test(i))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Where the formula begins: behind a comma, a dash or "who", at its verb where its subject stands there too. <see langword="null"/> where somebody
    /// says so of themselves: "who said they were not allowed to speak".
    /// </summary>
    private static int? Start(Document document, SentenceGrammar sentence, int at)
    {
        int first = at;
        while (first > sentence.Start && at - first < Longest && !IsBorder(sentence, first - 1) && sentence.Tag(first - 1) is not (PennTag.WP or PennTag.WPS))
            first--;
        int verb = first;
        if (sentence.Tag(first - 1) is not (PennTag.WP or PennTag.WPS) && sentence.Tag(first) is not (PennTag.IN or PennTag.VBG or PennTag.VBN or PennTag.RB))
        {
            while (verb < at && !sentence.IsVerb(verb) && sentence.Tag(verb) is not PennTag.MD)
                verb++;
        }
        for (int i = first; i < at; i++)
        {
            if (sentence.IsFinite(i) && Lemma(document, i) is "say" or "tell" or "add" or "explain" or "note")
                return null;
        }
        return verb;
    }

    /// <summary>Where it ends: before a comma, a dash, a mark, or the verb by which the source speaks.</summary>
    private static int End(Document document, SentenceGrammar sentence, int at)
    {
        int last = at;
        while (last + 1 < sentence.End && last - at < Longest && !IsBorder(sentence, last + 1) && !sentence.IsQuote(last + 1)
            && !(sentence.IsFinite(last + 1) && Lemma(document, last + 1) is "say" or "tell" or "add" or "describe" or "call"))
            last++;
        while (last > at && sentence.Tag(last) is PennTag.CC)
            last--;
        return last;
    }

    private static (int Start, int End)? Who(SentenceGrammar sentence, int first, int last)
    {
        int before = first - 1;
        if (sentence.Tag(before) is PennTag.WP or PennTag.WPS)
            before--;
        // "Speaking on background, an aide said"
        if (before < sentence.Start)
            return NounPhrases.First(sentence, last + 1, Math.Min(sentence.End, last + Reach));
        if (IsBorder(sentence, before))
            before--;
        if (NounPhrases.EndingAt(sentence, before + 1) is not { } noun)
            return VerbSubjects.Before(sentence, first);
        return (NounPhrases.Outermost(sentence, noun.Start), noun.End);
    }

    private static bool IsBorder(SentenceGrammar sentence, int i) => sentence.IsComma(i)
        || sentence.Tag(i) is PennTag.Period or PennTag.Colon or PennTag.OpenBracket or PennTag.CloseBracket or PennTag.CloseQuote
        || sentence.Word(i) is "—" or "–" or "--" or ";";

    private static string Lemma(Document document, int i) => document.Lemma(document.Tokens[i]);
}
