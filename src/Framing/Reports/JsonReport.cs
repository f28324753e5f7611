using System.Collections.Immutable;
using System.Text.Json;
using Framing.Reports.Cells;

namespace Framing.Reports;

/// <summary>
/// Writes a comparison as one JSON object with every value, interval, p-value and place of evidence; null where something is withheld,
/// with <c>method</c> saying why.
/// </summary>
public static class JsonReport
{
    /// <summary>Writes the object and a line feed.</summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="indented">Whether to break lines for readers.</param>
    public static void Write(Comparison comparison, TextWriter output, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        Json.Write(output, writer =>
        {
            foreach (JsonPart part in Parts.Where(part => part.IsAsked(comparison)))
                part.Write(writer, comparison);
        }, indented);
        output.Write('\n');
    }

    /// <summary>
    /// What the object holds, in order. It is what a comparison holds, so that a section, which shows some of it, needs nothing here;
    /// each section names the parts that its numbers stand in.
    /// </summary>
    internal static ImmutableArray<JsonPart> Parts { get; } =
    [
        new("manifest", (writer, comparison) => WriteManifest(writer, comparison.Manifest)),
        new("by", (writer, comparison) => writer.WriteString("by", comparison.By)),
        new("cautions", (writer, comparison) => writer.WriteStrings("cautions", comparison.Cautions)),
        JsonPart.Of("events", c => c.Events, (writer, e) =>
        {
            writer.WriteString("event", e.Name);
            writer.WriteStrings("doc_ids", e.DocIds);
        }),
        JsonPart.Of("groups", c => c.Groups, (writer, group) =>
        {
            writer.WriteString("group", group.Name);
            writer.WriteStrings("doc_ids", group.DocIds);
        }),
        JsonPart.Of("leads", c => c.Leads, JsonStory.Write),
        JsonPart.Of("measures", c => c.Measures, WriteMeasure),
        JsonPart.Of("details", c => c.Details, WriteMeasure),
        JsonPart.Of("periods", c => c.Periods, WritePeriod) with { IsAsked = comparison => comparison.Periods.Length > 0 },
        JsonPart.Of("without_agency", c => c.WithoutAgency, WriteMeasure) with { IsAsked = comparison => comparison.WithoutAgency.Length > 0 },
        JsonPart.Of("contrasts", c => c.Contrasts, WriteContrast),
        JsonPart.Of("headlines", c => c.HeadlineContrasts, WriteHeadline),
        JsonPart.Of("story_points", c => c.StoryPoints, JsonStory.Write),
        new("point_coverage", (writer, comparison) => JsonStory.Write(writer, "point_coverage", comparison.PointCoverage)),
        JsonPart.Of("shared_quotes", c => c.SharedQuotes, JsonStory.Write),
        JsonPart.Of("copies", c => c.Copies, JsonStory.Write),
        JsonPart.Of("reprints", c => c.Reprints, (writer, reprint) => writer.WriteStrings("doc_ids", reprint.DocIds)),
    ];

    private static void WritePeriod(Utf8JsonWriter writer, PeriodFigures period)
    {
        writer.WriteString("period", period.Name);
        writer.WriteObjects("groups", period.Groups, group =>
        {
            writer.WriteString("group", group.Name);
            writer.WriteNumber("articles", group.DocIds.Length);
        });
        writer.WriteObjects("measures", period.Measures, measure => WriteMeasure(writer, measure));
    }

    private static void WriteManifest(Utf8JsonWriter writer, Manifest manifest)
    {
        writer.WriteStartObject("manifest");
        writer.WriteString("version", manifest.Version);
        writer.WriteStartObject("options");
        foreach ((string name, string value) in manifest.Options)
            writer.WriteString(name, value);
        writer.WriteEndObject();
        writer.WriteObjects("articles", manifest.Articles, article =>
        {
            writer.WriteString("doc_id", article.Id);
            writer.WriteString("sha256", article.Sha256);
            writer.WriteString("metadata_sha256", article.MetadataSha256);
        });
        writer.WriteObjects("lexicons", manifest.Lexicons, lexicon =>
        {
            writer.WriteString("id", lexicon.Id);
            writer.WriteString("version", lexicon.Version);
            writer.WriteString("sha256", lexicon.Sha256);
        });
        writer.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter writer, GroupMeasurement measure)
    {
        WriteKey(writer, measure.Key);
        writer.WriteString("unit", measure.Unit.Name());
        writer.WriteString("noun", measure.Noun);
        writer.WriteString("group", measure.Group);
        WriteFigures(writer, measure);
        WriteInterval(writer, measure.Interval);
        writer.WriteString("method", measure.Method.ToString());
        WriteEvidence(writer, measure);
    }

    private static void WriteEvidence(Utf8JsonWriter writer, GroupMeasurement measure) => writer.WriteObjects("evidence", measure.Evidence, place =>
    {
        writer.WriteString("doc_id", place.DocId);
        writer.WriteSpan(place.Span);
        writer.WriteBoolean("counted", place.Counted);
    });

    private static void WriteContrast(Utf8JsonWriter writer, Contrast contrast)
    {
        WriteKey(writer, contrast.Key);
        WriteSide(writer, "a", contrast.A);
        WriteSide(writer, "b", contrast.B);
        writer.WriteValue("difference", contrast.Difference);
        WriteInterval(writer, contrast.Interval);
        writer.WriteValue("cautious_low", contrast.CautiousInterval?.Low);
        writer.WriteValue("cautious_high", contrast.CautiousInterval?.High);
        writer.WriteValue("labels_to_erase", contrast.LabelsToErase);
        writer.WriteValue("effect_size", contrast.EffectSize);
        writer.WriteValue("odds_ratio", contrast.OddsRatio);
        writer.WriteNumber("shared_events", contrast.SharedEvents);
        writer.WriteNumber("articles_a", contrast.Articles.A);
        writer.WriteNumber("articles_b", contrast.Articles.B);
        WriteTest(writer, contrast);
    }

    private static void WriteHeadline(Utf8JsonWriter writer, HeadlineContrast headlines)
    {
        Contrast contrast = headlines.Contrast;
        WriteKey(writer, contrast.Key);
        writer.WriteString("group", headlines.Group);
        writer.WriteNumber("articles", headlines.Articles);
        writer.WriteString("unit", contrast.A.Unit.Name());
        writer.WriteString("noun", contrast.A.Noun);
        foreach ((string name, GroupMeasurement side) in new[] { ("headline", contrast.A), ("body", contrast.B) })
        {
            writer.WriteStartObject(name);
            WriteFigures(writer, side);
            WriteInterval(writer, side.Interval);
            writer.WriteString("method", side.Method.ToString());
            // The places of all articles are those of the groups together.
            if (headlines.Group.Length > 0)
                WriteEvidence(writer, side);
            writer.WriteEndObject();
        }
        writer.WriteValue("difference", contrast.Difference);
        WriteInterval(writer, contrast.Interval);
        writer.WriteValue("effect_size", contrast.EffectSize);
        writer.WriteValue("odds_ratio", contrast.OddsRatio);
        WriteTest(writer, contrast);
    }

    private static void WriteInterval(Utf8JsonWriter writer, Interval? interval)
    {
        writer.WriteValue("low", interval?.Low);
        writer.WriteValue("high", interval?.High);
    }

    private static void WriteTest(Utf8JsonWriter writer, Contrast contrast)
    {
        writer.WriteValue("p", contrast.P);
        writer.WriteValue("p_adjusted", contrast.PAdjusted);
        writer.WriteString("method", contrast.Method.ToString());
        writer.WriteString("sentence", contrast.Sentence);
    }

    /// <summary>The group's name and its own figures, which can be those of shared events only.</summary>
    private static void WriteSide(Utf8JsonWriter writer, string name, GroupMeasurement measure)
    {
        writer.WriteString(name, measure.Group);
        writer.WriteStartObject(name + "_figures");
        WriteFigures(writer, measure);
        writer.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter writer, GroupMeasurement measure)
    {
        writer.WriteValue("value", measure.Value);
        writer.WriteValue("numerator", measure.Unit == MeasureUnit.Mean ? measure.Numerator / 10_000.0 : measure.Numerator);
        writer.WriteNumber("denominator", measure.Denominator);
        writer.WriteNumber("passages", measure.Passages);
    }

    private static void WriteKey(Utf8JsonWriter writer, MeasureKey key)
    {
        writer.WriteString("name", key.Name);
        foreach ((string dimension, string value) in key.Dimensions)
            writer.WriteString(dimension, value);
    }
}
