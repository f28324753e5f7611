using Framing.Reports;
using Framing.Web.Lessons;
using Framing.Web.SideBySide;

namespace Framing.Web;

/// <summary>The comparison that the page shows.</summary>
internal sealed class Session(Action<string, int, int> tell)
{
    private Comparison? comparison;

    /// <summary>What is shown.</summary>
    public Comparison Comparison => comparison ?? throw new InvalidOperationException("Nothing was compared yet.");

    /// <summary>Reads lexicons and models, so that the first comparison need not.</summary>
    public static void WarmUp() => FramingAnalyzer.Default.Annotate(Article.FromText("“We saw nothing,” said Ada Brook, a clerk. The mayor was angry.", "warm-up"));

    public CompareResult Compare(PastedArticle[] pasted)
    {
        Problem[] problems = [.. Checks.Of(pasted)];
        if (problems.Length > 0)
            return new(problems, []);
        try
        {
            comparison = FramingAnalyzer.Default.Compare(Ids(pasted).Select(one => one.ToArticle()), null, new Progress(tell));
        }
        catch (InputException wrong)
        {
            return new([new(-1, "", wrong.Message)], []);
        }
        return new([], [.. comparison.Cautions]);
    }

    public string Write(string format)
    {
        tell("write", 0, 0);
        using StringWriter output = new() { NewLine = "\n" };
        switch (format)
        {
            case "html":
                HtmlReport.Write(Comparison, output);
                break;
            case "handout":
                HtmlReport.WriteHandout(Comparison, output);
                break;
            case "csv":
                CsvReport.Write(Comparison, output);
                break;
            case "side":
                SideView.Write(Comparison, output);
                break;
            case "sheet":
                Worksheet.Write(Comparison, output);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such report.");
        }
        return output.ToString();
    }

    /// <summary>Ids that no two share: pasted texts are numbered.</summary>
    private static IEnumerable<PastedArticle> Ids(PastedArticle[] articles)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < articles.Length; i++)
        {
            string id = articles[i].Id;
            if (id.Length == 0 || !seen.Add(id))
            {
                int number = i + 1;
                while (!seen.Add(id = $"article-{number}"))
                    number += Reading.MostArticles;
            }
            yield return articles[i] with { Id = id };
        }
    }
}
