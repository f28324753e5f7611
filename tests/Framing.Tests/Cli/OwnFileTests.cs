namespace Framing.Tests.Cli;

/// <summary>What Framing wrote into a folder of articles is no article there: it quotes them all, and would count their words once more.</summary>
public class OwnFileTests
{
    private const string Article = "Council bans rifles\nOutlet: Harlow Herald\n\nThe council voted for gun safety. “It is a gun grab,” said Tom Reyes.\n\nIt sat late.\n";

    [Theory]
    [InlineData("compare", "report.html", 1)]
    [InlineData("compare", "report.md", 1)]
    [InlineData("compare", "report.txt", 1)]
    [InlineData("compare", "report.json", 1)]
    [InlineData("compare", "site/", 1)]
    [InlineData("compare --handout", "page.html", 1)]
    [InlineData("kwic gun --format text", "lines.txt", 1)]
    [InlineData("kwic gun", "lines.jsonl", 1)]
    [InlineData("quotes", "quotes.jsonl", 1)]
    [InlineData("batch", "tables/", 13)]
    public void A_result_in_the_folder_of_its_input_leaves_the_next_result_as_it_was(string command, string output, int files)
    {
        using TempFolder folder = Articles();
        (_, string before, _) = CommandLine.Run("quotes", folder.Path, "--format", "csv");
        Assert.Equal(0, CommandLine.Run([.. command.Split(' '), folder.Path, "-o", folder.File(output), "--quiet"]).Code);
        (int code, string after, string error) = CommandLine.Run("quotes", folder.Path, "--format", "csv");
        Assert.Equal((0, before), (code, after));
        string told = files == 1
            ? $"FOLDER: {(output.EndsWith('/') ? output + "index.html" : output)} was written by Framing and left out; it is no article.\n"
            : $"FOLDER: {files} files were written by Framing and left out, {output}articles.csv for one; they are no articles.\n";
        Assert.Equal(told, error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public void A_conversions_report_is_no_table_of_articles_and_its_table_is_one()
    {
        using TempFolder folder = Articles();
        Assert.Equal(0, CommandLine.Run("convert", folder.Path, "-o", folder.File("all.jsonl"), "--quiet").Code);
        File.Delete(folder.File("a.txt"));
        File.Delete(folder.File("b.txt"));
        (int code, string rows, string error) = CommandLine.Run("annotate", folder.Path);
        Assert.Equal((0, 2), (code, rows.Count(c => c == '\n')));
        Assert.Contains(": all.report.jsonl was written by Framing and left out; it is no article.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_named_itself_is_refused()
    {
        using TempFolder folder = Articles();
        Assert.Equal(0, CommandLine.Run("compare", folder.Path, "-o", folder.File("report.html"), "--quiet").Code);
        (int code, _, string error) = CommandLine.Run("annotate", folder.File("report.html"));
        Assert.Equal((2, "report.html: the file is a report that Framing wrote, and no article. Name the articles that it was made from.\n"), (code, error));
    }

    [Fact]
    public void An_article_that_speaks_of_Framing_is_an_article()
    {
        using TempFolder folder = Articles();
        folder.Write("c.txt", "Written by Framing experts\n\nThe council sat.\n");
        folder.Write("d.html", "<!doctype html><html><head><meta name=generator content=\"Framing Studio 4\"><title>Sat</title></head><body><p>The council sat.</p></body></html>");
        (int code, string rows, _) = CommandLine.Run("annotate", folder.Path);
        Assert.Equal((0, 4), (code, rows.Count(c => c == '\n')));
    }

    private static TempFolder Articles()
    {
        TempFolder folder = new();
        folder.Write("a.txt", Article);
        folder.Write("b.txt", Article.Replace("Herald", "Post", StringComparison.Ordinal));
        return folder;
    }
}
