using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Framing.Corpora;

/// <summary>Makes an article of named values: the contract's columns by name, all others kept as metadata.</summary>
internal sealed class RowMapper
{
    /// <summary>The columns of the contract; all others are metadata.</summary>
    public static readonly ImmutableArray<string> Contract = ["doc_id", "text", "title", "outlet", "event", "date", "author", "url"];

    /// <summary>How R and Python write a value that is missing.</summary>
    private static readonly FrozenSet<string> Missing = FrozenSet.Create(StringComparer.Ordinal, "NA", "NaN", "nan", "<NA>", "NULL");

    /// <summary>Columns whose lack changes what is counted, or for whom.</summary>
    private static readonly string[] TellingColumns = ["title", "outlet", "date"];

    private const int MostNamed = 30, LongestNamed = 60;

    private readonly Dictionary<string, string> contractName = new(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, string> map, wanted;

    public RowMapper(ImmutableSortedDictionary<string, string> map)
    {
        this.map = map;
        wanted = map.ContainsKey("text") ? map : map.Add("text", "text");
        foreach ((string target, string column) in map)
            contractName[column] = target;
        foreach (string name in Contract)
        {
            if (!map.ContainsKey(name))
                contractName.TryAdd(name, name);
        }
    }

    /// <summary>The contract's name for an input's column, or <see langword="null"/> where it is metadata.</summary>
    private string? ContractName(string column)
    {
        if (contractName.TryGetValue(column, out string? name))
            return name;
        string lower = column.ToLowerInvariant();
        return contractName.TryGetValue(lower, out name) && name == lower ? name : null;
    }

    /// <summary>Throws where a table has no column for the text, or none of a name that the user gave.</summary>
    public void RequireColumns(IReadOnlyList<string> columns, string file)
    {
        if (KnownForm.Of(columns) is { } form && !map.ContainsKey("text"))
        {
            if (form.Lacks is { } lacks)
                throw new InputException($"{file}: {lacks}.");
            return;
        }
        foreach ((string name, string column) in wanted)
        {
            if (!columns.Any(c => ContractName(c) == name))
                throw new InputException(
                    $"{file}: there is no column '{column}'{Closest.Hint(column, columns)}; found {Named(columns)}. {Advice(name, columns)}");
        }
    }

    /// <summary>
    /// What is to be said where a table has no column for the title, the outlet or the date, and one that may hold it under another name; <see langword="null"/>
    /// where there is nothing to say.
    /// </summary>
    public string? Unmapped(IReadOnlyList<string> columns)
    {
        string[] formed = map.ContainsKey("text") ? [] : [.. (KnownForm.Of(columns)?.Columns ?? []).Where(one => columns.Contains(one.From)).Select(one => one.Column)];
        (string Name, string Column)[] likely = [.. TellingColumns.Where(name => !formed.Contains(name) && !columns.Any(c => ContractName(c) == name))
            .Select(name => (name, columns.FirstOrDefault(c => ContractName(c) is null && KeyNames.Of(c) == name)!)).Where(one => one.Item2 is not null)];
        return likely.Length == 0 ? null : $"no column is taken as the {string.Join(" or ", likely.Select(l => l.Name))}; "
            + $"if {string.Join(" and ", likely.Select(l => $"'{l.Column}'"))} "
            + $"{(likely.Length == 1 ? "is" : "are")} that, add --map {string.Join(',', likely.Select(l => $"{l.Name}={l.Column}"))}";
    }

    /// <summary>The names of columns, as many and as much of each as a message can hold: a file without a header has an article in their place.</summary>
    private static string Named(IReadOnlyList<string> columns) =>
        string.Join(", ", columns.Take(MostNamed).Select(c => $"'{(c.Length > LongestNamed ? c[..LongestNamed] + "…" : c)}'")) + (columns.Count > MostNamed ? ", …" : "");

    private static string Advice(string name, IReadOnlyList<string> columns) => columns.Any(c => c.Length > LongestNamed)
        ? "The first line holds no names of columns: put a line with them above it, such as doc_id,outlet,date,title,text."
        : $"Say which one holds the {(name == "text" ? "article" : name)} with --map {name}=COLUMN.";

    /// <summary>The article, or a reason why the row makes none.</summary>
    public (Article? Article, string? Reason) Map(IEnumerable<KeyValuePair<string, string>> values, string defaultId)
    {
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        ImmutableSortedDictionary<string, string>.Builder metadata = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((string column, string value) in values)
        {
            if (ContractName(column) is not { } name)
                metadata[column] = value;
            else if (value.Length > 0 && (name == "doc_id" || !Missing.Contains(value)))
                known.TryAdd(name, value);
        }
        KnownForm? form = map.ContainsKey("text") ? null : KnownForm.Of([.. metadata.Keys.Concat(known.Keys)]);
        foreach ((string name, string column) in form?.Columns ?? [])
        {
            if (!map.ContainsKey(name) && metadata.GetValueOrDefault(column) is { Length: > 0 } value && known.TryAdd(name, value))
                metadata.Remove(column);
        }
        if (!known.TryGetValue("text", out string? text) || string.IsNullOrWhiteSpace(text))
            return (null, form?.Lacks ?? $"there is no text in the row; expected the article in '{wanted["text"]}'");
        string? Known(string name) => known.GetValueOrDefault(name);
        return (new()
        {
            Id = Known("doc_id") ?? defaultId,
            Text = text,
            Title = Known("title"),
            Outlet = Known("outlet"),
            Event = Known("event"),
            Date = Known("date"),
            Author = Known("author"),
            Url = Known("url"),
            Metadata = metadata.ToImmutable(),
        }, null);
    }
}
