using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Cells;
using Framing.Reports.Plain;
using Framing.Statistics;
using Framing.Statistics.Agreements;

namespace Framing.Reports;

/// <summary>Writes how far raters agree.</summary>
public static class AgreementResult
{
    /// <summary>A table for a terminal.</summary>
    public static void WriteText(AgreementReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        TextBlocks blocks = new(output, TextReport.DefaultWidth);
        blocks.Write(new Block.Paragraph(Summary(report)));
        blocks.Write(new Block.Table(
            ["Measure", "Raters", "Value", "95% interval", "Units", "Labels"],
            [.. report.Figures.Select(Cells)]));
        foreach (string note in report.Figures.Where(f => f.Interval is null).Select(f => $"{Title(f)}: {f.Method}.").Distinct(StringComparer.Ordinal))
            blocks.Write(new Block.Paragraph(note));
        if (report.Raters.Length > Agreement.MostRatersInPairs)
            blocks.Write(new Block.Paragraph($"More than {Agreement.MostRatersInPairs} raters: no rows for each two of them."));
    }

    /// <summary>One JSON object, indented.</summary>
    public static void WriteJson(AgreementReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Json.Row(writer =>
        {
            writer.WriteNumber("units", report.Units);
            writer.WriteStrings("raters", report.Raters);
            writer.WriteStrings("labels", report.Labels);
            writer.WriteObjects("agreement", report.Figures, figure =>
            {
                writer.WriteString("name", figure.Name);
                if (figure.Name == "krippendorff_alpha")
                    writer.WriteString("level", Name(figure.Level));
                if (figure.Raters is { } raters)
                    writer.WriteStrings("raters", [raters.First, raters.Second]);
                writer.WriteValue("value", figure.Value);
                writer.WriteValue("low", figure.Interval?.Low);
                writer.WriteValue("high", figure.Interval?.High);
                writer.WriteNumber("units", figure.Units);
                writer.WriteNumber("labels", figure.Labels);
                writer.WriteString("method", figure.Method);
            });
        }, indented: true) + "\n");
    }

    private static string Summary(AgreementReport report)
    {
        const int Shown = 12;
        string raters = string.Join(", ", report.Raters.Take(Shown)) + (report.Raters.Length > Shown ? ", …" : "");
        string labels = string.Join(", ", report.Labels.Take(Shown)) + (report.Labels.Length > Shown ? ", …" : "");
        return $"{report.Units} units, {report.Raters.Length} raters ({raters}), {report.Labels.Length} different labels ({labels}).";
    }

    private static ImmutableArray<string> Cells(AgreementFigure figure) =>
    [
        Title(figure),
        figure.Raters is { } raters ? $"{raters.First}, {raters.Second}" : "all",
        Digits(figure.Value) ?? "–",
        figure.Interval is { } interval ? $"{Digits(interval.Low)} to {Digits(interval.High)}" : "–",
        figure.Units.ToString(CultureInfo.InvariantCulture),
        figure.Labels.ToString(CultureInfo.InvariantCulture),
    ];

    private static string Title(AgreementFigure figure) => figure.Name switch
    {
        "percent" => "Share of pairs that agree",
        "cohen_kappa" => "Cohen's kappa",
        "fleiss_kappa" => "Fleiss' kappa",
        _ => $"Krippendorff's alpha, {Name(figure.Level)}",
    };

    private static string Name(MeasurementLevel level) => level switch
    {
        MeasurementLevel.Nominal => "nominal",
        MeasurementLevel.Ordinal => "ordinal",
        MeasurementLevel.Interval => "interval",
        _ => "ratio",
    };

    private static string? Digits(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture);
}
