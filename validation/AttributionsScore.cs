using System.Globalization;
using System.Text.Json;

namespace Framing.Validation;

/// <summary>
/// Precision and recall of quotations, and how often their source has the right name and category, on 30 articles of three sets whose
/// attributions were labelled before anything was found. What is found counts where it reports what somebody said or thought. One half was read to mend rules by, the other was held back.
/// </summary>
/// <remarks><c>--list read</c> prints what was missed or found wrongly in the half that was read.</remarks>
internal static class AttributionsScore
{
    private static readonly string[] Kinds = ["direct", "mixed", "indirect"];

    public static int Run(string data, string[] options)
    {
        Dictionary<string, Dictionary<string, Article>> files = [];
        Dictionary<(string Half, string Kind), Score> scores = [];
        foreach (IGrouping<string, JsonElement> rows in Rows.Labels("attributions.jsonl").GroupBy(row => row.Text("doc_id")))
        {
            JsonElement first = rows.First();
            Document document = FramingAnalyzer.Default.Annotate(LabelledArticles.Find(data, first, files), DocumentLayers.Sources);
            string half = first.Text("half");
            bool list = half == "read" && options is ["--list", "read"];
            AttributionLabel[] labels = [.. rows.Select(AttributionLabel.Read)];
            Score Of(string kind, string part) => scores.TryGetValue((part, kind), out Score? score) ? score : scores[(part, kind)] = new();
            foreach (Quote quote in document.Quotes.Where(quote => quote.Reported))
                Found(document, labels, quote, kind => [Of(kind, half), Of(kind, "all")], list);
            foreach (AttributionLabel label in labels.Where(label => label.Counts))
                Labelled(document, label, kind => [Of(kind, half), Of(kind, "all")], list);
        }
        Console.WriteLine("half kind     labelled  found     P     R | sources  right name  right category");
        foreach (((string half, string kind), Score score) in scores.OrderByDescending(s => s.Key.Half, StringComparer.Ordinal).ThenBy(s => Array.IndexOf(Kinds, s.Key.Kind)))
            Console.WriteLine($"{half,-4} {kind,-8} {score}");
        return 0;
    }

    private static void Found(Document document, AttributionLabel[] labels, Quote quote, Func<string, Score[]> scores, bool list)
    {
        bool right = labels.Any(label => label.Counts && label.Is(quote));
        if (!right && labels.Any(label => !label.Counts && label.Kind != "no_comment" && label.Touches(quote)))
            return;
        string kind = Kinds[(int)quote.Kind];
        foreach (Score score in scores(kind))
            score.Found(right);
        if (list && !right)
            Console.WriteLine($"{document.Article.Id} false {kind}: [{Words(document, quote.Content)}] cue [{Words(document, quote.Cue)}] by [{Words(document, quote.SourceSpans)}]");
    }

    private static void Labelled(Document document, AttributionLabel label, Func<string, Score[]> scores, bool list)
    {
        Quote? quote = document.Quotes.Where(quote => quote.Reported && label.Is(quote)).MaxBy(label.Shared);
        Source? source = quote?.SourceId is { } id ? document.Sources[id] : null;
        bool name = source is not null && label.IsBy(source), category = source?.Category == label.Category;
        foreach (Score score in scores(label.Kind))
            score.Labelled(quote is not null, name, category);
        if (!list)
            return;
        Quote? wide = document.Quotes.Where(label.Is).MaxBy(label.Shared);
        if (quote is null)
            Console.WriteLine($"{document.Article.Id} missed {label.Kind}: [{Words(document, label.Content)}]{(wide is null ? "" : $", not as said: cue [{Words(document, wide.Cue)}] by [{Words(document, wide.SourceSpans)}]")}");
        else if (!name || !category)
            Console.WriteLine($"{document.Article.Id} source of [{Words(document, quote.SourceSpans)}]: {label.Name} ({label.Category}), found {source?.Name} ({source?.Category})");
    }

    private static string Words(Document document, IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => document[span].ToString().ReplaceLineEndings(" ")));

    private sealed class Score
    {
        private int found, foundRight, labelled, labelledFound, names, categories;

        public void Found(bool right)
        {
            found++;
            foundRight += right ? 1 : 0;
        }

        public void Labelled(bool isFound, bool name, bool category)
        {
            labelled++;
            labelledFound += isFound ? 1 : 0;
            names += name ? 1 : 0;
            categories += category ? 1 : 0;
        }

        public override string ToString() => $"{labelled,8} {found,6} {Share(foundRight, found)} {Share(labelledFound, labelled)} | "
            + $"{labelledFound,7}       {Share(names, labelledFound)}           {Share(categories, labelledFound)}";

        private static string Share(int part, int whole) => (part / (double)whole).ToString("F3", CultureInfo.InvariantCulture).PadLeft(5);
    }
}
