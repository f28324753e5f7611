using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Framing.Corpora;

namespace Framing.Cli.Commands;

/// <summary><c>--from</c>, <c>--until</c> and <c>--where</c>: which of the articles are taken.</summary>
internal sealed class Selection
{
    private readonly Option<string?> until = new("--until") { Description = "Only articles of this day (month, year) and before.", HelpName = "DATE" };

    private readonly Option<string[]> where = new("--where")
    {
        Description = "Only articles with this value in a column; several columns must all hold, several values of one column are alternatives, none "
            + "(agency=) asks for articles without one.",
        HelpName = "COLUMN=VALUE",
    };

    public Selection(Command command)
    {
        command.Add(From);
        command.Add(until);
        command.Add(where);
    }

    /// <summary>A day from which on articles are taken; <c>compare</c> takes an earlier result here too.</summary>
    public Option<string?> From { get; } = new("--from") { Description = "Only articles of this day (2017-01-27; also 2017-01 or 2017) and later.", HelpName = "DATE" };

    /// <summary>Whether a value is a day, a month or a year, and no file.</summary>
    public static bool IsDate(string? value) => value is not null && FirstDay(value) is not null;

    /// <summary>The options as a manifest records them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Describe(ParseResult parsed)
    {
        if (IsDate(parsed.GetValue(From)))
            yield return new("from", parsed.GetValue(From)!);
        if (parsed.GetValue(until) is { } last)
            yield return new("until", last);
        if (parsed.GetValue(where) is { Length: > 0 } columns)
            yield return new("where", string.Join("; ", columns.Order(StringComparer.Ordinal)));
    }

    /// <summary>What is asked for.</summary>
    /// <exception cref="InputException">An option can't be read.</exception>
    public ArticleSelection Of(ParseResult parsed, DateOrder? dates)
    {
        string? first = parsed.GetValue(From), last = parsed.GetValue(until);
        if (first is not null && !IsDate(first) && !File.Exists(first))
            throw NoDate("--from", first);
        ArticleSelection selection = new()
        {
            From = first is null ? null : FirstDay(first),
            Until = last is null ? null : LastDay(last) ?? throw NoDate("--until", last),
            Where = (parsed.GetValue(where) ?? []).Select(Condition).GroupBy(c => c.Column, c => c.Value, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(c => c.Key, c => c.ToImmutableArray(), StringComparer.Ordinal),
            Dates = dates,
        };
        return selection.From > selection.Until
            ? throw new InputException($"--from {first} is after --until {last}: no article can be of both. Exchange them.")
            : selection;
    }

    private static (string Column, string Value) Condition(string text) => text.Split('=', 2) is [{ Length: > 0 } column, var value]
        ? (column.Trim(), value.Trim())
        : throw new InputException($"--where: found '{text}'; expected COLUMN=VALUE, such as leaning=left.");

    public static InputException NoDate(string option, string found) =>
        new($"{option}: found '{found}'; expected a day (2017-01-27), a month (2017-01) or a year (2017).");

    private static DateOnly? FirstDay(string text) => Parse(text, "yyyy-MM-dd") ?? Parse(text, "yyyy-MM") ?? Parse(text, "yyyy");

    private static DateOnly? LastDay(string text) =>
        Parse(text, "yyyy-MM-dd") ?? Parse(text, "yyyy-MM")?.AddMonths(1).AddDays(-1) ?? Parse(text, "yyyy")?.AddYears(1).AddDays(-1);

    private static DateOnly? Parse(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
