using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>Numbers the words that patterns know, in all their forms, and tells for each what a token satisfies by it.</summary>
/// <param name="symbols">The pattern words and their symbols.</param>
/// <param name="followers">The symbols that take a word which is not the first, numbered.</param>
/// <param name="wants">What must follow a token that satisfies a symbol for any pattern that begins with it to go on; empty where none begins.</param>
internal sealed class WordNumbering(
    IReadOnlyDictionary<(string Word, bool Exact), int> symbols, IReadOnlyDictionary<int, int> followers, Func<int, SymbolSet> wants)
{
    public (WordTable Words, ImmutableArray<WordSymbols> Symbols) Number()
    {
        Dictionary<string, List<int>> asForm = new(StringComparer.Ordinal);
        Dictionary<string, int> asLemma = new(StringComparer.Ordinal);
        foreach (((string word, bool exact), int symbol) in symbols)
        {
            // Every lemma is a form of itself, so the forms are all the words.
            foreach (string form in exact ? [word] : Inflection.Forms(word))
            {
                if (!asForm.TryGetValue(form, out List<int>? known))
                    asForm.Add(form, known = []);
                // Symbols come in the order of their numbers, and a word can have one form twice.
                if (known is not [.., int last] || last != symbol)
                    known.Add(symbol);
            }
            if (!exact)
                asLemma.Add(word, symbol);
        }
        foreach (string mark in FormKinds.PassedOver)
            asForm.TryAdd(mark, []);
        WordSymbols unknown = new([], -1, SymbolSet.AnyToken, default);
        return (new([.. asForm.Keys]), [unknown, .. asForm.Select(form => Symbols(form.Key, [.. form.Value], asLemma.GetValueOrDefault(form.Key, -1)))]);
    }

    private WordSymbols Symbols(string word, ImmutableArray<int> asForm, int asLemma)
    {
        SymbolSet satisfies = FormKinds.PassedOver.Contains(word) ? SymbolSet.Everything : SymbolSet.AnyToken, wanted = default;
        foreach (int symbol in asForm)
        {
            wanted |= wants(symbol);
            if (followers.TryGetValue(symbol, out int follower))
                satisfies |= SymbolSet.Of(follower);
        }
        return new(asForm, asLemma, satisfies, wanted);
    }
}
