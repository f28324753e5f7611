using Framing.Lexicons;
using Framing.Reports;
using Framing.Reports.Pages;
using Framing.Reports.Sections;
using Framing.Web.Lessons;
using Framing.Web.SideBySide;

namespace Framing.Web;

/// <summary>The comparison that the page shows.</summary>
internal sealed class Session(Action<string, int, int> tell)
{
    private Comparison? comparison;

    /// <summary>What is shown.</summary>
    public Comparison Comparison => comparison ?? throw new InvalidOperationException("Nothing was compared yet.");

    /// <summary>
    /// Compares and writes an example that nobody sees, so that the first comparison finds models and lexicons read and code translated. A step at a time, since
    /// whoever asks meanwhile waits.
    /// </summary>
    public static IEnumerable<int> WarmUp()
    {
        // Needs no model, and so is done while they come.
        _ = Lexicon.BuiltIn;
        yield return 0;
        Article[] articles = [.. Examples.Read("harlow-bay-raid").Take(2)];
        FramingAnalyzer.Default.Annotate(articles[0]);
        yield return 1;
        Comparison warm = FramingAnalyzer.Default.Compare(articles);
        yield return 2;
        HtmlReport.Write(warm, TextWriter.Null);
        yield return 3;
        SideView.Write(warm, TextWriter.Null);
    }

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
            case "figures":
                CsvReport.Write(Comparison, output);
                break;
            case "sentences":
                Contents contents = new(Comparison);
                TableFiles.WriteEvidence(contents.Report, contents.Evidence, output);
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
