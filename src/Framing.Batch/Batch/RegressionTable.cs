using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Framing.Language.Dates;
using Framing.Reports.Tables;

namespace Framing.Batch;

/// <summary>A count of one article, with all that a model may explain it by.</summary>
/// <param name="Row">The article's place in the input.</param>
/// <param name="Article">The article.</param>
/// <param name="Measurement">The count.</param>
/// <param name="Day">The article's day, where its date can be read.</param>
internal sealed record RegressionRow(long Row, ArticleMeasures Article, Measurement Measurement, DateOnly? Day);

/// <summary>
/// The table that a regression reads as it is: every count of every article out of how many, beside its group, event, day and all columns of
/// the input. Which columns these are is known when all articles are read, so it is made of the parts in a second pass.
/// </summary>
internal sealed class RegressionTable
{
    public const string Name = "regression";

    private readonly IReadOnlyList<PartReader> shards;
    private readonly DateColumn dates = new();

    /// <param name="shards">The parts.</param>
    public RegressionTable(IReadOnlyList<PartReader> shards)
    {
        this.shards = shards;
        RunCautions cautions = new(dates);
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (PartArticle part in PartReader.Merged(shards, withMeasures: true, []))
        {
            ArticleMeasures article = part.Measures!;
            found.UnionWith(article.Metadata.Keys);
            dates.Add(article.Origin, article.DocId, article.Date);
            cautions.Add(article);
        }
        Cautions = cautions.Told();
        Column<RegressionRow>[] own = [.. Own()];
        HashSet<string> taken = [.. own.Select(c => c.Info.Name)];
        Table = new(
            Name,
            "A row an article and measurement that has anything to count, with the article's columns: of one measurement, a row an article.",
            DocumentLayers.None,
            DocumentLayers.None,
            _ => [],
            [.. own, .. found.Select(name => Given(name, taken))]);
    }

    /// <summary>What is to be known of its articles.</summary>
    public ImmutableArray<string> Cautions { get; }

    /// <summary>Its columns.</summary>
    public Table<RegressionRow> Table { get; }

    /// <summary>Writes its rows, in order of article and measurement.</summary>
    public void Write(TableFile file, TableFormat format)
    {
        foreach (PartArticle part in PartReader.Merged(shards, withMeasures: true, []))
        {
            ArticleMeasures article = part.Measures!;
            DateOnly? day = dates.Day(article.Origin, article.Date);
            IEnumerable<Measurement> counted = article.Measurements.Where(m => m.Unit != MeasureUnit.Count && m.Denominator > 0);
            file.Add(Rendered.Rows(Table, counted.Select(m => new RegressionRow(part.Row, article, m, day)), format));
        }
    }

    private static IEnumerable<Column<RegressionRow>> Own() =>
    [
        Column<RegressionRow>.Text("doc_id", "The article.", r => r.Article.DocId),
        Column<RegressionRow>.Integer("row", "", "The article's place in the input, from 1.", r => r.Row),
        Column<RegressionRow>.Text("group", "The outlet, or the value of the column that the run was grouped by.", r => r.Article.Group),
        Column<RegressionRow>.Text("outlet", "Who published it.", r => r.Article.Outlet),
        Column<RegressionRow>.Text("event", "The event it reports: articles on one are not independent.", r => r.Article.Event),
        Column<RegressionRow>.Text("date", "The day, as 2026-03-31; empty where the date can't be read.", r => Formatted(r.Day, "yyyy-MM-dd")),
        Column<RegressionRow>.Text("month", "Its month, as 2026-03.", r => Formatted(r.Day, "yyyy-MM")),
        Column<RegressionRow>.Text("year", "Its year.", r => Formatted(r.Day, "yyyy")),
        .. ArticleTables.KeyColumns<RegressionRow>(r => r.Measurement.Key),
        Column<RegressionRow>.Text("unit", ArticleTables.UnitMeaning, r => r.Measurement.Unit.ToString().ToLowerInvariant()),
        Column<RegressionRow>.Integer("n", "", "What was counted; of a mean the sum in ten-thousandths.", r => r.Measurement.Numerator),
        Column<RegressionRow>.Integer("of", "", "Out of how many.", r => r.Measurement.Denominator),
        Column<RegressionRow>.Text("counts", "What the denominator counts.", r => r.Measurement.Noun),
    ];

    /// <summary>A column of the input; one whose name is taken here has a line before it.</summary>
    private static Column<RegressionRow> Given(string name, HashSet<string> taken)
    {
        string unlike = name;
        while (!taken.Add(unlike))
            unlike = "_" + unlike;
        return Column<RegressionRow>.Text(unlike, $"The input's column '{name}'.", r => r.Article.Metadata.GetValueOrDefault(name));
    }

    private static string? Formatted(DateOnly? day, string format) => day?.ToString(format, CultureInfo.InvariantCulture);
}
