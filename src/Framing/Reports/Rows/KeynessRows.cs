using System.Globalization;
using System.Text;
using System.Text.Json;
using Framing.Measures;
using Framing.Measures.Keyness;
using Framing.Reports.Cells;

namespace Framing.Reports.Rows;

/// <summary>Keyness as rows: JSON Lines or CSV.</summary>
public static class KeynessRows
{
    private static readonly (string Name, Func<KeynessRow, object?> Value)[] Columns =
    [
        ("target", r => r.Target),
        ("reference", r => r.Reference),
        ("kind", r => r.Kind),
        ("feature", r => r.Feature),
        ("n_target", r => r.TargetUses),
        ("n_reference", r => r.ReferenceUses),
        ("total_target", r => r.TargetTotal),
        ("total_reference", r => r.ReferenceTotal),
        ("docs_target", r => (long)r.TargetArticles),
        ("docs_reference", r => (long)r.ReferenceArticles),
        ("dispersion_target", r => r.TargetDispersion),
        ("dispersion_reference", r => r.ReferenceDispersion),
        ("g2", r => r.G2),
        ("chi2", r => r.ChiSquare),
        ("log_odds", r => r.LogOdds),
        ("z", r => r.Z),
        ("log_odds_low", r => r.LogOddsInterval?.Low),
        ("log_odds_high", r => r.LogOddsInterval?.High),
        ("percent_difference", r => r.PercentDifference),
        ("log_ratio", r => r.LogRatio),
        ("log_ratio_low", r => r.LogRatioInterval?.Low),
        ("log_ratio_high", r => r.LogRatioInterval?.High),
        // The same under the names that they had before log_odds had an interval of its own.
        ("low", r => r.LogRatioInterval?.Low),
        ("high", r => r.LogRatioInterval?.High),
        ("p", r => r.P),
        ("p_adjusted", r => r.PAdjusted),
        ("method", r => r.Method),
        ("example_doc_id", r => r.ExampleId),
        ("example", r => r.Example is { } example ? Wording.OneLine(example) : null),
    ];

    /// <summary>The names of the columns, as a line of CSV.</summary>
    public static string CsvHeader { get; } = string.Join(',', Columns.Select(c => c.Name));

    /// <summary>A row as a line of JSON.</summary>
    public static string Json(KeynessRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Cells.Json.Row(writer =>
        {
            foreach ((string name, Func<KeynessRow, object?> value) in Columns)
                Write(writer, name, value(row));
        });
    }

    /// <summary>A row as a line of CSV.</summary>
    public static string Csv(KeynessRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        StringBuilder line = new();
        foreach ((_, Func<KeynessRow, object?> value) in Columns)
        {
            if (line.Length > 0)
                line.Append(',');
            line.Append(Cell(value(row)));
        }
        return line.ToString();
    }

    private static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, text);
                break;
            case long count:
                writer.WriteNumber(name, count);
                break;
            default:
                writer.WriteValue(name, (double?)value);
                break;
        }
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => CsvCell.Quote(FormulaSafe.Text(text)),
        double number => double.IsFinite(number) ? Cells.Json.Number(number) : "",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
