namespace Framing.Corpora.Json;

/// <summary>What is to be told of a JSON file that was read all the same: each kind once, however many rows have it.</summary>
internal sealed class JsonNotes
{
    private readonly SortedDictionary<string, (int First, int Rows)> repeated = new(StringComparer.Ordinal);
    private int bare;

    /// <summary>The notes, each without a full stop.</summary>
    public IEnumerable<string> Told
    {
        get
        {
            if (bare > 0)
                yield return $"NaN or Infinity, which JSON does not have, stands in {Rows(bare)}; it was read as a missing value";
            foreach ((string key, (int first, int rows)) in repeated)
                yield return $"the key '{key}' stands twice in {Rows(rows)} (first in line {first}); the last value was taken";
        }
    }

    public void BareNumber() => bare++;

    public void Repeated(string key, int line)
    {
        (int first, int rows) = repeated.GetValueOrDefault(key, (line, 0));
        repeated[key] = (first, rows + 1);
    }

    private static string Rows(int count) => count == 1 ? "one row" : FormattableString.Invariant($"{count} rows");
}
