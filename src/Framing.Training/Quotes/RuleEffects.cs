using System.Collections.Immutable;
using System.Globalization;
using Framing.Annotation;
using Framing.Corpora;
using Framing.Quotes;
using Framing.Quotes.Rules;

namespace Framing.Training.Quotes;

/// <summary>
/// What each rule over quotations does, left out while all others stay: to the figures on PolNeAR's development part, and in how many articles of
/// the news, of PolNeAR and of BASIL a quotation changes. Articles are annotated and read by the models once; only the rules run again.
/// </summary>
internal static class RuleEffects
{
    private static readonly (string Name, string File)[] Sets =
        [("news", "news/articles.jsonl.gz"), ("PolNeAR", "polnear/train.jsonl.gz"), ("PolNeAR dev", "polnear/dev.jsonl.gz"), ("BASIL dev", "basil/dev.jsonl.gz")];

    /// <summary>Prints the table; with names of rules, what each of them changes, text by text.</summary>
    public static void Print(string data, string[] names)
    {
        List<(string Set, List<Read> Texts)> sets = [.. Sets.Select(set => (set.Name, Texts(Path.Combine(data, set.File))))];
        foreach (QuoteRule rule in QuoteRules.All.Where(rule => names.Contains(rule.Name)))
        {
            Console.WriteLine($"## {rule.Name}");
            foreach ((string set, List<Read> texts) in sets)
                Console.Write(string.Concat(texts.Select(text => Difference(text, text.Without(rule)))));
        }
        if (names.Length > 0)
            return;
        List<MarkedArticle> dev = PolNeAR.Read(Path.Combine(data, "polnear/dev.jsonl.gz"));
        List<Read> read = [.. dev.Select(article => new Read(article.Article))];
        string articles = string.Concat(sets.Select(set => $" {set.Set} ({set.Texts.Count}) |"));
        Console.WriteLine($"| without | gold>0.3 | speaker | in marks | iou5 | exact | contents | sources |{articles}");
        Console.WriteLine($"|---|---|---|---|---|---|---|---|{string.Concat(sets.Select(_ => "---|"))}");
        QuoteScore all = Score(dev, read, null);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| (all rules) | {all.Covered:.0000} | {all.Speaker:.0000} | {all.Marked:.0000} | {all.Overlapping:.0000} | {all.Exact:.0000} | | |{string.Concat(sets.Select(_ => " |"))}"));
        foreach (QuoteRule rule in QuoteRules.All)
        {
            QuoteScore score = Score(dev, read, rule);
            int contents = read.Sum(text => Gone(text.With, text.Without(rule), quote => string.Join(' ', quote.Content)));
            int sources = read.Sum(text => Gone(text.With, text.Without(rule), quote => $"{string.Join(' ', quote.Content)} {string.Join(' ', quote.SourceSpans)}"));
            string[] figures = [
                .. new[] { score.Covered - all.Covered, score.Speaker - all.Speaker, score.Marked - all.Marked,
                    score.Overlapping - all.Overlapping, score.Exact - all.Exact }.Select(Points)];
            string changed = string.Concat(sets.Select(set => $" {set.Texts.Count(text => Difference(text, text.Without(rule)).Length > 0)} |"));
            Console.WriteLine($"| {rule.Name} | {string.Join(" | ", figures)} | {contents} | {sources} |{changed}");
        }
    }

    /// <summary>A difference in ten-thousandths.</summary>
    private static string Points(double difference) =>
        Math.Round(10_000 * difference) is var points && points == 0 ? "" : points.ToString("+0;-0", CultureInfo.InvariantCulture);

    private static List<Read> Texts(string path) => [.. ArticleReader.Read(path).Select(article => new Read(article))];

    private static QuoteScore Score(List<MarkedArticle> articles, List<Read> read, QuoteRule? without)
    {
        var score = new QuoteScore();
        foreach ((MarkedArticle article, Read text) in articles.Zip(read))
            score.Add(article, without is null ? text.With : text.Without(without));
        return score;
    }

    private static int Gone(ImmutableArray<Quote> with, ImmutableArray<Quote> without, Func<Quote, string> key) => with.Select(key).Except(without.Select(key)).Count();

    /// <summary>What stands only without the rule, and only with it, each after the sentence it stands in; empty where nothing does.</summary>
    private static string Difference(Read text, ImmutableArray<Quote> without)
    {
        string[] before = [.. without.Select(text.Show)], after = [.. text.With.Select(text.Show)];
        string[] lines = [.. before.Except(after).Select(line => $"  - {line}\n"), .. after.Except(before).Select(line => $"  + {line}\n")];
        return lines.Length == 0 ? "" : $"{text.Id}\n{string.Concat(lines)}";
    }

    /// <summary>An article with what the models found in it and what all rules make of that.</summary>
    private sealed class Read
    {
        private static readonly TextAnnotator Annotator = new();
        private readonly Document document;
        private readonly QuoteText? text;
        private readonly List<Attribution> found = [];

        public Read(Article article)
        {
            document = Annotator.Annotate(new Document(article));
            if (!document.Tokens.IsEmpty)
            {
                text = new QuoteText(document, QuoteModel.Default.Lexicon);
                found = QuoteAnnotator.Found(QuoteModel.Default, text);
            }
            With = Without(null);
        }

        public string Id => document.Article.Id;

        public ImmutableArray<Quote> With { get; }

        public ImmutableArray<Quote> Without(QuoteRule? rule) => text is null ? [] : QuoteAnnotator.Quotes(text, found, QuoteRules.All.Where(one => one != rule));

        public string Show(Quote quote) => $"{Words(quote.SourceSpans)} | {Words(quote.Cue)} | {Words(quote.Content)}";

        private string Words(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => document[span].ToString().ReplaceLineEndings(" ")));
    }
}
