using System.Collections.Immutable;
using System.Globalization;
using Framing.Reports.Cells;
using Framing.Reports.Content;
using Framing.Reports.Html;
using Framing.Reports.Networks;
using Framing.Reports.Rows;

namespace Framing.Reports.Pages;

/// <summary>What an overview samples, whole: tables beside its pages.</summary>
internal static class TableFiles
{
    /// <summary>The names of the files.</summary>
    public const string Articles = "articles.csv", Evidence = "evidence.csv";

    /// <summary>All that stand beside an overview.</summary>
    public static ImmutableArray<string> Names { get; } = [Evidence, Articles, NetworkFiles.Sources, NetworkFiles.WhoSaysWhat, NetworkFiles.Graph];

    /// <summary>A row an article: its label in the report and what is known of it.</summary>
    public static void WriteArticles(Report report, Places places, TextWriter output)
    {
        CsvLine.Write(output, ["label", "doc_id", "group", "outlet", "date", "event", "words", "headline", "page"]);
        foreach (ArticleView view in report.Articles)
        {
            Article article = view.Document.Article;
            CsvLine.Write(
                output,
            [
                view.Label, FormulaSafe.Text(article.Id), FormulaSafe.Text(view.Outlet), FormulaSafe.Text(article.Outlet ?? ""),
                FormulaSafe.Text(article.Date ?? ""), FormulaSafe.Text(article.Event ?? ""), view.Words.ToString(CultureInfo.InvariantCulture),
                FormulaSafe.Text(view.Title), places.PageOf(view),
            ]);
        }
    }

    /// <summary>A row a place: every place of every list, of which the report shows some.</summary>
    public static void WriteEvidence(Report report, EvidenceBook evidence, TextWriter output)
    {
        CsvLine.Write(output, ["list", "of", "label", "doc_id", "field", "start", "end", "counted", "shown", "text"]);
        foreach (EvidenceList list in evidence.Lists)
        {
            HashSet<Evidence> shown = [.. list.Items];
            foreach (Evidence place in list.All)
            {
                if (report[place.DocId] is not { } article)
                    continue;
                CsvLine.Write(
                    output,
                [
                    list.Id, FormulaSafe.Text(list.Title), article.Label, FormulaSafe.Text(place.DocId), place.Span.Field.Name(),
                    place.Span.Start.ToString(CultureInfo.InvariantCulture), place.Span.End.ToString(CultureInfo.InvariantCulture),
                    place.Counted ? "true" : "false", shown.Contains(place) ? "true" : "false", FormulaSafe.Text(Wording.OneLine(article.Document[place.Span])),
                ]);
            }
        }
    }
}
