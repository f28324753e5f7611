using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Framing.Measures;
using Framing.Measures.Precision;
using Framing.Reports.Cells;
using Framing.Reports.Plain;

namespace Framing.Reports;

/// <summary>Writes how many found terms are right.</summary>
public static class PrecisionResult
{
    private const string Method = "Wilson's interval for independent labels; terms of one article are not, so it is somewhat too narrow where an article has several.";

    /// <summary>A table for a terminal.</summary>
    public static void WriteText(PrecisionReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        TextBlocks blocks = new(output, TextReport.DefaultWidth);
        blocks.Write(new Block.Table(
            ["Concept", "Variant", "Right", "Labeled", "Precision", "95% interval"],
            [.. report.Figures.Select<PrecisionFigure, ImmutableArray<string>>(figure => [Title(figure).Concept, Title(figure).Variant, .. Cells(figure)])]));
        if (report.Voice is { } voice)
            blocks.Write(new Block.Table(["Right terms", "Right", "Labeled", "Share", "95% interval"], [["voice", .. Cells(voice)]]));
        blocks.Write(new Block.Paragraph(Method));
    }

    /// <summary>One JSON object, indented.</summary>
    public static void WriteJson(PrecisionReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Json.Row(writer =>
        {
            writer.WriteObjects("precision", report.Figures, figure =>
            {
                writer.WriteString("lexicon", figure.Lexicon);
                writer.WriteString("concept", figure.Concept);
                writer.WriteString("variant", figure.Variant);
                Write(writer, figure);
            });
            if (report.Voice is { } voice)
            {
                writer.WriteStartObject("voice");
                Write(writer, voice);
                writer.WriteEndObject();
            }
            writer.WriteString("method", Method);
        }, indented: true) + "\n");
    }

    private static void Write(Utf8JsonWriter writer, PrecisionFigure figure)
    {
        writer.WriteNumber("right", figure.Right);
        writer.WriteNumber("labeled", figure.Labeled);
        writer.WriteValue("value", figure.Value);
        writer.WriteValue("low", figure.Interval.Low);
        writer.WriteValue("high", figure.Interval.High);
    }

    /// <summary>A lexicon's concepts stand under it, and a concept's variants beside it.</summary>
    private static (string Concept, string Variant) Title(PrecisionFigure figure) => figure switch
    {
        { Lexicon: null } => ("all terms", ""),
        { Concept: null } => ($"all of {figure.Lexicon}", ""),
        { Variant: null } => (figure.Concept, "all"),
        _ => ("", figure.Variant),
    };

    private static ImmutableArray<string> Cells(PrecisionFigure figure) =>
    [
        figure.Right.ToString(CultureInfo.InvariantCulture),
        figure.Labeled.ToString(CultureInfo.InvariantCulture),
        Digits(figure.Value),
        $"{Digits(figure.Interval.Low)} to {Digits(figure.Interval.High)}",
    ];

    private static string Digits(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
