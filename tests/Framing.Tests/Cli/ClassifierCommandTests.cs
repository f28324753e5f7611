using System.Text;
using Framing.Tests.Learning;

namespace Framing.Tests.Cli;

public sealed class ClassifierCommandTests
{
    private static readonly string Table = new StringBuilder("sentence,frame,article\n")
        .AppendJoin("", Teaching.Rows(40).Select(r => $"{r.Text},{r.Label},{r.Article}\n")).ToString();

    public static TheoryData<string, string, int, string> Mistakes => new()
    {
        { "evaluate FILE", Table, 2, "labels.csv: there is no column 'text'; found 'sentence', 'frame', 'article'. Name one of these." },
        { "evaluate FILE --text sentence", Table, 2, "labels.csv: there is no column 'label'; found 'sentence', 'frame', 'article'. Name one of these." },
        { "evaluate FILE --text sentence --label frame --group town", Table, 2, "labels.csv: there is no column 'town'; found 'sentence', 'frame', 'article'. Name one of these." },
        { "evaluate FILE --text sentence --label frame --folds 1", Table, 2, "--folds: found '1'; expected a whole number from 2 to 100. See 'framing evaluate --help'." },
        { "train FILE --text sentence --label frame --group article --group sentence -o FILE.model", Table, 2, "--group: found more than one column; expected one to train by. 'framing evaluate' takes several." },
        { "classify FILE --text sentence --model FILE", Table, 2, "FOLDER/labels.csv: this is not a classifier. Expected a file that 'framing train' made." },
        { "batch FILE -o FOLDER/out --model none.model", Table, 2, "none.model: there is no such file. Check the path." },
        { "evaluate FILE --text sentence --label frame", "sentence,frame,article\nText.,,\n", 2, "FOLDER/labels.csv: there is no labelled text in it. Expected a text in 'sentence' and its label in 'frame'." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_gets_one_sentence(string arguments, string content, int code, string sentence)
    {
        using TempFolder folder = new();
        string file = folder.Write("labels.csv", content);
        (int actual, _, string error) = CommandLine.Run([.. arguments.Split(' ').Select(a => a.Replace("FILE", file).Replace("FOLDER", folder.Path))]);
        Assert.Equal(sentence, error.TrimEnd('\n').Split('\n')[^1].Replace(folder.Path, "FOLDER"));
        Assert.Equal(code, actual);
    }

    [Fact]
    public void A_classifier_is_trained_evaluated_and_applied()
    {
        using TempFolder folder = new();
        string table = folder.Write("labels.csv", Table), model = folder.File("style.model");
        (int code, string scores, string error) = CommandLine.Run("train", table, "--text", "sentence", "--label", "frame", "--group", "article", "-o", model);
        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Contains("Has the label", scores);

        string rows = folder.Write("rows.csv", "id,body\n7,The governor peddled absurd lies.\n8,The governor approved the plan.\n");
        (_, string csv, _) = CommandLine.Run("classify", rows, "--model", model, "--text", "body", "--id", "id", "--format", "csv");
        string[] lines = csv.Split('\n');
        Assert.Equal("doc_id,label,probability,p_calm,p_loud", lines[0]);
        Assert.StartsWith("7,loud,0.", lines[1]);
        Assert.StartsWith("8,calm,0.", lines[2]);

        string a = folder.Write("a.txt", "The council approved the plan. The mayor peddled absurd lies."), b = folder.Write("b.txt", "The council met on Tuesday. A ferry company counted the votes.");
        (int compared, string json, _) = CommandLine.Run("compare", a, b, "--any-language", "--model", model, "--measures", "label", "--format", "json");
        Assert.Equal(0, compared);
        Assert.Contains("\"model\":\"style\",\"label\":\"loud\"", json.Replace(" ", "").Replace("\n", ""));
    }

    [Fact]
    public void An_evaluation_can_be_read_by_a_program()
    {
        using TempFolder folder = new();
        (int code, string json, _) = CommandLine.Run("evaluate", folder.Write("labels.csv", Table), "--text", "sentence", "--label", "frame", "--group", "article", "--by", "article", "--format", "json");
        Assert.Equal(0, code);
        System.Text.Json.JsonElement root = System.Text.Json.JsonDocument.Parse(json).RootElement;
        Assert.Equal(40, root.GetProperty("texts").GetInt32());
        Assert.Equal("classifier", root.GetProperty("splits")[0].GetProperty("methods")[0].GetProperty("name").GetString());
        Assert.Equal(10, root.GetProperty("splits")[0].GetProperty("parts").GetArrayLength());
    }
}
