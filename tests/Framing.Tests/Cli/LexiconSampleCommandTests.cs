namespace Framing.Tests.Cli;

public sealed class LexiconSampleCommandTests
{
    private const string Header = "doc_id,lexicon,concept,variant,weight,voice,label,right_voice\n";
    private const string Articles = "{\"doc_id\": \"a\", \"text\": \"The mayor, Ada Marsh, said that the illegal immigrants had left. The undocumented immigrants walked north.\"}\n";

    public static TheoryData<string, string, int, string> Mistakes => new()
    {
        { "--labels s.csv", "doc_id,text\n1,a\n", 2, "s.csv: there is no column 'lexicon'; found 'doc_id', 'text'. Name one of these." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,,\n", 2, "FOLDER/s.csv: there is no label in it. Expected right or wrong in the column 'label' of a sample's rows." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,right,\nb,x,c,v,1,narrator,perhaps,\n", 1, "s.csv, row 2: found the label 'perhaps'; expected right or wrong, or nothing." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,right,\nb,x,c,v,none,narrator,right,\n", 1, "s.csv, row 2: found the weight 'none'; expected the number above 0 that the sample had there." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,right,\nb,x,c,v,1e300,narrator,right,\n", 1, "s.csv, row 2: found the weight '1e300'; expected the number above 0 that the sample had there." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,right,\nb,x,c,v,1,narrator,right,own\n", 1, "s.csv, row 2: found the voice 'own'; expected narrator, headline, direct_quote, indirect_quote, distanced, or nothing." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,right,\na,x,c,v,1,narrator,wrong,\n", 1, "s.csv, row 2: this term is labelled above; expected one label a term, this one was left out." },
        { "--labels s.csv", Header + "a,x,c,v,1,narrator,right,\nb,x,c,v,1,narrator,,\n", 0, "1 rows have no label and are left out." },
        { "--labels s.csv -o out.docx", Header, 2, "-o out.docx: there is no format for the ending '.docx'; the endings are .txt, .json. Change the ending, or say what to write with --format." },
        { "--labels s.csv --format csv", Header, 2, "--format: found 'csv'; with --labels expected text or json." },
        { "s.csv --labels s.csv", Header, 2, "lexicon sample: expected articles to draw from, or --labels FILE to read, and not both. See 'framing lexicon sample --help'." },
        { "a.jsonl --of cues", "{\"text\": \"Les pêcheurs sont dans le port avec une lettre pour la mairie.\"}\n", 0, "0 of 0 terms drawn." },
        { "a.jsonl --of gun", Articles, 2, "--of: found 'gun', but there is no lexicon 'gun'; expected one of abortion, climate-energy, cues, elections-voting, guns, health-care, immigration, lgbt, policing-protest, race-education, taxes, war-terrorism, welfare." },
        { "a.jsonl --of guns/shootings/fight", Articles, 2, "--of: found 'guns/shootings/fight', but there is no variant 'fight'; expected one of gun-violence, gun-deaths, violent-crime." },
        { "a.jsonl --number 0", Articles, 2, "--number: found '0'; expected a whole number from 1 to 1000000. See 'framing lexicon sample --help'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gets_one_sentence(string arguments, string content, int code, string sentence)
    {
        using TempFolder folder = new();
        string[] words = arguments.Split(' ');
        string name = words.First(word => word.Contains('.', StringComparison.Ordinal)), file = folder.Write(name, content);
        (int actual, _, string error) = CommandLine.Run(["lexicon", "sample", .. words.Select(word => word == name ? file : word)]);
        Assert.Equal(sentence + "\n", error.Replace(folder.Path, "FOLDER"));
        Assert.Equal(code, actual);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    public void Rows_come_back_labelled(string format)
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Articles);
        string[] draw = ["lexicon", "sample", articles, "--any-language", "--of", "immigration", "--format", format];
        (int code, string rows, string note) = CommandLine.Run(draw);
        Assert.Equal((0, "2 of 2 terms drawn.\n"), (code, note));
        Assert.Equal(rows, CommandLine.Run([.. draw, "--threads", "1"]).Output);
        string labelled = format == "csv" ? rows.Replace(",,\n", ",right,narrator\n") : rows.Replace("\"label\":\"\",\"right_voice\":\"\"", "\"label\":\"right\",\"right_voice\":\"narrator\"");
        (code, string text, string error) = CommandLine.Run("lexicon", "sample", "--labels", folder.Write("s." + format, labelled));
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\npeople-without-legal-status  all                     2      2        1.000      0.342 to 1.000\n", text);
        Assert.Contains("\nvoice        1      2        0.500  0.095 to 0.905\n", text);
    }

    [Fact]
    public void Nothing_from_an_article_is_a_formula_in_a_spreadsheet()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", "{\"doc_id\": \"=a\", \"outlet\": \"@b\", \"text\": \"=cmd() illegal immigrants +1\"}\n");
        (_, string rows, _) = CommandLine.Run("lexicon", "sample", articles, "--any-language", "--of", "immigration");
        Assert.Contains("\n'=a,'@b,text,", rows);
        Assert.Contains(",'=cmd(),illegal immigrants,", rows);
    }

    [Fact]
    public void The_figures_as_json()
    {
        using TempFolder folder = new();
        string file = folder.Write("s.csv", Header + "a,x,c,v,1,narrator,right,\n");
        (int code, string json, _) = CommandLine.Run("lexicon", "sample", "--labels", file, "--format", "json");
        Assert.Equal(0, code);
        Assert.StartsWith("{\n  \"schema\": 1,\n  \"precision\": [\n    {\n      \"lexicon\": null,", json);
    }
}
