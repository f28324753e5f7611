namespace Framing.Corpora;

/// <summary>What a selection met: how many articles it took, and which columns and values there are, for who asked for others.</summary>
/// <param name="asked">The columns that are asked for.</param>
internal sealed class SelectionTally(IEnumerable<string> asked)
{
    /// <summary>How many values of a column are named.</summary>
    private const int MostNamed = 20;

    private readonly SortedSet<string> columns = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> values =
        new(asked.ToDictionary(column => column, _ => new SortedSet<string>(StringComparer.Ordinal)), StringComparer.Ordinal);

    private int read, taken;

    /// <summary>Those left out since their day can't be read.</summary>
    public int Undated { get; set; }

    public void Read(Article article)
    {
        read++;
        columns.UnionWith(article.Columns);
        foreach ((string column, SortedSet<string> some) in values)
        {
            // One more than is named tells that there are more.
            if (some.Count <= MostNamed && article[column] is { Length: > 0 } value)
                some.Add(value);
        }
    }

    public Article Take(Article article)
    {
        taken++;
        return article;
    }

    /// <summary>What is to be told at the end.</summary>
    /// <exception cref="InputException">No article has a column that is asked for, or none is left.</exception>
    public IEnumerable<string> Told()
    {
        // Why there is none was said where it was read.
        if (read == 0)
            return [];
        if (values.Keys.FirstOrDefault(column => !columns.Contains(column)) is { } missing)
            throw new InputException($"No article has a column '{missing}'{Closest.Hint(missing, columns)}. The columns are: {string.Join(", ", columns)}.");
        string without = Undated == 0 ? "" : FormattableString.Invariant($" {Undated} of them {(Undated == 1 ? "has" : "have")} no date that could be read.");
        if (taken == 0)
            throw new InputException(
                $"No article is left: none of {read} has the days and values that are asked for.{without}{string.Concat(values.Select(Named))}");
        return [FormattableString.Invariant($"{taken} {Noun(taken)} taken, {read - taken} {(read - taken == 1 ? "is" : "are")} left out.{without}")];
    }

    private static string Noun(int count) => count == 1 ? "article is" : "articles are";

    private static string Named(KeyValuePair<string, SortedSet<string>> column) =>
        $" In the column '{column.Key}' there is: {string.Join(", ", column.Value.Take(MostNamed))}{(column.Value.Count > MostNamed ? ", …" : "")}.";
}
