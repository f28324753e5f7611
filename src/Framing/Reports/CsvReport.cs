using System.Globalization;
using System.Text;
using Framing.Reports.Cells;
using Framing.Reports.Networks;
using Framing.Reports.Rows;

namespace Framing.Reports;

/// <summary>
/// Writes the figures behind each chart as comma-separated values: a row a measurement and group, then the story points and the versions
/// of quotations; over time a row a period too, and where it is asked for one without agency copy, in columns of their own. Fields that a
/// spreadsheet could take for a formula start with an apostrophe.
/// </summary>
public static class CsvReport
{
    private static readonly string[] Columns =
        ["chart", "group", "item", "variant", "voice", "unit", "numerator", "denominator", "noun", "passages", "value", "low", "high", "method"];

    /// <summary>Writes the header and the rows; lines end in a line feed.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        // A column that is empty throughout would tell nothing.
        string[] more = [.. new[] { ("period", comparison.Periods.Length), ("articles", comparison.WithoutAgency.Length) }.Where(c => c.Item2 > 0).Select(c => c.Item1)];
        CsvLine.Write(output, [.. Columns, .. more]);
        Rows(comparison.Measures.Select(RowOf).Concat(CsvStory.Rows(comparison)));
        foreach (PeriodFigures period in comparison.Periods)
            Rows(period.Measures.Select(RowOf), "period", period.Name);
        Rows(comparison.WithoutAgency.Select(RowOf), "articles", "without agency copy");

        void Rows(IEnumerable<string[]> rows, string column = "", string value = "")
        {
            foreach (string[] row in rows)
                CsvLine.Write(output, [.. row, .. more.Select(name => name == column ? value : "")]);
        }
    }

    /// <summary>
    /// Writes tables into a folder: <c>figures.csv</c>, which is the rows above, <c>sources.csv</c> with what each speaker is given,
    /// <c>who-says-what.csv</c> with who uses which listed term in which voice, and the same two as a network, <c>who-says-what.graphml</c>.
    /// </summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="folder">The folder, which is made if need be; files of the same names are replaced.</param>
    public static void WriteFolder(Comparison comparison, string folder)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        Create("figures.csv", output => Write(comparison, output));
        NetworkFiles.Write(comparison, Create);

        void Create(string name, Action<TextWriter> write)
        {
            using StreamWriter output = new(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(output);
        }
    }

    private static string[] RowOf(GroupMeasurement measure) => [.. KeyOf(measure.Key, measure.Group), .. FiguresOf(measure)];

    private static string[] KeyOf(MeasureKey key, string group)
    {
        IEnumerable<string> items = key.Dimensions.Where(d => d.Dimension is not ("variant" or "voice")).Select(d => d.Value);
        return [FormulaSafe.Text(key.Name), FormulaSafe.Text(group), FormulaSafe.Text(string.Join(' ', items)),
            FormulaSafe.Text(key["variant"] ?? ""), FormulaSafe.Text(key["voice"] ?? "")];
    }

    private static string[] FiguresOf(GroupMeasurement measure) =>
    [
        measure.Unit.Name(),
        measure.Unit == MeasureUnit.Mean ? Json.Number(measure.Numerator / 10_000.0) : measure.Numerator.ToString(CultureInfo.InvariantCulture),
        measure.Denominator.ToString(CultureInfo.InvariantCulture),
        FormulaSafe.Text(measure.Noun),
        measure.Passages.ToString(CultureInfo.InvariantCulture),
        Value(measure.Value), Value(measure.Interval?.Low), Value(measure.Interval?.High), FormulaSafe.Text(measure.Method.ToString()),
    ];

    private static string Value(double? value) => value is { } number && double.IsFinite(number) ? Json.Number(number) : "";
}
