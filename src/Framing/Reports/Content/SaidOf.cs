using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A word said of somebody, and the sentences that say it.</summary>
/// <param name="Text">"furious", "not charged".</param>
/// <param name="Sentences">Where it is said, in order.</param>
internal sealed record SaidWord(string Text, ImmutableArray<(ArticleView Article, SentenceView Sentence)> Sentences);

/// <summary>What one outlet says of somebody in one way: in its own voice, and in the voices of others.</summary>
internal readonly record struct SaidCell(ImmutableArray<SaidWord> Own, ImmutableArray<SaidWord> Quoted)
{
    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Own.IsEmpty && Quoted.IsEmpty;
}

/// <summary>What is said of somebody in one way.</summary>
/// <param name="Label">"is", "does", "undergoes".</param>
/// <param name="Cells">Per outlet.</param>
internal sealed record SaidRow(string Label, ImmutableArray<SaidCell> Cells);

/// <summary>The words said of one of those most spoken of.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Name">Whom they are said of.</param>
/// <param name="Mentions">Per outlet how many mentions there are.</param>
/// <param name="Rows">A row a way of saying.</param>
internal sealed record SaidOf(string Id, string Name, ImmutableArray<int> Mentions, ImmutableArray<SaidRow> Rows)
{
    /// <summary>So many words are listed in a cell, and so many sentences of each.</summary>
    public const int MostWords = 8, MostSentences = 4;

    /// <summary>As many are listed, the most spoken of first.</summary>
    private const int Most = 6;

    private static readonly (PortrayalRelation Relation, string Label)[] Ways =
        [(PortrayalRelation.Is, "is"), (PortrayalRelation.Does, "does"), (PortrayalRelation.Undergoes, "undergoes")];

    /// <summary>Those of whom more than one outlet says something, the most spoken of first.</summary>
    public static ImmutableArray<SaidOf> Of(Report report)
    {
        ArticleView[] articles = [.. report.Articles.Where(a => a.Document.Made.HasFlag(DocumentLayers.Targets | DocumentLayers.Words | DocumentLayers.Voices))];
        var words = articles.SelectMany(a => Measures.Portrayal.WordsOf(a.Document).Select(w => (Article: a, Word: w))).ToLookup(w => w.Word.Name, StringComparer.Ordinal);
        return [.. words
            .Where(group => group.Select(w => w.Article.Outlet).Distinct().Count() > 1)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(Most)
            .Select((group, i) => new SaidOf($"p{i}", Wording.Shorten(group.Key, 60),
                [.. report.Outlets.Select(o => articles.Where(a => a.Outlet == o.Name).Sum(a => a.Document.Targets.Count(t => t.Name == group.Key)))],
                [.. Ways.Select(way => Row(report, way.Label, [.. group.Where(w => w.Word.Relation == way.Relation)])).Where(row => row.Cells.Any(cell => !cell.IsEmpty))]))];
    }

    private static SaidRow Row(Report report, string label, (ArticleView Article, PortrayalWord Word)[] words) => new(label, [.. report.Outlets.Select(outlet =>
    {
        (ArticleView Article, PortrayalWord Word)[] here = [.. words.Where(w => w.Article.Outlet == outlet.Name)];
        return new SaidCell(Tally(here.Where(w => w.Word.Voice.IsOwn())), Tally(here.Where(w => !w.Word.Voice.IsOwn())));
    })]);

    /// <summary>The commonest first.</summary>
    private static ImmutableArray<SaidWord> Tally(IEnumerable<(ArticleView Article, PortrayalWord Word)> words) =>
    [
        .. words.GroupBy(w => (w.Word.Negated ? "not " : "") + Wording.Shorten(w.Word.Lemma, 24), StringComparer.Ordinal)
            .Select(group => new SaidWord(group.Key, [.. group.SelectMany(w => w.Article.Touched(w.Word.Span).Take(1).Select(s => (w.Article, s))).Distinct()]))
            .Where(word => !word.Sentences.IsEmpty)
            .OrderByDescending(word => word.Sentences.Length).ThenBy(word => word.Text, StringComparer.Ordinal),
    ];
}
