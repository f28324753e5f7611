using System.Collections.Immutable;
using System.Text;
using Framing.Corpora;
using Framing.Tests.Cli;

namespace Framing.Tests.Corpora;

/// <summary>Tables that people correct: what a spreadsheet makes of them is read, and a mistake is answered with one sentence.</summary>
public class CorrectionTableTests
{
    private const string Header = "event,point,doc_id,field,start,end,told,sentence\n";

    /// <summary>a and b report the raid, c and d the vote, e is alone; a sentence of a ends at 60, the next begins at 61.</summary>
    private const string Articles = """
        {"doc_id": "a", "outlet": "Herald", "event": "raid", "text": "Federal agents arrested nine cannery workers on Pell Street. Mayor Ada Marsh called the raid a heavy blow to families."}
        {"doc_id": "b", "outlet": "Tribune", "event": "raid", "text": "Nine cannery workers were arrested by federal agents on Pell Street, the mayor said."}
        {"doc_id": "c", "outlet": "Herald", "event": "vote", "text": "The harbor council adopted a carbon levy by one vote on Tuesday."}
        {"doc_id": "d", "outlet": "Tribune", "event": "vote", "text": "A carbon levy was adopted on Tuesday by the harbor council."}
        {"doc_id": "e", "outlet": "Tribune", "event": "storm", "text": "The fishing fleet lost three wooden boats in January storms."}
        """;

    private const string Remedy = "Correct it, or remove the row of a sentence that does not tell the point.";

    public static TheoryData<string, string> Mistakes => new()
    {
        { "", "points.csv: the table is empty; expected a first line with the names of the columns." },
        { "event,point,doc_id\n", "points.csv: found the columns event,point,doc_id; expected event,point,doc_id,field,start,end,told. Name them so in the first line." },
        { Header + "raid,1,a,text,0,60\n", "points.csv, row 1: the row has 6 fields; expected 8 as in the header." },
        { Header + "raid,1,a,text,0,60,yes,\"Federal\n", "points.csv, row 1: a quotation mark is never closed; line 2 was left out." },
        { Header + "raid,one,a,text,0,60,yes,\n", $"points.csv, row 1: found 'one' as point; expected a whole number from 1 on. {Remedy}" },
        { Header + "raid,0,a,text,0,60,yes,\n", $"points.csv, row 1: found '0' as point; expected a whole number from 1 on. {Remedy}" },
        { Header + "raid,1,a,text,-1,60,yes,\n", $"points.csv, row 1: found '-1' as start; expected a whole number from 0 on. {Remedy}" },
        { Header + "raid,1,a,text,60,60,yes,\n", $"points.csv, row 1: found '60' as end; expected a whole number from 61 on, above start. {Remedy}" },
        { Header + "raid,1,a,body,0,60,yes,\n", $"points.csv, row 1: found 'body' as field; expected text or title. {Remedy}" },
        { Header + "raid,1,a,text,0,60,no,\n", $"points.csv, row 1: found 'no' as told; expected yes, perhaps or alone. {Remedy}" },
        { Header + "raid,1,z,text,0,60,yes,\n", "points.csv, row 1: there is no article 'z'; expected the doc_id of one that is compared. Correct it, or remove the row." },
        { Header + "riad,1,a,text,0,60,yes,\n", "points.csv, row 1: there is no event 'riad' (did you mean 'raid'?) on which two articles are compared; expected raid, vote. Correct it, or remove the row." },
        { Header + "storm,1,e,text,0,59,yes,\n", "points.csv, row 1: there is no event 'storm' on which two articles are compared; expected raid, vote. Correct it, or remove the row." },
        { Header + "raid,1,c,text,0,59,yes,\n", "points.csv, row 1: the article 'c' is not on the event 'raid'; expected a, b. Correct the doc_id or the event, or remove the row." },
        { Header + "raid,1,a,text,0,60,yes,\nraid,1,a,text,40,70,yes,\n", "points.csv, row 2: found text[40..70), which is no sentence of 'a' and lies in none; expected start and end of one, or of a part of it, as a new file has them. Correct them, or remove the row." },
        { Header + "raid,1,a,title,0,60,yes,\n", "points.csv, row 1: found title[0..60), which is no sentence of 'a' and lies in none; expected start and end of one, or of a part of it, as a new file has them. Correct them, or remove the row." },
        { Header + "raid,1,a,text,0,60,yes,\nraid,2,a,text,0,60,yes,\nraid,1,a,text,3,9,perhaps,\n", "points.csv, row 3: this passage, or a part of it, stood in point 1 before; expected it once a point. Remove one of the two." },
        { "PNG\0\u0001\u0002", "points.csv: the points can't be read (the file is binary; expected text); expected a table with the columns event,point,doc_id,field,start,end,told. Correct it, or remove it to have it written anew." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_points_gets_one_sentence(string table, string sentence)
    {
        using TempFolder folder = new();
        string points = folder.Write("points.csv", table);
        (int code, string output, string error) = CommandLine.Run("compare", folder.Write("a.jsonl", Articles), "--points", points);
        Assert.Equal((2, "", sentence + "\n"), (code, output, error.Replace(folder.Path + Path.DirectorySeparatorChar, "")));
        Assert.Equal(table, File.ReadAllText(points));
    }

    [Theory]
    [InlineData("doc_id\na\n", "events.csv: found the columns doc_id; expected doc_id,event. Name them so in the first line.")]
    [InlineData("doc_id,event\na,raid\na,vote\n", "events.csv, row 2: the doc_id 'a' stood before; expected each once. Remove one of the two.")]
    public void A_mistake_in_events_does_too(string table, string sentence)
    {
        using TempFolder folder = new();
        string events = folder.Write("events.csv", table);
        Assert.Equal(sentence, Assert.Throws<InputException>(() => EventFile.Read(events)).Message.Replace(folder.Path + Path.DirectorySeparatorChar, ""));
    }

    [Theory]
    [InlineData("event;point;doc_id;field;start;end;told;sentence\r\nraid;3;a;text;0;60;yes;\"x; y\"\r\n;;;;;;;\r\n")]
    [InlineData("\uFEFFtold\tend\tstart\tfield\tdoc_id\tpoint\tevent\nYES\t60\t0\tText\ta\t 3 \traid\n\n")]
    [InlineData(Header + "raid,3,a,text,0,60,yes,'=1+1\n")]
    public void What_spreadsheets_write_is_read(string table)
    {
        using TempFolder folder = new();
        GivenPassage passage = Assert.Single(PointFile.Read(folder.Write("points.csv", table)).Passages);
        Assert.Equal(new GivenPassage("raid", 3, "a", new TextSpan(0, 60)), passage with { Place = new GivenPassage("", 0, "", default).Place });
    }

    /// <summary>One rule for whoever writes a table for people.</summary>
    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("a=1", "a=1")]
    [InlineData(null, "")]
    public void A_formula_is_none_in_a_cell(string? text, string cell) => Assert.Equal(cell, Framing.Reports.Cells.CsvCell.QuoteForSpreadsheet(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("-5", "'-5")]
    [InlineData("'tis", "'tis")]
    [InlineData("#1", "#1")]
    public void Names_come_back_as_they_were_though_none_is_a_formula(string name, string written)
    {
        using TempFolder folder = new();
        string events = folder.File("events.csv");
        EventFile.Write(events, [new(name, name)]);
        Assert.Equal($"doc_id,event\n{written},{written}\n", File.ReadAllText(events));
        Assert.Equal([new(name, name)], EventFile.Read(events));
    }
}
