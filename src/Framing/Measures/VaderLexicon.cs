using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Framing.Measures;

/// <summary>Words that a rule of VADER knows by name; a phrase is a row of them.</summary>
internal enum VaderKey : byte
{
    None,
    No, Or, Nor, Never, So, This, Without, Doubt, Least, At, Very, But, Kind, Of,
    The, Shit, Bomb, Bad, Ass, Bus, Stop, Yeah, Right, Kiss, Death, To, Die, For, Beating, Heart, Broken, Just, Enough, Sort,
}

/// <summary>What VADER knows of a word.</summary>
/// <param name="Listed">Whether the lexicon lists it; a listed word can have a valence of 0.</param>
/// <param name="Valence">-4 to 4, the mean of ten raters; 0 where it is not listed.</param>
/// <param name="Boost">What it adds to the strength of a word after it; 0 where it is no word of degree.</param>
/// <param name="Negates">Whether it negates a word after it.</param>
/// <param name="Key">The name that the rules know it by.</param>
internal readonly record struct VaderEntry(bool Listed, double Valence, double Boost, bool Negates, VaderKey Key);

/// <summary>
/// The published lexicon and list of emoji of VADER (Hutto and Gilbert 2014), with the word lists that its rules use.
/// </summary>
internal static class VaderLexicon
{
    /// <summary>The entries of a word that VADER does not know, and of one that ends in "n't" or holds it.</summary>
    public const ushort Unknown = 0, UnknownNegation = 1;

    private const double Increase = 0.293, Decrease = -0.293;

    private static readonly string[] Negations =
    [
        "aint", "arent", "cannot", "cant", "couldnt", "darent", "didnt", "doesnt", "dont", "hadnt", "hasnt", "havent", "isnt", "mightnt", "mustnt",
        "neither", "neednt", "never", "none", "nope", "nor", "not", "nothing", "nowhere", "oughtnt", "shant", "shouldnt", "uhuh", "wasnt", "werent",
        "uh-uh", "without", "wont", "wouldnt", "rarely", "seldom", "despite",
    ];

    private static readonly string[] Boosters =
    [
        "absolutely", "amazingly", "awfully", "completely", "considerable", "considerably", "decidedly", "deeply", "effing", "enormous", "enormously",
        "entirely", "especially", "exceptional", "exceptionally", "extreme", "extremely", "fabulously", "flipping", "flippin", "frackin", "fracking",
        "fricking", "frickin", "frigging", "friggin", "fully", "fuckin", "fucking", "fuggin", "fugging", "greatly", "hella", "highly", "hugely",
        "incredible", "incredibly", "intensely", "major", "majorly", "more", "most", "particularly", "purely", "quite", "really", "remarkably", "so",
        "substantially", "thoroughly", "total", "totally", "tremendous", "tremendously", "uber", "unbelievably", "unusually", "utter", "utterly", "very",
    ];

    private static readonly string[] Dampeners =
    [
        "almost", "barely", "hardly", "kinda", "kindof", "kind-of", "less", "little", "marginal", "marginally", "occasional", "occasionally", "partly",
        "scarce", "scarcely", "slight", "slightly", "somewhat", "sorta", "sortof", "sort-of",
    ];

    /// <summary>Phrases whose valence replaces that of their words.</summary>
    private static readonly FrozenDictionary<(VaderKey, VaderKey, VaderKey), double> Idioms = new Dictionary<(VaderKey, VaderKey, VaderKey), double>
    {
        [(VaderKey.The, VaderKey.Shit, VaderKey.None)] = 3,
        [(VaderKey.The, VaderKey.Bomb, VaderKey.None)] = 3,
        [(VaderKey.Bad, VaderKey.Ass, VaderKey.None)] = 1.5,
        [(VaderKey.Bus, VaderKey.Stop, VaderKey.None)] = 0,
        [(VaderKey.Yeah, VaderKey.Right, VaderKey.None)] = -2,
        [(VaderKey.Kiss, VaderKey.Of, VaderKey.Death)] = -1.5,
        [(VaderKey.To, VaderKey.Die, VaderKey.For)] = 3,
        [(VaderKey.Beating, VaderKey.Heart, VaderKey.None)] = 3.1,
        [(VaderKey.Broken, VaderKey.Heart, VaderKey.None)] = -2.9,
    }.ToFrozenDictionary();

    private static readonly VaderEntry[] Entries;
    private static readonly FrozenDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> Numbers;
    private static readonly FrozenDictionary<int, string> Emoji = ReadEmoji();
    private static readonly int LongestWord;

    static VaderLexicon()
    {
        (Entries, FrozenDictionary<string, ushort> numbers) = BuildEntries();
        Numbers = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestWord = numbers.Keys.Max(word => word.Length);
    }

    /// <summary>What VADER knows of the word with that number.</summary>
    public static ref readonly VaderEntry Entry(ushort number) => ref Entries[number];

    /// <summary>The description that stands for the emoji in the rules' eyes, or <see langword="null"/> for any other code point.</summary>
    public static string? EmojiName(int codePoint) => Emoji.GetValueOrDefault(codePoint);

    /// <summary>The valence of a phrase, if it is an idiom.</summary>
    public static bool TryIdiom(VaderKey first, VaderKey second, VaderKey third, out double valence)
    {
        valence = 0;
        return first != VaderKey.None && second != VaderKey.None && Idioms.TryGetValue((first, second, third), out valence);
    }

    /// <summary>The number of the word's entry, whatever its case.</summary>
    public static ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord)
        {
            Span<char> lower = stackalloc char[word.Length];
            for (int i = 0; i < word.Length; i++)
                lower[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i] == KelvinSign ? 'k' : word[i];
            if (Numbers.TryGetValue(lower, out ushort number))
                return number;
        }
        return word.Contains("n't", StringComparison.OrdinalIgnoreCase) ? UnknownNegation : Unknown;
    }

    /// <summary>The one character beyond ASCII whose lower case is within it; every word that VADER knows is in ASCII.</summary>
    private const char KelvinSign = '\u212A';

    private static (VaderEntry[] Entries, FrozenDictionary<string, ushort> Numbers) BuildEntries()
    {
        List<VaderEntry> entries = [default, new(Listed: false, 0, 0, Negates: true, VaderKey.None)];
        Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
        void Change(string word, Func<VaderEntry, VaderEntry> change)
        {
            if (!numbers.TryGetValue(word, out ushort number))
            {
                numbers[word] = number = (ushort)entries.Count;
                entries.Add(default(VaderEntry) with { Negates = word.Contains("n't", StringComparison.Ordinal) });
            }
            entries[number] = change(entries[number]);
        }
        foreach ((string word, string valence) in ReadTable("vader_lexicon.txt"))
        {
            // Words are looked up in lower case, so those listed with a capital or beyond ASCII can never be found.
            if (!word.AsSpan().ContainsAnyInRange('A', 'Z') && Ascii.IsValid(word))
                Change(word, e => e with { Listed = true, Valence = double.Parse(valence, CultureInfo.InvariantCulture) });
        }
        foreach (string word in Boosters)
            Change(word, e => e with { Boost = Increase });
        foreach (string word in Dampeners)
            Change(word, e => e with { Boost = Decrease });
        foreach (string word in Negations)
            Change(word, e => e with { Negates = true });
        foreach (VaderKey key in Enum.GetValues<VaderKey>().Where(key => key != VaderKey.None))
            Change(key.ToString().ToLowerInvariant(), e => e with { Key = key });
        return ([.. entries], numbers.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Emoji of one code point; the rules read code point by code point, so no longer sequence can be found.</summary>
    private static FrozenDictionary<int, string> ReadEmoji()
    {
        Dictionary<int, string> emoji = [];
        foreach ((string text, string name) in ReadTable("emoji_utf8_lexicon.txt"))
        {
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) == System.Buffers.OperationStatus.Done && length == text.Length)
                emoji[rune.Value] = name;
        }
        return emoji.ToFrozenDictionary();
    }

    private static IEnumerable<(string Key, string Value)> ReadTable(string file)
    {
        using Stream stream = typeof(VaderLexicon).Assembly.GetManifestResourceStream("Measures/" + file)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Trim().Split('\t');
            if (cells.Length >= 2)
                yield return (cells[0], cells[1]);
        }
    }
}
