using Framing.Learning;
using Framing.Reports.Cells;

namespace Framing.Reports.Rows;

/// <summary>What a classifier makes of texts as rows: JSON Lines or CSV.</summary>
public static class ClassificationRows
{
    /// <summary>The names of the columns, as a line of CSV: the row's id, its label, and the probability of each label.</summary>
    public static string CsvHeader(Classifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return string.Join(',', ["doc_id", "label", "probability", .. classifier.Labels.Select(label => CsvCell.Quote("p_" + label))]);
    }

    /// <summary>A text's labels as a line of CSV.</summary>
    public static string Csv(string id, Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return string.Join(',',
            [CsvCell.Quote(id), CsvCell.Quote(classification.Label), Reports.Cells.Json.Number(classification.Probability),
                .. classification.Probabilities.Select(Reports.Cells.Json.Number)]);
    }

    /// <summary>A text's labels as a line of JSON.</summary>
    public static string Json(string id, Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return Reports.Cells.Json.Row(writer =>
        {
            writer.WriteString("doc_id", id);
            writer.WriteString("label", classification.Label);
            writer.WriteValue("probability", classification.Probability);
            writer.WriteStartObject("probabilities");
            foreach ((string label, double probability) in classification.Labels.Zip(classification.Probabilities))
                writer.WriteValue(label, probability);
            writer.WriteEndObject();
        });
    }
}
