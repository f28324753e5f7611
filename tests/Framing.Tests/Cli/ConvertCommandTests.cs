using System.Text.Json;
using Framing.Corpora;
using Framing.Tests.Corpora.Documents;

namespace Framing.Tests.Cli;

/// <summary>Whatever is read comes out in one form, with a report of each case.</summary>
public class ConvertCommandTests
{
    private const string Table = "doc_id,outlet,date,text,section\na,Post,05/06/2024,The mill closed.,News\nb,Post,14/06/2024,It opened.,\nc,,,The mill closed.,Sport\nd,Post,soon,It stayed.,News\ne,Post,1 May 2024,,News\n";

    [Fact]
    public void Rows_have_the_contracts_columns_and_dates_of_one_form()
    {
        using TempFolder folder = new();
        (int code, _, string error) = CommandLine.Run("convert", folder.Write("a.csv", Table), "-o", folder.File("out.jsonl"));
        Assert.Equal(1, code);
        Assert.Equal(
            [
                """{"doc_id":"a","text":"The mill closed.","outlet":"Post","date":"2024-06-05","date_as_given":"05/06/2024","section":"News"}""",
                """{"doc_id":"b","text":"It opened.","outlet":"Post","date":"2024-06-14","date_as_given":"14/06/2024","section":""}""",
                """{"doc_id":"c","text":"The mill closed.","section":"Sport"}""",
                """{"doc_id":"d","text":"It stayed.","outlet":"Post","date":"soon","section":"News"}""",
            ], File.ReadAllLines(folder.File("out.jsonl")));
        Assert.Equal(
            [
                "a.csv, row 5: there is no text in the row; expected the article in 'text'.",
                "4 articles written to FOLDER/out.jsonl; each case below stands in FOLDER/out.report.jsonl.",
                "1 row or file refused.",
                "1 article has a text that stood there before.",
                "1 date could not be read and stayed as it was.",
                "1 article has no date.",
                "1 article has no outlet; comparisons need one.",
                "a.csv: one date can mean two days (a has '05/06/2024') and was read with the day first, as '14/06/2024' must be.",
            ], error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal).TrimEnd().Split('\n'));
        Assert.Equal(
            [("copy", "c"), ("date", "d"), ("refused", "a.csv#5"), ("date", "")],
            File.ReadLines(folder.File("out.report.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Select(row => (row.GetProperty("kind").GetString(), row.GetProperty("where").GetString())));
        Assert.Equal(["a.csv", "out.jsonl", "out.report.jsonl"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_conversion_may_be_written_twice()
    {
        using TempFolder folder = new();
        Framing.Batch.ArticleConversion conversion = new((_, _) => [Article.FromText("The mill closed.", "Post", id: "a"), Article.FromText("It opened.", "Post", id: "b")]);
        Assert.Equal([0, 0], new[] { "one.jsonl", "two.jsonl" }.Select(name => conversion.Write(folder.File(name)).Copies));
        Assert.Equal(File.ReadAllText(folder.File("one.jsonl")), File.ReadAllText(folder.File("two.jsonl")));
    }

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.parquet")]
    public void What_was_written_is_read_as_what_was_read(string name)
    {
        using TempFolder folder = new();
        folder.Write("in/b.txt", "Mill opens\n\nIt opened.\n\nRead more: elsewhere\n");
        folder.Write("in/a.docx", Zipped.Word(Zipped.P("Mill closes", level: 0), Zipped.P("outlet: Harlow Post"), Zipped.P("It closed, “at last”.")));
        Assert.Equal(0, CommandLine.Run("convert", folder.File("in"), "-o", folder.File(name)).Code);
        Article[] given = [.. new ArticleReader().Read([folder.File("in")], _ => { })], read = [.. ArticleReader.Read(folder.File(name))];
        Assert.Equal(given.Select(a => (a.Id, a.Title, a.Text, a.Outlet)), read.Select(a => (a.Id, a.Title, a.Text, a.Outlet)));
        Assert.Contains("set_apart", File.ReadAllText(folder.File("out.report.jsonl")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "out.csv", "FOLDER/out.csv: found '.csv'; expected a file that ends in .jsonl or .parquet.")]
    [InlineData("a.csv", "no/out.jsonl", "-o FOLDER/no/out.jsonl: there is no folder 'FOLDER/no'. Make it, or name a file in a folder that exists. See 'framing convert --help'.")]
    [InlineData("e.csv", "out.jsonl", "e.csv, row 1: there is no text in the row; expected the article in 'text'.\nFOLDER/out.jsonl: no article was left to write; the reasons stand above.")]
    public void A_mistake_gets_one_sentence_and_leaves_nothing_behind(string input, string output, string sentence)
    {
        using TempFolder folder = new();
        folder.Write("a.csv", Table);
        folder.Write("e.csv", "doc_id,text\n1,\n");
        (int code, _, string error) = CommandLine.Run("convert", folder.File(input), "-o", folder.File(output));
        Assert.Equal((2, sentence + "\n"), (code, error.Replace(folder.Path, "FOLDER", StringComparison.Ordinal)));
        Assert.Equal(["a.csv", "e.csv"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--from 2024-06-10", "b")]
    [InlineData("--until 2024-06-10", "a")]
    [InlineData("--where section=News", "a d")]
    public void A_part_of_the_articles_is_written_where_one_is_asked_for(string options, string ids)
    {
        using TempFolder folder = new();
        (_, _, string error) = CommandLine.Run(["convert", folder.Write("a.csv", Table), "-o", folder.File("out.jsonl"), .. options.Split(' ')]);
        Assert.Equal(ids.Split(' '), ArticleReader.Read(folder.File("out.jsonl")).Select(article => article.Id));
        Assert.Single(error.Split('\n'), line => line.Contains("taken", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_refused_since_it_cannot_be_read_twice()
    {
        (int code, _, string error) = CommandLine.Run("convert", "-", "-o", "x.jsonl");
        Assert.Equal((2, "-: standard input can't be read twice, as a conversion reads its articles. Put them into a file.\n"), (code, error));
    }
}
