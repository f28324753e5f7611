namespace Framing;

/// <summary>What a measurement is about, apart from its numbers.</summary>
internal sealed record MeasureKind(MeasureKey Key, MeasureUnit Unit, string Noun);

/// <summary>Numbers for what measurements are about, so that thousands of articles share one key. Thread-safe; a number means nothing outside.</summary>
internal sealed class MeasureTable
{
    private readonly Lock locked = new();
    private readonly Dictionary<(MeasureKey, MeasureUnit, string), int> numbers = [];
    private volatile MeasureKind[] kinds = new MeasureKind[256];

    public MeasureKind this[int number] => kinds[number];

    public int NumberOf(Measurement measurement)
    {
        lock (locked)
        {
            var key = (measurement.Key, measurement.Unit, measurement.Noun);
            if (numbers.TryGetValue(key, out int known))
                return known;
            int number = numbers.Count;
            MeasureKind[] all = kinds;
            if (number == all.Length)
                Array.Resize(ref all, 2 * number);
            all[number] = new(measurement.Key, measurement.Unit, measurement.Noun);
            kinds = all;
            numbers.Add(key, number);
            return number;
        }
    }
}
