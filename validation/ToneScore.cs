using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Framing.Measures;
using Framing.Measures.Tones;

namespace Framing.Validation;

/// <summary>
/// Scores tone beside VADER's: classes of 200 labelled sentences of news and of the sentences of NewsMTSC, and people's ratings of short texts. The
/// labels' documents of even hash are "read": rules and cuts were settled on them alone.
/// </summary>
internal static class ToneScore
{
    private static readonly string[] Classes = ["negative", "neutral", "positive"];

    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    private sealed record Scored(string Gold, double Tone, double Vader);

    public static int Run(string data, string[] options)
    {
        Labels(data);
        Sentences(data);
        foreach (string name in (string[])["tweets", "movieReviewSnippets", "amazonReviewSnippets"])
            Ratings(name, Rows.Read(Path.Combine(data, "vader", name + ".jsonl.gz")));
        return 0;
    }

    private static void Labels(string data)
    {
        Dictionary<string, string> texts = Rows.Read(Path.Combine(data, "news/articles.jsonl.gz")).ToDictionary(r => r.Text("doc_id"), r => r.Text("text"), StringComparer.Ordinal);
        List<(Scored Row, bool IsRead, bool IsFirm)> rows = [];
        foreach (IGrouping<string, JsonElement> labels in Rows.Labels("tone.jsonl").GroupBy(label => label.Text("doc_id")))
        {
            Document document = Annotated(texts[labels.Key]);
            foreach (JsonElement label in labels)
            {
                Rows.Check(texts[labels.Key], label.Text("sha256")[..16], labels.Key);
                TextSpan span = new(label.Number("start"), label.Number("end"));
                rows.Add((Score(document, span, label.Text("tone")), IsRead(labels.Key), !label.TryGetProperty("doubt", out JsonElement doubt) || !doubt.GetBoolean()));
            }
        }
        Print("labels, read", rows.Where(r => r.IsRead).Select(r => r.Row));
        Print("labels, read, firm", rows.Where(r => r.IsRead && r.IsFirm).Select(r => r.Row));
        Print("labels, held", rows.Where(r => !r.IsRead).Select(r => r.Row));
        Print("labels, held, firm", rows.Where(r => !r.IsRead && r.IsFirm).Select(r => r.Row));
        Print("labels, all", rows.Select(r => r.Row));
        Print("labels, all, firm", rows.Where(r => r.IsFirm).Select(r => r.Row));
        Scored[] read = [.. rows.Where(r => r.IsRead).Select(r => r.Row)], held = [.. rows.Where(r => !r.IsRead).Select(r => r.Row)];
        Cuts("tone", r => r.Tone, read, held);
        Cuts("VADER", r => r.Vader, read, held);
    }

    /// <summary>A sentence has the polarity of most of its targets; one where two lead is left out.</summary>
    private static void Sentences(string data)
    {
        List<Scored> rows = [];
        foreach (var sentence in Rows.Read(Path.Combine(data, "newsmtsc/train.jsonl.gz")).GroupBy(r => (Article: r.Text("article"), Text: r.Text("text"))))
        {
            (string Polarity, int Count)[] votes = [.. sentence.SelectMany(r => r.GetProperty("targets").EnumerateArray())
                .CountBy(t => t.Text("polarity")).Select(v => (v.Key, v.Value)).OrderByDescending(v => v.Value)];
            if (votes.Length == 1 || votes[0].Count > votes[1].Count)
                rows.Add(Score(Annotated(sentence.Key.Text), new(0, sentence.Key.Text.Length), votes[0].Polarity));
        }
        Print("NewsMTSC sentences", rows);
    }

    private static void Ratings(string name, IEnumerable<JsonElement> texts)
    {
        (double Rating, Scored Row)[] rows = [.. texts.Select(r => (r.GetProperty("rating").GetDouble(), Score(Annotated(r.Text("text")), new(0, r.Text("text").Length), "")))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-22} {rows.Length,5}  correlation with ratings: VADER {Correlation(rows, r => r.Vader):F4}, tone {Correlation(rows, r => r.Tone):F4}"));
    }

    private static Document Annotated(string text) => Analyzer.Annotate(Article.FromText(text), DocumentLayers.Words | DocumentLayers.Entities);

    private static Scored Score(Document document, TextSpan span, string gold) =>
        new(gold, SentenceTone.Score(document, span).Compound, Vader.Score(document[span]).Compound);

    private static bool IsRead(string docId) => SHA256.HashData(Encoding.UTF8.GetBytes(docId))[^1] % 2 == 0;

    private static string ByCuts(double compound, double low, double high) => compound <= low ? "negative" : compound >= high ? "positive" : "neutral";

    private static string OfTone(double compound) => ToneMeasure.IsNegative(compound) ? "negative" : ToneMeasure.IsPositive(compound) ? "positive" : "neutral";

    private static void Print(string what, IEnumerable<Scored> scored)
    {
        Scored[] rows = [.. scored];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-22} {rows.Length,5}  VADER {Figures(rows, r => ByCuts(r.Vader, -0.05, 0.05))}  tone {Figures(rows, r => OfTone(r.Tone))}"));
    }

    private static string Figures(Scored[] rows, Func<Scored, string> given) => string.Create(CultureInfo.InvariantCulture,
        $"macro-F1 {MacroF1(rows, given):F3} ({string.Join(' ', Classes.Select(c => F1(rows, given, c).ToString("F3", CultureInfo.InvariantCulture)))}) accuracy {(double)rows.Count(r => given(r) == r.Gold) / rows.Length:F3}");

    private static double MacroF1(Scored[] rows, Func<Scored, string> given) => Classes.Average(c => F1(rows, given, c));

    private static double F1(Scored[] rows, Func<Scored, string> given, string c) =>
        2.0 * rows.Count(r => r.Gold == c && given(r) == c) / Math.Max(1, rows.Count(r => r.Gold == c) + rows.Count(r => given(r) == c));

    /// <summary>Which cuts, in steps of .05, do best where they may be chosen, and what the same cuts give where not: what cuts alone bring to either score.</summary>
    private static void Cuts(string what, Func<Scored, double> score, Scored[] read, Scored[] held)
    {
        (double low, double high) = (from l in Enumerable.Range(1, 16) from h in Enumerable.Range(1, 16) select (Low: -l / 20.0, High: h / 20.0))
            .MaxBy(c => MacroF1(read, r => ByCuts(score(r), c.Low, c.High)));
        double Of(Scored[] rows) => MacroF1(rows, r => ByCuts(score(r), low, high));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {what} with the cuts that are best on read ({low:F2}, {high:F2}): read {Of(read):F3}, held {Of(held):F3}, all {Of([.. read, .. held]):F3}"));
    }

    private static double Correlation((double Rating, Scored Row)[] rows, Func<Scored, double> score)
    {
        double meanX = rows.Average(r => r.Rating), meanY = rows.Average(r => score(r.Row));
        double xy = rows.Sum(r => (r.Rating - meanX) * (score(r.Row) - meanY));
        return xy / Math.Sqrt(rows.Sum(r => (r.Rating - meanX) * (r.Rating - meanX)) * rows.Sum(r => (score(r.Row) - meanY) * (score(r.Row) - meanY)));
    }
}
