namespace Framing.Tests.Cli;

public sealed class AgreementCommandTests
{
    private const string Wide = "unit,text,A,B\n1,Storm closes port.,yes,yes\n2,Council votes.,yes,no\n3,Ferry returns.,no,no\n4,Talks go on.,no,NA\n";
    private const string Long = "sentence,rater,label\n1,A,yes\n1,B,yes\n2,A,yes\n2,B,no\n3,A,no\n3,B,no\n4,A,no\n";

    public static TheoryData<string, string, int, string> Mistakes => new()
    {
        { "a.txt", "Text.", 2, "a.txt: this is not a table. Expected a file that ends in .csv, .tsv or .jsonl (each also .gz)." },
        { "a.csv --unit id", Wide, 2, "a.csv: there is no column 'id'; found 'unit', 'text', 'A', 'B'. Name one of these." },
        { "a.csv --label topic", Long, 2, "a.csv: there is no column 'topic'; found 'sentence', 'rater', 'label'. Name one of these." },
        { "a.csv --level high", Long, 2, "--level: found 'high'; expected nominal, ordinal, interval or ratio, with commas between." },
        { "a.csv -o out.xlsx", Long, 2, "-o out.xlsx: there is no format for the ending '.xlsx'; the endings are .txt, .json. Change the ending, or say what to write with --format." },
        { "a.csv", "unit,A,B\n1,,\n", 2, "FOLDER/a.csv: there is no label in it. Expected a row a label, or a row a unit and a column a rater." },
        { "a.csv", Long + "1,A,no\n", 1, "a.csv, row 8: the rater 'A' has labelled the unit '1' before; expected one label of each rater a unit, this one was left out." },
        { "a.jsonl --unit unit", "{\"unit\": 1, \"A\": 1, \"B\": 1}\n{\"id\": 1}\n", 1, "a.jsonl, line 2: there is no 'unit' in the row; found 'id'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gets_one_sentence(string arguments, string content, int code, string sentence)
    {
        using TempFolder folder = new();
        string[] words = arguments.Split(' ');
        string file = folder.Write(words[0], content);
        (int actual, _, string error) = CommandLine.Run(["agreement", file, .. words[1..]]);
        Assert.Equal(sentence + "\n", error.Replace(folder.Path, "FOLDER"));
        Assert.Equal(code, actual);
    }

    [Fact]
    public void Long_and_wide_tables_say_the_same()
    {
        using TempFolder folder = new();
        (int wideCode, string wide, string wideError) = CommandLine.Run("agreement", folder.Write("wide.csv", Wide), "--missing", "NA", "--format", "json");
        (int longCode, string tall, _) = CommandLine.Run("agreement", folder.Write("long.csv", Long), "--format", "json");
        Assert.Equal("", wideError);
        Assert.Equal((0, 0), (wideCode, longCode));
        Assert.Equal(tall, wide);
        Assert.StartsWith("{\n  \"schema\": 1,\n  \"units\": 4,", wide);
    }

    [Fact]
    public void The_table_for_a_terminal_names_what_it_read()
    {
        using TempFolder folder = new();
        (_, string text, _) = CommandLine.Run("agreement", folder.Write("long.csv", Long));
        Assert.StartsWith("4 units, 2 raters (A, B), 2 different labels (no, yes).\n", text);
        Assert.Contains("\nShare of pairs that agree      all     0.667  ", text);
        Assert.Contains("\nCohen's kappa                  A, B    0.400  ", text);
    }
}
