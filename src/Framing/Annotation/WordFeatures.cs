namespace Framing.Annotation;

/// <summary>
/// What the tagger sees of a word by itself: its form, prefixes, suffixes and shape, each as a hash. Written once here, so that training
/// and tagging cannot differ.
/// </summary>
internal ref struct WordFeatures
{
    /// <summary>The most features that a word has.</summary>
    public const int Most = 16;

    private const int LongestSuffix = 5, LongestPrefix = 4, LongestShape = 10;

    private readonly Span<ulong> hashes;

    private WordFeatures(Span<ulong> hashes) => this.hashes = hashes;

    /// <summary>The number of features written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the features of a form into <paramref name="hashes"/>.</summary>
    /// <param name="form">The form as it stands in the text.</param>
    /// <param name="folded">The same, folded by <see cref="WordForm.Fold"/>.</param>
    /// <param name="hashes">Room for <see cref="Most"/> features.</param>
    public static int Extract(ReadOnlySpan<char> form, ReadOnlySpan<char> folded, Span<ulong> hashes)
    {
        WordFeatures features = new(hashes);
        features.Add(Kind.Form, folded);
        for (int n = 1; n <= Math.Min(LongestSuffix, folded.Length - 1); n++)
            features.Add(Kind.Suffix1 + n - 1, folded[^n..]);
        for (int n = 1; n <= Math.Min(LongestPrefix, folded.Length - 1); n++)
            features.Add(Kind.Prefix1 + n - 1, folded[..n]);
        Span<char> shape = stackalloc char[LongestShape];
        features.Add(Kind.Shape, shape[..Shape(form, shape)]);
        return features.Count;
    }

    /// <summary>A feature of the vocabulary's knowledge of a word, as a hash beside the others.</summary>
    public static ulong Known(Kind kind, int value) => Hash(kind, [(char)value]);

    /// <summary>How often the word is written with a capital where it need not be, together with whether it is here.</summary>
    public static ulong KnownCapitals(int bin, ReadOnlySpan<char> form) =>
        Known(Kind.Capitals, bin * 4 + (CharClasses.IsUpper(form[0]) ? form.Length > 1 && CharClasses.IsUpper(form[^1]) ? 2 : 1 : 0));

    /// <summary>What the class of a feature is; part of its hash.</summary>
    public enum Kind
    {
        Form, Shape, Class, Capitals, Suffix1 = 8, Prefix1 = 16,
    }

    /// <summary>Runs of capitals, small letters and digits as one sign each, up to two: "Xx", "X.X.", "0,0", "xX".</summary>
    private static int Shape(ReadOnlySpan<char> form, Span<char> shape)
    {
        int length = 0, run = 0;
        foreach (char c in form)
        {
            char sign = CharClasses.Of(c) switch
            {
                CharClass.Lower => 'x',
                CharClass.Upper => 'X',
                CharClass.Digit => '0',
                CharClass.Surrogate => 'e',
                _ => WordForm.Straight(c),
            };
            run = length > 0 && shape[length - 1] == sign ? run + 1 : 0;
            if (run >= (sign == 'X' ? 2 : 1))
                continue;
            if (length == shape.Length)
                break;
            shape[length++] = sign;
        }
        return length;
    }

    private void Add(Kind kind, scoped ReadOnlySpan<char> value) => hashes[Count++] = Hash(kind, value);

    private static ulong Hash(Kind kind, ReadOnlySpan<char> value)
    {
        // FNV-1a over code units, with a last mix so that the low bits can index a table.
        ulong hash = 14695981039346656037 ^ (ulong)kind;
        foreach (char c in value)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
