namespace Framing.Tests.Cli;

/// <summary>What <c>framing batch</c> says of its input, as other commands do.</summary>
public class BatchCommandTests
{
    private const string German = "Der Rat der Stadt hat am Dienstag beschlossen, dass die Mühle im Sommer schließen soll, und die Arbeiter wurden nicht gefragt.";

    [Theory]
    [InlineData("outlte", "No article has a column 'outlte' to compare by (did you mean 'outlet'?). The columns are: doc_id, outlet, ")]
    [InlineData("outlet,sectoin", "No article has a column 'sectoin' to compare by (did you mean 'section'?). The columns are: doc_id, outlet, ")]
    public void A_column_that_no_article_has_is_refused_as_in_a_comparison(string by, string sentence)
    {
        using TempFolder folder = new();
        string input = folder.Write("a.csv", "doc_id,outlet,date,text,section\na,Post,2024-06-05,The mill closed.,News\nb,Herald,2024-06-05,The mill shut.,News\n");
        foreach (string[] command in (string[][])[["batch", "-o", folder.File("out")], ["compare", "-o", folder.File("out.html")]])
        {
            (int code, _, string error) = CommandLine.Run([.. command, input, "--by", by]);
            Assert.Equal(2, code);
            Assert.Contains(sentence, error, StringComparison.Ordinal);
        }
        Assert.Equal(["a.csv"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Columns_are_crossed_as_in_a_comparison()
    {
        using TempFolder folder = new();
        string input = folder.Write("a.csv", "doc_id,outlet,text,section\na,Post,The mill closed.,News\nb,Herald,The mill shut.,\n");
        Assert.Equal(0, CommandLine.Run("batch", input, "-o", folder.File("out"), "--by", "outlet,section").Code);
        Assert.Equal(
            ["Herald × (none)", "Post × News"],
            File.ReadLines(folder.File("out/summary.csv")).Skip(1).Select(line => line.Split(',')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_lexicons_with_one_concept_are_told_apart_in_every_table_of_measurements()
    {
        using TempFolder folder = new();
        string input = folder.Write("a.csv", "doc_id,outlet,text\na,Post,The toll on the road angered drivers who must pay the charge.\n");
        string[] lexicons = [.. new[] { "roads", "trains" }.Select(id => folder.Write(
            id + ".yaml",
            $"lexicon: {id}\ntitle: Fees\nversion: \"1.0\"\nconcepts:\n  - id: fee\n    title: The fee\n    variants:\n"
                + "      - id: toll\n        patterns: [toll]\n      - id: charge\n        patterns: [charge]\n"))];
        Assert.Equal(
            0, CommandLine.Run("batch", input, "-o", folder.File("out"), "--no-builtin", "--measures", "choice", "--lexicon", lexicons[0], "--lexicon", lexicons[1]).Code);
        foreach (string table in (string[])["measures", "summary", "regression"])
        {
            string[][] rows = [.. File.ReadLines(folder.File($"out/{table}.csv")).Select(line => line.Split(','))];
            int measure = Array.IndexOf(rows[0], "measure"), lexicon = Array.IndexOf(rows[0], "lexicon");
            Assert.Equal(["roads", "trains"], rows.Where(row => row[measure] == "choice").Select(row => row[lexicon]).Distinct());
        }
    }

    [Fact]
    public void It_says_how_dates_were_read_and_what_was_skipped()
    {
        using TempFolder folder = new();
        string input = folder.Write(
            "a.csv", $"doc_id,outlet,date,text\na,Post,05/06/2024,The mill closed.\nb,Post,14/06/2024,It opened.\nc,Post,31/04/2024,It stayed.\nd,Blatt,,\"{German}\"\n");
        (int code, _, string error) = CommandLine.Run("batch", input, "-o", folder.File("out"));
        Assert.Equal(0, code);
        Assert.Equal(
            [
                "1 of 4 articles was skipped, because the text does not look English; no count has them. --any-language analyzes them too.",
                "1 date can't be read (c has '31/04/2024'); the day is empty in the table 'regression'.",
                "a.csv: one date can mean two days (a has '05/06/2024') and was read with the day first, as '14/06/2024' must be.",
                "The tables are in FOLDER/out.",
            ], error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal).TrimEnd().Split('\n'));
    }

    [Fact]
    public void An_input_without_articles_makes_no_tables()
    {
        using TempFolder folder = new();
        string input = folder.Write("a.csv", "doc_id,outlet,text\na,Post,\n");
        (int code, _, string error) = CommandLine.Run("batch", input, "-o", folder.File("out"), "--where", "topic=mills");
        Assert.Equal(2, code);
        Assert.Equal(
            [
                "a.csv, row 1: there is no text in the row; expected the article in 'text'.",
                "FOLDER/out: the input holds no article, so no tables were written. Give articles; rows and files that were refused are named above.",
            ], error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal).TrimEnd().Split('\n'));
        Assert.False(Directory.Exists(folder.File("out")));
    }
}
