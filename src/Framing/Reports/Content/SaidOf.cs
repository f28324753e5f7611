using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>A word said of somebody, and the sentences that say it.</summary>
/// <param name="Text">As the text has it: "furious", "not charged", "stepped down".</param>
/// <param name="Sentences">Where it is said, in order.</param>
internal sealed record SaidWord(string Text, ImmutableArray<(ArticleView Article, SentenceView Sentence)> Sentences);

/// <summary>What one outlet says of somebody in one way: in its own voice, and in the voices of others.</summary>
internal readonly record struct SaidCell(ImmutableArray<SaidWord> Own, ImmutableArray<SaidWord> Quoted)
{
    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Own.IsEmpty && Quoted.IsEmpty;
}

/// <summary>What is said of somebody in one way.</summary>
/// <param name="Label">"is", "does", "others do to them".</param>
/// <param name="Cells">Per outlet.</param>
internal sealed record SaidRow(string Label, ImmutableArray<SaidCell> Cells);

/// <summary>The words said of one of those most spoken of.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Name">Whom they are said of.</param>
/// <param name="Mentions">Per outlet how many mentions there are.</param>
/// <param name="Rows">A row a way of saying.</param>
internal sealed record SaidOf(string Id, string Name, ImmutableArray<int> Mentions, ImmutableArray<SaidRow> Rows)
{
    /// <summary>Per outlet whether none of its articles has any of the names.</summary>
    public required ImmutableArray<bool> Absent { get; init; }

    /// <summary>So many words are listed in a cell, and so many sentences of each.</summary>
    public const int MostWords = 8, MostSentences = 4;

    /// <summary>As many are listed, the most spoken of first.</summary>
    private const int Most = 6;

    private static readonly (string Way, string Label)[] Ways = [("is", "is"), ("does", "does"), ("undergoes", "others do to them")];

    /// <summary>Those of whom more than one outlet says something, the most spoken of first.</summary>
    public static ImmutableArray<SaidOf> Of(Report report) =>
    [
        .. report.Outlets.SelectMany(outlet => report.Details[(PredicatesMeasure.Words, outlet.Name)]).Where(m => !PredicatesMeasure.IsLight(m.Key["word"]!))
            .GroupBy(m => report.People.NameOf(m.Key["target"]!), StringComparer.Ordinal)
            .OrderByDescending(words => words.Sum(m => m.Numerator)).ThenBy(words => words.Key, StringComparer.Ordinal).Take(Most)
            .Select((words, i) => new SaidOf(
                $"p{i}", Wording.Shorten(words.Key, 60),
                [.. report.Outlets.Select(outlet => MentionsOf(report, outlet, words.Key))],
                [.. Ways.Select(way => Row(report, way.Label, words.Where(m => m.Key["relation"] == way.Way))).Where(row => row.Cells.Any(cell => !cell.IsEmpty))])
            {
                Absent = [.. report.Outlets.Select(outlet => outlet.Articles.All(article => !report.People.MayBeIn(words.Key, article.Document)))],
            }),
    ];

    /// <summary>In any voice: in each of them once.</summary>
    private static int MentionsOf(Report report, Outlet outlet, string name) =>
        (int)report.Details[(PortrayalMeasure.Negative, outlet.Name)]
            .Where(m => report.People.NameOf(m.Key["target"]!) == name && m.Key["voice"] != "own").Sum(m => m.Denominator);

    private static SaidRow Row(Report report, string label, IEnumerable<GroupMeasurement> words)
    {
        ILookup<(string, string?), GroupMeasurement> cells = words.ToLookup(m => (m.Group, m.Key["voice"]));
        return new(label, [.. report.Outlets.Select(outlet => new SaidCell(List(report, cells[(outlet.Name, "own")]), List(report, cells[(outlet.Name, "quoted")])))]);
    }

    /// <summary>The commonest first.</summary>
    private static ImmutableArray<SaidWord> List(Report report, IEnumerable<GroupMeasurement> words) =>
    [
        .. words.SelectMany(m => m.Evidence.SelectMany(e => report[e.DocId] is { } article
                ? article.Touched(e.Span).Take(1).Select(s => (Text: Form(article.Document, e.Span, m.Key), e, Place: (article, s))) : []))
            .OrderBy(said => said.e, report.ByPlace).GroupBy(said => said.Text, StringComparer.Ordinal)
            .Select(same => new SaidWord(same.Key, [.. same.Select(said => said.Place).Distinct()]))
            .OrderByDescending(word => word.Sentences.Length).ThenBy(word => word.Text, StringComparer.Ordinal),
    ];

    /// <summary>The word as the text has it, with its particle ("stepped down"); capitals only where its lemma has them, too.</summary>
    private static string Form(Document document, TextSpan word, MeasureKey key)
    {
        int at = document.FirstTokenAt(word);
        string form = document[word].ToString();
        if (at + 1 < document.Tokens.Length && document.Tokens[at + 1] is { Tag: PennTag.RP } particle && particle.Span.Field == word.Field)
            form += " " + document[particle.Span].ToString();
        return (key["negated"] == "true" ? "not " : "") + Wording.Shorten(char.IsUpper(key["word"]![0]) ? form : form.ToLowerInvariant(), 32);
    }
}
