using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Framing.Annotation.Grammar;
using Framing.Language;

namespace Framing.Alignment;

/// <summary>
/// What of a sentence another one on the same matter can contradict: how many of what, what is said not to be, and words that have an opposite.
/// Two that contradict each other tell no common point, however alike they are otherwise.
/// </summary>
/// <param name="Figures">Figures that are given as exact, each with the noun that is counted.</param>
/// <param name="Words">The lemmas of its content words, in order, and whether "not" stands before one.</param>
internal sealed record Claims(ImmutableArray<(double Value, string Counted)> Figures, ImmutableArray<(string Lemma, bool Denied)> Words)
{
    /// <summary>Two figures are one if they differ by no more than this share of the larger one: the one is rounded.</summary>
    private const double Rounding = 0.1;

    /// <summary>
    /// Two sentences must share this much of the longer one's content words before a difference counts: what little they share can be of another
    /// sum, another verb.
    /// </summary>
    private const double LeastCommon = 0.5;

    /// <summary>How many words may stand between a figure and the noun that it counts.</summary>
    private const int LongestPhrase = 4;

    /// <summary>Longer prepositions have opposites ("inside"); of shorter ones the use decides what they mean.</summary>
    private const int LeastPreposition = 4;

    private static readonly WordLists Lists = WordLists.Of("Alignment/figures");
    private static readonly FrozenDictionary<string, string> Numbers = Lists.Ties("numbers"), Powers = Lists.Ties("powers");
    private static readonly WordSet About = Lists.Set("about"), Percent = Lists.Set("percent");
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Opposites = ReadOpposites();

    public static Claims Of(Document document, TextSpan sentence)
    {
        SentenceGrammar grammar = new(TextGrammar.Of(document), document.FirstTokenAt(sentence), document.FirstTokenAt(new(sentence.End, sentence.End, sentence.Field)));
        ImmutableArray<(string, bool)>.Builder words = ImmutableArray.CreateBuilder<(string, bool)>();
        for (int i = grammar.Start; i < grammar.End; i++)
        {
            Token token = document.Tokens[i];
            bool verb = grammar.IsVerb(i) && !grammar.IsLemma(i, GrammarWord.Auxiliary);
            if (verb || token.Upos is UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.ADV or UniversalTag.NUM
                || (token.Upos is UniversalTag.ADP && token.Span.Length >= LeastPreposition))
                words.Add((document.Lemma(token).ToLowerInvariant(), (verb || grammar.Tag(i) is PennTag.JJ) && VerbGroup.IsNegated(grammar, i)));
        }
        return new(FiguresOf(document, grammar), words.ToImmutable());
    }

    /// <summary>Whether the one says what cannot be where the other is true.</summary>
    public bool Contradicts(Claims other) => IsAlike(other) && (Counts(other) || Denies(other));

    private bool IsAlike(Claims other)
    {
        HashSet<string> words = [.. Words.Select(w => w.Lemma)], others = [.. other.Words.Select(w => w.Lemma)];
        return words.Count(others.Contains) >= LeastCommon * Math.Max(words.Count, others.Count);
    }

    /// <summary>Whether something is counted in both and no figure is the same.</summary>
    private bool Counts(Claims other)
    {
        Dictionary<string, double[]> others = other.Figures.GroupBy(f => f.Counted, f => f.Value, StringComparer.Ordinal)
            .ToDictionary(counted => counted.Key, counted => counted.Order().ToArray(), StringComparer.Ordinal);
        return Figures.GroupBy(f => f.Counted, f => f.Value, StringComparer.Ordinal)
            .Any(counted => others.TryGetValue(counted.Key, out double[]? values) && !counted.Any(a => HasNear(values, a)));
    }

    /// <summary>Whether a figure is the same as one of others, in order of size: the two beside it come nearest.</summary>
    private static bool HasNear(double[] ordered, double figure)
    {
        int at = Array.BinarySearch(ordered, figure);
        if (at >= 0)
            return true;
        at = ~at;
        return (at > 0 && Near(ordered[at - 1])) || (at < ordered.Length && Near(ordered[at]));

        bool Near(double other) => Math.Abs(figure - other) <= Rounding * Math.Max(figure, other);
    }

    /// <summary>
    /// Whether a word beside the same word is denied in one of the two only, or is the other's opposite. What a word would have to be to go against one
    /// is looked up, so that a sentence of any length takes time in proportion to it.
    /// </summary>
    private bool Denies(Claims other)
    {
        HashSet<(string Before, string Lemma, bool Denied)> after = [];
        HashSet<(string Lemma, bool Denied, string Next)> before = [];
        for (int k = 0; k < other.Words.Length; k++)
        {
            (string lemma, bool denied) = other.Words[k];
            if (k > 0)
                after.Add((other.Words[k - 1].Lemma, lemma, denied));
            if (k + 1 < other.Words.Length)
                before.Add((lemma, denied, other.Words[k + 1].Lemma));
        }
        for (int i = 0; i < Words.Length; i++)
        {
            (string lemma, bool denied) = Words[i];
            if (Has(i, lemma, !denied) || Opposites.GetValueOrDefault(lemma, []).Any(opposite => Has(i, opposite, denied)))
                return true;
        }
        return false;

        bool Has(int i, string lemma, bool denied) => (i > 0 && after.Contains((Words[i - 1].Lemma, lemma, denied)))
            || (i + 1 < Words.Length && before.Contains((lemma, denied, Words[i + 1].Lemma)));
    }

    private static ImmutableArray<(double, string)> FiguresOf(Document document, SentenceGrammar grammar)
    {
        ImmutableArray<(double, string)>.Builder figures = ImmutableArray.CreateBuilder<(double, string)>();
        for (int i = grammar.Start; i < grammar.End; i++)
        {
            if (Value(grammar.Word(i)) is not { } value)
                continue;
            int first = i;
            while (i + 1 < grammar.End && Powers.TryGetValue(grammar.Word(i + 1).ToLowerInvariant(), out string? power))
                (value, i) = (value * double.Parse(power, CultureInfo.InvariantCulture), i + 1);
            bool money = grammar.Word(first - 1) is "$" or "£" or "€";
            int before = money ? first - 2 : first - 1;
            if (About.Contains(grammar.Word(before).ToLowerInvariant()) || grammar.IsHyphen(i + 1) || grammar.IsHyphen(before))
                continue;
            if (money)
                figures.Add((value, grammar.Word(first - 1)));
            else if (Percent.Contains(grammar.Word(i + 1).ToLowerInvariant()))
                figures.Add((value, "%"));
            else if (Counted(document, grammar, i + 1) is { } counted)
                figures.Add((value, counted));
        }
        return figures.ToImmutable();
    }

    private static double? Value(string word) =>
        Numbers.TryGetValue(word.ToLowerInvariant(), out string? written) ? double.Parse(written, CultureInfo.InvariantCulture)
        : word.Length > 0 && char.IsAsciiDigit(word[0])
            && double.TryParse(word, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value) ? value : null;

    /// <summary>The last noun of the phrase that begins here: "bus routes".</summary>
    private static string? Counted(Document document, SentenceGrammar grammar, int from)
    {
        int i = from;
        while (i < from + LongestPhrase && grammar.IsModifier(i))
            i++;
        return i > from && grammar.Tag(i - 1) is PennTag.NNS ? document.Lemma(document.Tokens[i - 1]).ToLowerInvariant() : null;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> ReadOpposites()
    {
        WordLists lists = WordLists.Of("Alignment/antonyms");
        return lists.Sections.SelectMany(section => lists.Ties(section))
            .SelectMany(tie => tie.Value.Split(' ').SelectMany(o => ((string One, string Other)[])[(tie.Key, o), (o, tie.Key)]))
            .GroupBy(pair => pair.One, pair => pair.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Distinct().Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }
}
