using System.Security.Cryptography;
using System.Text.Json;
using static Framing.Tests.Cli.EmittedAssembly;

namespace Framing.Tests.Cli;

/// <summary><c>--annotator</c>: an annotator from an assembly of the user's own.</summary>
public class AnnotatorOptionTests
{
    private const string Text = "Twelve men were arrested, Mayor Ada Vale said. She didn't say why.";

    public static TheoryData<string, string> Refused { get; } = new()
    {
        // The kinds of classes in the assembly; what is said, FOLDER standing for where it lies.
        { "NoAnnotator", "--annotator FOLDER/Own.dll: there is no annotator in it; expected one public class that implements Framing.IAnnotator." },
        { "Blank Nothing", "--annotator FOLDER/Own.dll: it has 2 annotators (Blank, Nothing); expected one public class that implements Framing.IAnnotator." },
        { "NeedsArgument", "--annotator FOLDER/Own.dll: NeedsArgument can't be made without arguments; expected a public constructor without any, or a static CreateAsync()." },
        { "ThrowsWhenMade", "--annotator FOLDER/Own.dll: ThrowsWhenMade could not be made: the model is not there" },
        { "NeedsOther", "--annotator FOLDER/Own.dll: it needs the assembly 'Tagger.Core' 2.0.0.0, which is not beside it. Give the .dll in the folder that 'dotnet publish' of its project makes." },
        { "Throws", "--annotator FOLDER/Own.dll: it failed on the article 'a.txt': InvalidOperationException: no words there" },
        { "Null", "--annotator FOLDER/Own.dll: it gave nothing back for 'a.txt'; expected that one with layers." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_annotator_gets_one_sentence(string kinds, string sentence)
    {
        using TempFolder folder = new();
        folder.Write("a.txt", Text);
        string path = Write(folder, "Own", [.. kinds.Split(' ').Select(Enum.Parse<Kind>)]);
        (int code, _, string error) = CommandLine.Run("annotate", Path.Combine(folder.Path, "a.txt"), "--annotator", path);
        Assert.Equal(sentence + "\n", error.Replace(folder.Path, "FOLDER"));
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData("none.dll", null, "--annotator FOLDER/none.dll: there is no such file; expected an assembly (.dll) with an annotator.")]
    [InlineData("text.dll", "no assembly", "--annotator FOLDER/text.dll: the file is no .NET assembly; expected the .dll of a library with an annotator.")]
    public void What_is_no_assembly_gets_one_sentence(string name, string? content, string sentence)
    {
        using TempFolder folder = new();
        folder.Write("a.txt", Text);
        if (content is not null)
            folder.Write(name, content);
        (int code, _, string error) = CommandLine.Run("annotate", Path.Combine(folder.Path, "a.txt"), "--annotator", Path.Combine(folder.Path, name));
        Assert.Equal(sentence + "\n", error.Replace(folder.Path, "FOLDER"));
        Assert.Equal(2, code);
    }

    [Theory]
    [InlineData(Kind.Blank)]
    [InlineData(Kind.BlankByFactory)]
    public void Its_words_stand_in_every_command_s_rows(object kind)
    {
        using TempFolder folder = new();
        folder.Write("a.txt", Text);
        string path = Write(folder, "Own", (Kind)kind);
        (int code, string output, string error) = CommandLine.Run("annotate", Path.Combine(folder.Path, "a.txt"), "--annotator", path);
        Assert.Equal((0, ""), (code, error));
        using JsonDocument row = JsonDocument.Parse(output);
        Assert.Equal(Text.Split(' ').Length, row.RootElement.GetProperty("tokens").GetArrayLength());
    }

    [Fact]
    public void What_makes_no_layer_changes_nothing()
    {
        using TempFolder folder = new();
        string text = folder.Write("a.txt", Text), path = Write(folder, "Own", Kind.Nothing);
        Assert.Equal(CommandLine.Run("quotes", text), CommandLine.Run("quotes", text, "--annotator", path));
    }

    [Fact]
    public void A_comparison_records_it_and_warns_where_words_have_no_Penn_tags()
    {
        using TempFolder folder = new();
        string a = folder.Write("a.jsonl", $$"""{"doc_id": "1", "outlet": "Herald", "text": "{{Text}}"}""" + "\n" + $$"""{"doc_id": "2", "outlet": "Tribune", "text": "{{Text}}"}"""),
            path = Write(folder, "Own", Kind.Blank);
        (int code, string output, string error) = CommandLine.Run("compare", a, "--format", "json", "--annotator", path);
        Assert.Equal((0, ""), (code, error));
        using JsonDocument json = JsonDocument.Parse(output);
        string recorded = json.RootElement.GetProperty("manifest").GetProperty("options").GetProperty("annotators").GetString()!;
        Assert.Equal($"Own.Blank 1.2.3 sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}", recorded);
        Assert.Contains(
            "The words of 2 articles have no Penn tags, since their annotator gives none: passives can’t be found there, and quotations less well.",
            json.RootElement.GetProperty("cautions").EnumerateArray().Select(c => c.GetString()));
        Assert.DoesNotContain(json.RootElement.GetProperty("measures").EnumerateArray(), m => m.GetProperty("name").GetString() == "passive");
    }

    [Fact]
    public void The_library_records_an_annotator_by_type_and_version_and_says_nothing_without_one()
    {
        Conformance.BlankAnnotator own = new();
        Assert.Equal(
            $"{typeof(Conformance.BlankAnnotator).FullName} {typeof(Conformance.BlankAnnotator).Assembly.GetName().Version}",
            FramingAnalyzer.Create(b => b.Annotate(own)).Options["annotators"]);
        Assert.Equal("mine; yours", FramingAnalyzer.Create(b => b.Annotate(own, "mine").Annotate(own, "yours")).Options["annotators"]);
        Assert.False(FramingAnalyzer.Default.Options.ContainsKey("annotators"));
    }
}
