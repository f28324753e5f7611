using System.Text.Json;
using Framing.Reports.Cells;

namespace Framing.Reports;

/// <summary>Leads, story points and shared quotations in JSON.</summary>
internal static class JsonStory
{
    public static void Write(Utf8JsonWriter writer, Lead lead)
    {
        writer.WriteString("kind", lead.Kind.Name());
        writer.WriteString("event", lead.Event);
        writer.WriteStrings("outlets", lead.Outlets);
        writer.WriteString("sentence", lead.Sentence);
        writer.WriteObjects("evidence", lead.Evidence.Index(), place =>
        {
            writer.WriteString("doc_id", place.Item.DocId);
            writer.WriteSpan(place.Item.Span);
            writer.WriteString("speaker", place.Index < lead.Speakers.Length ? lead.Speakers[place.Index] : null);
        });
    }

    public static void Write(Utf8JsonWriter writer, StoryPoint point)
    {
        writer.WriteString("event", point.Event);
        writer.WriteBoolean("given", point.IsGiven);
        writer.WriteStartObject("center");
        WritePassage(writer, point.Center);
        writer.WriteEndObject();
        writer.WriteObjects("passages", point.Passages, passage =>
        {
            WritePassage(writer, passage);
            writer.WriteBoolean("sure", passage.IsSure);
        });
        writer.WriteObjects("may_tell", point.MayTell, passage => WritePassage(writer, passage));
    }

    public static void Write(Utf8JsonWriter writer, string name, PointCoverage coverage)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("found", coverage.Found);
        writer.WriteNumber("told_by_all", coverage.ToldByAll);
        writer.WriteNumber("perhaps_told_by_all", coverage.PerhapsToldByAll);
        writer.WriteNumber("shared", coverage.Shared);
        writer.WriteNumber("open", coverage.Open);
        writer.WriteObjects("groups", coverage.Groups, group =>
        {
            writer.WriteString("group", group.Group);
            writer.WriteNumber("told", group.Told);
            writer.WriteNumber("perhaps", group.Perhaps);
        });
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SharedQuote quote)
    {
        writer.WriteString("event", quote.Event);
        writer.WriteObjects("versions", quote.Versions, version =>
        {
            writer.WriteString("doc_id", version.DocId);
            writer.WriteNumber("quote", version.Quote);
            writer.WriteSpans("content", version.Content);
            writer.WriteString("relation", version.Relation.Name());
            writer.WriteString("source", version.Source);
            writer.WriteBoolean("attribution_differs", version.AttributionDiffers);
            writer.WriteObjects("diff", version.Diff, edit =>
            {
                writer.WriteString("kind", edit.Kind.Name());
                writer.WriteString("text", edit.Text);
            });
        });
    }

    public static void Write(Utf8JsonWriter writer, CopiedText copy)
    {
        writer.WriteString("event", copy.Event);
        writer.WriteString("a", copy.DocIdA);
        writer.WriteString("b", copy.DocIdB);
        writer.WriteValue("share", copy.Share);
    }

    private static void WritePassage(Utf8JsonWriter writer, Passage passage)
    {
        writer.WriteString("doc_id", passage.DocId);
        writer.WriteSpan(passage.Span);
        writer.WriteString("position", passage.Position.Name());
        writer.WriteString("voice", passage.Voice.Name());
    }
}
