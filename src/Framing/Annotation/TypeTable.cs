using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Framing.Annotation;

/// <summary>
/// The word types met so far. Reading takes no lock; a slot once filled never changes. When it is full the annotator starts a new one, so
/// that memory is bounded; since types hold only what follows from their form, that changes no result.
/// </summary>
internal sealed class TypeTable(TextModel model)
{
    /// <summary>Beyond this many types (some 100 MB) a new table is begun.</summary>
    public const int Limit = 65_536;

    private const int Slots = Limit * 4, Mask = Slots - 1;

    private readonly WordType?[] types = new WordType?[Slots];
    private readonly RowStore store = new(model.Tagger.RowLength);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Lock adding = new();
    private int count;

    public TextModel Model => model;

    public bool IsFull => Volatile.Read(ref count) >= Limit;

    /// <summary>The type of the form, made where it is new.</summary>
    public WordType Find(ReadOnlySpan<char> form)
    {
        ulong hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(form));
        for (int slot = (int)hash & Mask; Volatile.Read(ref types[slot]) is { } type; slot = (slot + 1) & Mask)
        {
            if (type.Hash == hash && form.SequenceEqual(type.Form))
                return type;
        }
        return Add(new WordType(form.ToString(), hash, this));
    }

    public ArraySegment<short> TakeRows() => store.Take();

    /// <summary>The number of a form or lemma among those of this table.</summary>
    public int NumberOf(string word)
    {
        lock (adding)
        {
            if (!numbers.TryGetValue(word, out int number))
                numbers.Add(word, number = numbers.Count);
            return number;
        }
    }

    private WordType Add(WordType added)
    {
        lock (adding)
        {
            int slot = (int)added.Hash & Mask;
            for (; types[slot] is { } type; slot = (slot + 1) & Mask)
            {
                if (type.Hash == added.Hash && type.Form == added.Form)
                    return type;
            }
            // A table far beyond its limit can only be one that many threads hold at once; what it does not keep is still right.
            added.Number = count;
            added.LexemeNumber = NumberOf(added.Lexeme);
            Volatile.Write(ref types[slot], added);
            Volatile.Write(ref count, count + 1);
            return added;
        }
    }
}
