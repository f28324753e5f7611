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

    private readonly Entry?[] entries = new Entry?[Slots];
    private readonly RowStore store = new(model.Tagger.RowLength);
    private readonly Lock adding = new();
    private int count;

    public bool IsFull => Volatile.Read(ref count) >= Limit;

    /// <summary>A type and its number, by which documents index what they know of it.</summary>
    public sealed record Entry(WordType Type, int Number, ulong Hash);

    /// <summary>The type of the form, made where it is new.</summary>
    public Entry Find(ReadOnlySpan<char> form)
    {
        ulong hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(form));
        for (int slot = (int)hash & Mask; Volatile.Read(ref entries[slot]) is { } entry; slot = (slot + 1) & Mask)
        {
            if (entry.Hash == hash && form.SequenceEqual(entry.Type.Form))
                return entry;
        }
        return Add(new WordType(form.ToString(), model, store), hash);
    }

    private Entry Add(WordType type, ulong hash)
    {
        lock (adding)
        {
            int slot = (int)hash & Mask;
            for (; entries[slot] is { } entry; slot = (slot + 1) & Mask)
            {
                if (entry.Hash == hash && entry.Type.Form == type.Form)
                    return entry;
            }
            // A table far beyond its limit can only be one that many threads hold at once; what it does not keep is still right.
            Entry added = new(type, count, hash);
            Volatile.Write(ref entries[slot], added);
            Volatile.Write(ref count, count + 1);
            return added;
        }
    }
}
