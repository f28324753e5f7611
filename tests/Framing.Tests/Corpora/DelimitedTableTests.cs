using System.Text;
using Framing.Corpora;

namespace Framing.Tests.Corpora;

public sealed class DelimitedTableTests
{
    /// <summary>A table below the header "id,text", the rows that are read, and what is named.</summary>
    public static TheoryData<string, string, string> Tables => new()
    {
        { "a,One.\nb,Two.\n", "a=One. b=Two.", "" },
        { "a,\"One\ntwo.\"\nb,Two.", "a=One/two. b=Two.", "" },
        { "a,\"One \"\"two\"\", three.\"\n", "a=One \"two\", three.", "" },
        { "a,One.\r\nb,\"Two.\"\r\n", "a=One. b=Two.", "" },
        { "a,One.\rb,\"Two.\"\r", "a=One. b=Two.", "" },
        { "a,One \"two\" three.\n", "a=One \"two\" three.", "" },
        { "#a,One.\nb,Two.\n", "#a=One. b=Two.", "" },
        { "a,One.\n\nb,Two.\n\n", "a=One. b=Two.", "" },
        { "a,One.\nb\nc,Three.\n", "a=One. c=Three.", "t.csv, row 2: the row has 1 fields; expected 2 as in the header." },
        { "a,\"One.\nb,Two.\nc,\"Three.\"\n", "b=Two. c=Three.", "t.csv, row 1: quotation marks are not closed or not doubled; line 2 was left out." },
        { "a,One.\nb,\"Two.\nc,Three.\n", "a=One. c=Three.", "t.csv, row 2: a quotation mark is never closed; line 3 was left out." },
        { "a,\"One\"two.\nb,Two.\n", "b=Two.", "t.csv, row 1: quotation marks are not closed or not doubled; line 2 was left out." },
        {
            "a,\"One, \"two\" three.\nMore of it.\n\nAnd more.\"\nb,Two.\nc\n", "b=Two.",
            "t.csv, row 1: quotation marks are not closed or not doubled; lines 2 to 5 were left out. t.csv, row 3: the row has 1 fields; expected 2 as in the header."
        },
        { "a,One.\nb,\"", "a=One.", "t.csv, row 2: a quotation mark is never closed; line 3 was left out." },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_row_whose_marks_do_not_close_is_left_out_and_named_and_the_next_is_read(string rows, string read, string named)
    {
        (string found, string rejected) = Read("id,text\n" + rows);
        Assert.Equal(read, found);
        Assert.Equal(named, rejected);
    }

    [Theory]
    [InlineData("id;text\na;One, two, three.\n")]
    [InlineData("id\ttext\na\tOne, two, three.\n")]
    [InlineData("id;\"a, b, c\"\na;One, two, three.\n")]
    public void The_header_tells_what_stands_between_fields(string table) => Assert.Equal(("a=One, two, three.", ""), Read(table));

    [Theory]
    [InlineData("")]
    [InlineData("\"id,text\na,One.\n")]
    public void A_header_that_cannot_be_read_is_refused(string table) => Assert.Throws<InputException>(() => Read(table));

    [Fact]
    public void A_row_that_is_too_long_is_left_out_and_the_next_is_read() => Assert.Equal(
        ("b=Two.", "t.csv, row 1: the row is longer than 100000 characters; line 2 was left out."),
        Read($"id,text\na,{new string('x', 200_000)}\nb,Two.\n", 100_000));

    /// <summary>Whatever is written as a table is read as it was; whatever is then broken in it, every row is read or left out by name.</summary>
    [Fact]
    public void Any_table_is_read_as_it_was_written_and_any_broken_one_to_its_end()
    {
        Random random = new(20261129);
        for (int table = 0; table < 300; table++)
        {
            string[][] rows = [.. Enumerable.Range(0, random.Next(1, 12)).Select(row => (string[])[$"r{row}", Field(random)])];
            StringBuilder text = new("id,text\n");
            foreach (string[] row in rows)
                text.Append(string.Join(',', row.Select(f => f.AsSpan().IndexOfAny("\",\r\n") < 0 ? f : $"\"{f.Replace("\"", "\"\"")}\""))).Append('\n');
            Assert.Equal((string.Join(' ', rows.Select(r => $"{r[0]}={r[1].Replace('\n', '/')}")), ""), Read(text.ToString()));
            text.Insert(random.Next(8, text.Length), '"');
            Read(text.ToString());
        }
    }

    private static string Field(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 9)).Select(_ => "ab,\"\n. "[random.Next(7)]));

    private static (string Rows, string Rejected) Read(string table, int maxLength = 1 << 20)
    {
        List<RejectedRow> rejected = [];
        TableRow[] rows = [.. DelimitedTable.Read(new StringReader(table), "t.csv", null, maxLength, rejected.Add, _ => { }, _ => { })];
        return (string.Join(' ', rows.Select(r => $"{r.Values[0].Value}={r.Values[1].Value.Replace('\n', '/')}")), string.Join(' ', rejected));
    }
}
