namespace Framing.Training.Quotes;

/// <summary>
/// How well quotations agree with labels. A content is the set of its characters less white space and punctuation; quotations with the same content count once. Pairs are
/// made one to one in the labels' order, each with the best that is left. A pair's source is right where half of the found one or more lies in the
/// labelled one, or both are empty.
/// </summary>
internal sealed class QuoteScore
{
    private const double LeastCover = 0.3, LeastOverlap = 0.5;

    private readonly Share covered = new(), marked = new(), overlapping = new(), exact = new();
    private int speakers, pairs;

    /// <summary>F1 where more than .3 of a labelled content is covered.</summary>
    public double Covered => covered.F1;

    /// <summary>The same where words of the content stand in quotation marks.</summary>
    public double Marked => marked.F1;

    /// <summary>F1 where intersection over union is .5 or more.</summary>
    public double Overlapping => overlapping.F1;

    /// <summary>F1 where both contents are equal.</summary>
    public double Exact => exact.F1;

    /// <summary>The share of the pairs of <see cref="Covered"/> with the right source.</summary>
    public double Speaker => pairs == 0 ? 0 : (double)speakers / pairs;

    /// <summary>Takes in an article.</summary>
    public void Add(MarkedArticle article, IReadOnlyList<Quote> found)
    {
        List<Part> gold = Distinct(article.Attributions.Select(one => new Part(article.Article.Text, one.Content, one.Source)));
        List<Part> predicted = Distinct(found.Select(one => new Part(article.Article.Text, one.Content, one.SourceSpans)));
        List<(Part Gold, Part Found)> close = Pairs(gold, predicted, (a, b) => Cover(a, b) is var cover && cover > LeastCover ? cover : 0);
        covered.Add(gold.Count, predicted.Count, close.Count, close.Count);
        marked.Add(gold.Count(one => one.InMarks), predicted.Count(one => one.InMarks), close.Count(pair => pair.Gold.InMarks), close.Count(pair => pair.Found.InMarks));
        speakers += close.Count(pair => pair.Gold.HasSourceOf(pair.Found));
        pairs += close.Count;
        int overlap = Pairs(gold, predicted, (a, b) => Overlap(a, b) is var share && share >= LeastOverlap ? share : 0).Count;
        overlapping.Add(gold.Count, predicted.Count, overlap, overlap);
        int same = Pairs(gold, predicted, (a, b) => a.Content.SetEquals(b.Content) ? 1 : 0).Count;
        exact.Add(gold.Count, predicted.Count, same, same);
    }

    private static double Cover(Part gold, Part found) => (double)gold.Both(found) / gold.Content.Count;

    private static double Overlap(Part gold, Part found) => gold.Both(found) is var both ? (double)both / (gold.Content.Count + found.Content.Count - both) : 0;

    private static List<(Part Gold, Part Found)> Pairs(List<Part> gold, List<Part> found, Func<Part, Part, double> likeness)
    {
        HashSet<Part> taken = new(ReferenceEqualityComparer.Instance);
        List<(Part, Part)> pairs = [];
        foreach (Part wanted in gold)
        {
            (Part? best, double most) = (null, 0);
            foreach (Part one in found)
            {
                if (wanted.First <= one.Last && one.First <= wanted.Last && !taken.Contains(one) && likeness(wanted, one) is var like && like > most)
                    (best, most) = (one, like);
            }
            if (best is null)
                continue;
            taken.Add(best);
            pairs.Add((wanted, best));
        }
        return pairs;
    }

    private static List<Part> Distinct(IEnumerable<Part> all)
    {
        var kept = new List<Part>();
        foreach (Part one in all)
        {
            if (one.Content.Count > 0 && !kept.Exists(other => other.First == one.First && other.Content.SetEquals(one.Content)))
                kept.Add(one);
        }
        return kept;
    }

    /// <summary>Hits among the labelled and among the found.</summary>
    private sealed class Share
    {
        private int gold, found, goldHit, foundHit;

        public double F1 => goldHit == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

        private double Recall => (double)goldHit / gold;

        private double Precision => (double)foundHit / found;

        public void Add(int ofGold, int ofFound, int hitsOfGold, int hitsOfFound) =>
            (gold, found, goldHit, foundHit) = (gold + ofGold, found + ofFound, goldHit + hitsOfGold, foundHit + hitsOfFound);
    }

    /// <summary>A content with its source, as sets of characters.</summary>
    private sealed class Part
    {
        private const string Punctuation = ".,;:!?\"“”'‘’()–—-";

        private readonly HashSet<int> source;

        public Part(string text, IReadOnlyCollection<TextSpan> content, IEnumerable<TextSpan> source)
        {
            Content = Characters(text, content);
            this.source = Characters(text, source);
            (First, Last) = Content.Count > 0 ? (Content.Min(), Content.Max()) : (0, -1);
            InMarks = content.Any(span => Widened(text, span).ContainsAny("“”\""));
        }

        public HashSet<int> Content { get; }

        public int First { get; }

        public int Last { get; }

        /// <summary>Whether a mark stands in the content or right beside it.</summary>
        public bool InMarks { get; }

        public int Both(Part other) => Content.Count(other.Content.Contains);

        public bool HasSourceOf(Part found) => source.Count == 0 || found.source.Count == 0 ? source.Count == found.source.Count
            : 2 * found.source.Count(source.Contains) >= found.source.Count;

        private static ReadOnlySpan<char> Widened(string text, TextSpan span) =>
            text.AsSpan(Math.Max(0, span.Start - 1), Math.Min(text.Length, span.End + 1) - Math.Max(0, span.Start - 1));

        private static HashSet<int> Characters(string text, IEnumerable<TextSpan> spans) =>
            [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length))
            .Where(at => at < text.Length && !char.IsWhiteSpace(text[at]) && !Punctuation.Contains(text[at]))];
    }
}
