using System.Text.Json;
using Framing.Measures;

namespace Framing.Validation;

/// <summary>Counts texts whose four figures differ from those that the authors' program gave.</summary>
internal static class VaderScore
{
    public static int Run(string data, string[] options)
    {
        int texts = 0, differ = 0;
        foreach (string name in (string[])["tweets", "movieReviewSnippets", "amazonReviewSnippets"])
        {
            foreach (JsonElement row in Rows.Read(Path.Combine(data, "vader", name + ".jsonl.gz")))
            {
                JsonElement reference = row.GetProperty("reference");
                double Figure(string figure) => reference.GetProperty(figure).GetDouble();
                texts++;
                differ += Vader.Score(row.Text("text")) == new Sentiment(Figure("neg"), Figure("neu"), Figure("pos"), Figure("compound")) ? 0 : 1;
            }
        }
        Console.WriteLine($"{texts} texts, {differ} differ");
        return 0;
    }
}
