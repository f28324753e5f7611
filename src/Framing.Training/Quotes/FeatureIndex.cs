namespace Framing.Training.Quotes;

/// <summary>Counts hashed features and numbers those seen often enough. An open-addressing table, since there are tens of millions of looks.</summary>
internal sealed class FeatureIndex
{
    private uint[] keys = new uint[1 << 20];
    private int[] values = new int[1 << 20];
    private int used;

    /// <summary>How many features have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of each numbered feature.</summary>
    public uint[] Hashes { get; private set; } = [];

    public void See(ReadOnlySpan<ulong> features)
    {
        foreach (uint feature in features)
        {
            int slot = Slot(feature);
            if (values[slot] == 0)
            {
                keys[slot] = feature;
                used++;
            }
            values[slot]++;
            if (used * 2 > keys.Length)
                Grow();
        }
    }

    /// <summary>Numbers the features seen at least so often, in order of hash; from here on the table gives numbers.</summary>
    public void Freeze(int least)
    {
        List<uint> kept = [];
        for (int slot = 0; slot < keys.Length; slot++)
        {
            if (values[slot] >= least)
                kept.Add(keys[slot]);
        }
        kept.Sort();
        Hashes = [.. kept];
        Count = kept.Count;
        int size = 1 << 10;
        while (size < 2 * Count)
            size *= 2;
        (keys, values) = (new uint[size], new int[size]);
        for (int number = 0; number < Count; number++)
        {
            int slot = Slot(Hashes[number]);
            keys[slot] = Hashes[number];
            values[slot] = number + 1;
        }
    }

    /// <summary>The numbers of the features that have one.</summary>
    public int[] Numbers(ReadOnlySpan<ulong> features)
    {
        Span<int> numbers = stackalloc int[features.Length];
        int count = 0;
        foreach (uint feature in features)
        {
            int value = values[Slot(feature)];
            if (value > 0)
                numbers[count++] = value - 1;
        }
        return numbers[..count].ToArray();
    }

    private int Slot(uint feature)
    {
        int mask = keys.Length - 1;
        int slot = (int)(feature * 0x9E3779B1u >> 7) & mask;
        while (values[slot] != 0 && keys[slot] != feature)
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (uint[] oldKeys, int[] oldValues) = (keys, values);
        (keys, values) = (new uint[2 * oldKeys.Length], new int[2 * oldKeys.Length]);
        for (int i = 0; i < oldKeys.Length; i++)
        {
            if (oldValues[i] == 0)
                continue;
            int slot = Slot(oldKeys[i]);
            (keys[slot], values[slot]) = (oldKeys[i], oldValues[i]);
        }
    }
}
