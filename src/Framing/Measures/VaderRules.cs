namespace Framing.Measures;

/// <summary>
/// VADER's rules for one word: what its neighbours make of its valence. Order and associativity of every sum are those of the
/// authors' program, so that the last bit agrees.
/// </summary>
internal static class VaderRules
{
    private const double Capitals = 0.733, Negation = -0.74, NeverSo = 1.25;

    /// <summary>The valence of word <paramref name="i"/> in its place; <paramref name="capitalsStandOut"/> where some words are in capitals and some not.</summary>
    public static double Valence(ReadOnlySpan<VaderWord> words, int i, bool capitalsStandOut)
    {
        ref readonly VaderEntry entry = ref words[i].Entry;
        if (!entry.Listed || entry.Boost != 0 || (entry.Key == VaderKey.Kind && Key(words, i + 1) == VaderKey.Of))
            return 0;
        double valence = entry.Valence;
        // "no" before a listed word negates it and has no valence of its own.
        if (entry.Key == VaderKey.No && i + 1 < words.Length && words[i + 1].Entry.Listed)
            valence = 0;
        VaderKey before = Key(words, i - 1);
        if (before == VaderKey.No || Key(words, i - 2) == VaderKey.No || (Key(words, i - 3) == VaderKey.No && before is (VaderKey.Or or VaderKey.Nor)))
            valence = entry.Valence * Negation;
        if (words[i].IsUpper && capitalsStandOut)
            valence += valence > 0 ? Capitals : -Capitals;
        for (int distance = 1; distance <= 3 && distance <= i; distance++)
        {
            VaderWord modifier = words[i - distance];
            if (modifier.Entry.Listed)
                continue;
            valence += Boost(modifier, valence, capitalsStandOut) * Fade(distance);
            valence = Negate(valence, words, i, distance);
            if (distance == 3)
                valence = Idiom(valence, words, i);
        }
        return Least(words, i) ? valence * Negation : valence;
    }

    private static VaderKey Key(ReadOnlySpan<VaderWord> words, int i) => (uint)i < (uint)words.Length ? words[i].Entry.Key : VaderKey.None;

    private static double Fade(int distance) => distance switch { 1 => 1, 2 => 0.95, _ => 0.9 };

    private static double Boost(VaderWord modifier, double valence, bool capitalsStandOut)
    {
        double boost = modifier.Entry.Boost;
        if (boost == 0)
            return 0;
        if (valence < 0)
            boost = -boost;
        if (modifier.IsUpper && capitalsStandOut)
            boost += valence > 0 ? Capitals : -Capitals;
        return boost;
    }

    private static double Negate(double valence, ReadOnlySpan<VaderWord> words, int i, int distance)
    {
        VaderKey first = Key(words, i - distance);
        if (distance > 1)
        {
            VaderKey next = Key(words, i - 1), middle = Key(words, i - 2);
            bool so = IsSo(next);
            // At three words "so" or "this" right before the word strengthens it whatever stands first: so the authors' program reads.
            if (distance == 2 ? first == VaderKey.Never && so : (first == VaderKey.Never && IsSo(middle)) || so)
                return valence * NeverSo;
            if (first == VaderKey.Without && (next == VaderKey.Doubt || (distance == 3 && middle == VaderKey.Doubt)))
                return valence;
        }
        return words[i - distance].Entry.Negates ? valence * Negation : valence;
    }

    private static bool IsSo(VaderKey key) => key is VaderKey.So or VaderKey.This;

    private static double Idiom(double valence, ReadOnlySpan<VaderWord> words, int i)
    {
        VaderKey third = Key(words, i - 3), second = Key(words, i - 2), first = Key(words, i - 1), word = Key(words, i);
        if (VaderLexicon.TryIdiom(first, word, VaderKey.None, out double idiom)
            || VaderLexicon.TryIdiom(second, first, word, out idiom)
            || VaderLexicon.TryIdiom(second, first, VaderKey.None, out idiom)
            || VaderLexicon.TryIdiom(third, second, first, out idiom)
            || VaderLexicon.TryIdiom(third, second, VaderKey.None, out idiom))
            valence = idiom;
        VaderKey after = Key(words, i + 1);
        if (VaderLexicon.TryIdiom(word, after, VaderKey.None, out idiom))
            valence = idiom;
        if (VaderLexicon.TryIdiom(word, after, Key(words, i + 2), out idiom))
            valence = idiom;
        return valence + PhraseBoost(third, second) + PhraseBoost(second, first);
    }

    /// <summary>"kind of", "sort of" and "just enough" lower the valence, whatever its sign.</summary>
    private static double PhraseBoost(VaderKey first, VaderKey second) => (first, second) switch
    {
        (VaderKey.Kind or VaderKey.Sort, VaderKey.Of) or (VaderKey.Just, VaderKey.Enough) => -0.293,
        _ => 0,
    };

    /// <summary>Whether "least" negates: not in "at least" and "very least".</summary>
    private static bool Least(ReadOnlySpan<VaderWord> words, int i) =>
        Key(words, i - 1) == VaderKey.Least && Key(words, i - 2) is not (VaderKey.At or VaderKey.Very);
}
