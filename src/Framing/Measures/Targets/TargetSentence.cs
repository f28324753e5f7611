namespace Framing.Measures.Targets;

/// <summary>
/// A sentence around a target, as the model sees it: words by their distance from the target, which is one word whatever it is called.
/// </summary>
internal sealed class TargetSentence
{
    /// <summary>Words further from the target are not seen, so that time stays linear in a text without ends of sentences.</summary>
    private const int Reach = 200;

    private TargetWord[] words = new TargetWord[64];
    private int[] clauses = new int[64];
    private bool[] quoted = new bool[64];
    private int length, from, to;

    /// <summary>The number of words seen before the target.</summary>
    public int Left => Math.Min(from, Reach);

    /// <summary>The number of words seen after it.</summary>
    public int Right => Math.Min(length - to, Reach);

    /// <summary>Whether the target stands inside quotation marks.</summary>
    public bool IsQuoted => quoted[from];

    /// <summary>Whether any word stands inside quotation marks.</summary>
    public bool HasQuotation { get; private set; }

    /// <summary>The word at a distance from the target: -1 is the one before it. A word of no kind outside the sentence.</summary>
    public TargetWord this[int distance] => At(distance) is >= 0 and int i ? words[i] : default;

    /// <summary>Whether the place is in the sentence.</summary>
    public bool Has(int distance) => At(distance) >= 0;

    /// <summary>Whether the word at the distance is in the target's clause, as marks and conjunctions cut them.</summary>
    public bool IsInClause(int distance) => At(distance) is >= 0 and int i && clauses[i] == clauses[distance < 0 ? from : to - 1];

    /// <summary>Whether the word at the distance stands inside quotation marks.</summary>
    public bool IsQuotedAt(int distance) => At(distance) is >= 0 and int i && quoted[i];

    /// <summary>Takes a sentence. Its targets are set one after another by <see cref="Aim"/>.</summary>
    public void Read(ReadOnlySpan<TargetWord> sentence)
    {
        length = sentence.Length;
        if (words.Length < length)
            (words, clauses, quoted) = (new TargetWord[length * 2], new int[length * 2], new bool[length * 2]);
        sentence.CopyTo(words);
        bool isOpen = OpensClosed(sentence);
        int clause = 0;
        HasQuotation = isOpen;
        for (int i = 0; i < length; i++)
        {
            WordRole role = words[i].Role;
            bool opens = role.HasFlag(WordRole.Opens) && !(role.HasFlag(WordRole.Closes) && isOpen);
            bool closes = role.HasFlag(WordRole.Closes) && isOpen;
            isOpen = (isOpen || opens) && !closes;
            quoted[i] = isOpen && !opens;
            HasQuotation |= quoted[i];
            if (role.HasFlag(WordRole.Breaks) || opens || closes)
                clause++;
            clauses[i] = clause;
        }
    }

    /// <summary>Sets the target to the words <c>[from..to)</c>.</summary>
    public void Aim(int from, int to) => (this.from, this.to) = (from, to);

    private int At(int distance)
    {
        int i = distance < 0 ? from + distance : to - 1 + distance;
        return distance is not 0 and >= -Reach and <= Reach && i < length ? i : -1;
    }

    /// <summary>Whether the first quotation mark closes: the quotation began in the sentence before.</summary>
    private static bool OpensClosed(ReadOnlySpan<TargetWord> sentence)
    {
        int marks = 0;
        WordRole first = WordRole.None;
        foreach (TargetWord word in sentence)
        {
            WordRole mark = word.Role & (WordRole.Opens | WordRole.Closes);
            if (mark == WordRole.None)
                continue;
            first = marks++ == 0 ? mark : first;
        }
        return first == WordRole.Closes;
    }
}
