using System.Collections.Immutable;
using Framing.Annotation.Marks;
using Framing.Quotes;
using Framing.Quotes.Speakers;
using Framing.Statistics.Agreements;

namespace Framing.Validation;

/// <summary>
/// How many words go to the right source and the right category, on 40 articles of PolNeAR's dev set. Words count where PolNeAR attributes
/// them to a source; a quoted word stands in quotation marks besides. The source of a word is right where its name is the label's, or one
/// of its mentions is the label's name and one name holds the other.
/// </summary>
/// <remarks><c>--gold</c> takes PolNeAR's own spans for the quotations, so that only the resolving is scored; <c>--errors</c> lists what is wrong.</remarks>
internal static class SourcesScore
{
    public static int Run(string data, string[] options)
    {
        bool gold = options.Contains("--gold");
        Dictionary<string, Score> scores = [];
        int number = 0;
        foreach (LabelledArticle labelled in LabelledArticle.Read(data, pass: 1))
        {
            Article article = labelled.Article with { Title = null };
            Document document = gold
                ? new SourceAnnotator().Annotate(WithGold(FramingAnalyzer.Default.Annotate(article, DocumentLayers.Entities), labelled))
                : FramingAnalyzer.Default.Annotate(article, DocumentLayers.Sources);
            string half = number++ < 20 ? "first 20" : "last 20";
            foreach (SourceLabel label in labelled.Labels)
                Count(document, labelled, label, [scores.GetOrAdd("all"), scores.GetOrAdd(half)], options.Contains("--errors"));
        }
        foreach ((string name, Score score) in scores.OrderBy(s => s.Key, StringComparer.Ordinal))
            Console.WriteLine($"{name,-9} {score}");
        Agreement(data);
        return 0;
    }

    private static Score GetOrAdd(this Dictionary<string, Score> scores, string name) => scores.TryGetValue(name, out Score? score) ? score : scores[name] = new();

    private static void Count(Document document, LabelledArticle labelled, SourceLabel label, Score[] scores, bool errors)
    {
        ImmutableArray<QuotedSpan> marks = QuotationMarks.Pair(document.Article.Text, document.Paragraphs);
        Attribution attribution = labelled.Attributions[label.Attribution];
        int wrong = 0, words = 0;
        Source? took = null;
        foreach (TextSpan piece in attribution.Content)
        {
            foreach (Token token in document.TokensIn(piece))
            {
                if (!IsWord(document[token.Span]))
                    continue;
                bool quoted = marks.Any(mark => mark.Inner.Contains(token.Span));
                List<Source> sources = [.. document.Quotes.Where(q => q.SourceId is not null && q.Content.Any(c => c.Contains(token.Span))).Select(q => document.Sources[q.SourceId!.Value])];
                bool right = sources.Exists(source => IsRight(document, source, label, attribution));
                bool category = sources.Exists(source => Labelled(source.Category) == label.Category);
                bool named = sources.Exists(source => source.Named == label.Named);
                foreach (Score score in scores)
                    score.Add(quoted, sources.Count > 0, right, category, named);
                words += quoted ? 1 : 0;
                wrong += quoted && !(right && category) ? 1 : 0;
                took ??= right && category ? null : sources.FirstOrDefault();
            }
        }
        if (errors && wrong > 0)
        {
            string expected = label.Names.Length > 0 ? string.Join(" + ", label.Names.Select(n => document[n].ToString())) : document[attribution.Source[0]].ToString();
            Console.Error.WriteLine($"{labelled.Article.Id[..20]} #{label.Attribution} {wrong}/{words}: {expected} ({label.Category}) got {took?.Name ?? "nobody"} ({took?.Category}) role {took?.Role} of {took?.Organization}; said as '{(attribution.Source.Length > 0 ? document[attribution.Source[0]] : "")}'");
        }
    }

    /// <summary>The labels were made before there were categories for whom an article does not introduce: those were "other".</summary>
    private static string Labelled(string category) => category is SourceCategories.Unidentified or SourceCategories.Unresolved ? "other" : category;

    private static bool IsRight(Document document, Source source, SourceLabel label, Attribution attribution)
    {
        TextSpan[] names = label.Names.Length > 0 ? label.Names : attribution.Source;
        foreach (TextSpan name in names)
        {
            string expected = document[name].ToString();
            if (Same(source.Name, expected))
                return true;
            bool mentioned = source.Mentions.Any(mention => mention.Overlaps(name));
            if (mentioned && (label.Names.Length == 0 || Holds(source.Name, expected) || Holds(expected, source.Name)))
                return true;
        }
        return false;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the last word of one name, by which people are known, is in the other.</summary>
    private static bool Holds(string name, string other) => name.Contains(other.Split(' ')[^1].TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    private static Document WithGold(Document document, LabelledArticle labelled) => document with
    {
        Quotes =
        [
            .. labelled.Attributions.Select(a => new Quote
            {
                Kind = a.Content.Any(c => document[c].IndexOfAny("\"“”") >= 0) ? QuoteKind.Mixed : QuoteKind.Indirect,
                Content = [.. a.Content],
                Cue = [.. a.Cue],
                SourceSpans = [.. a.Source],
                Words = 0,
                WordsInMarks = 0,
            }),
        ],
    };

    private static void Agreement(string data)
    {
        Dictionary<(string, int), SourceLabel> first = LabelledArticle.Read(data, 1).SelectMany(a => a.Labels.Select(l => (Key: (a.Article.Id, l.Attribution), l))).ToDictionary(x => x.Key, x => x.l);
        int both = 0, names = 0, categories = 0;
        foreach (LabelledArticle article in LabelledArticle.Read(data, 2))
        {
            foreach (SourceLabel label in article.Labels)
            {
                SourceLabel other = first[(article.Article.Id, label.Attribution)];
                both++;
                names += label.Names.SequenceEqual(other.Names) ? 1 : 0;
                categories += label.Category == other.Category ? 1 : 0;
            }
        }
        Console.WriteLine($"labelled twice: {both} attributions, same source {names / (double)both:F3}, same category {categories / (double)both:F3}");
    }

    private sealed class Score
    {
        private readonly int[] quoted = new int[5], all = new int[5];

        public void Add(bool inMarks, bool sourced, bool right, bool category, bool named)
        {
            Add(all, sourced, right, category, named);
            if (inMarks)
                Add(quoted, sourced, right, category, named);
        }

        public override string ToString() => $"quoted words {Line(quoted)}\n          attributed words {Line(all)}";

        private static void Add(int[] counts, bool sourced, bool right, bool category, bool named)
        {
            counts[0]++;
            counts[1] += sourced ? 1 : 0;
            counts[2] += right ? 1 : 0;
            counts[3] += category ? 1 : 0;
            counts[4] += named ? 1 : 0;
        }

        private static string Line(int[] c) => $"{c[0]}: have a source {Share(c[1], c[0])}, right source {Share(c[2], c[0])}, right category {Share(c[3], c[0])}, right named or not {Share(c[4], c[0])}";

        private static string Share(int part, int whole) => (part / (double)whole).ToString("F3", System.Globalization.CultureInfo.InvariantCulture);
    }
}
