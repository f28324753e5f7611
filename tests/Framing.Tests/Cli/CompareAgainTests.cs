using System.Text.Json.Nodes;

namespace Framing.Tests.Cli;

/// <summary>A comparison can be made again from its manifest, or the difference is named.</summary>
public class CompareAgainTests
{
    private const string Herald = """{"doc_id": "a", "outlet": "Herald", "text": "Police arrested nine illegal immigrants in Harlow Bay on Monday, the mayor said."}""";
    private const string Tribune = """{"doc_id": "b", "outlet": "Tribune", "text": "Nine undocumented immigrants were arrested in Harlow Bay on Monday, officials said."}""";

    [Fact]
    public void SameInputGivesTheSameBytes()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Herald + "\n" + Tribune + "\n");
        string first = CommandLine.Run("compare", articles, "--format", "json", "--seed", "7", "--measures", "choice,tone").Output;
        string manifest = folder.Write("manifest.json", first);
        Assert.Equal(first, CommandLine.Run("compare", articles, "--format", "json", "--from", manifest).Output);
    }

    [Fact]
    public void TheManifestKnowsTheOnlyEvent()
    {
        using TempFolder folder = new();
        string On(string row, string name) => row.Replace("\"outlet\"", $"\"event\": \"{name}\", \"outlet\"", StringComparison.Ordinal) + "\n";
        string articles = folder.Write("a.jsonl", On(Herald, "raid") + On(Tribune, "raid") + On(Herald.Replace("\"a\"", "\"c\"", StringComparison.Ordinal), "vote"));
        string first = CommandLine.Run("compare", articles, "--format", "json", "--only", "raid").Output;
        string manifest = folder.Write("manifest.json", first);
        Assert.Equal(first, CommandLine.Run("compare", articles, "--format", "json", "--from", manifest).Output);
    }

    [Fact]
    public void LinesOfTheHouseAreSetApartUnlessTold()
    {
        using TempFolder folder = new();
        string Row(string outlet, int i) => $$"""{"doc_id": "{{outlet}} {{i}}", "outlet": "{{outlet}}", "text": "Boat {{i}} came in on Monday.\nSign up for illegal immigrants today"}""" + "\n";
        string articles = folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 5).SelectMany(i => new[] { Row("Herald", i), Row("Tribune", i) })));
        string apart = CommandLine.Run("compare", articles, "--format", "json").Output, counted = CommandLine.Run("compare", articles, "--format", "json", "--house-lines").Output;
        Assert.Contains("set apart: 2 lines of 2 outlets, such as 'Sign up for illegal immigrants today' in 5 articles of Herald", apart, StringComparison.Ordinal);
        Assert.DoesNotContain("illegal-immigrant\"", apart, StringComparison.Ordinal);
        Assert.DoesNotContain("set apart:", counted, StringComparison.Ordinal);
        Assert.Equal(apart, CommandLine.Run("compare", articles, "--format", "json", "--from", folder.Write("m.json", apart)).Output);
        Assert.Equal(counted, CommandLine.Run("compare", articles, "--format", "json", "--from", folder.Write("m.json", counted)).Output);
    }

    [Theory]
    [InlineData("Monday", "Friday", "the article 'a' has changed")]
    [InlineData("\"doc_id\": \"a\"", "\"doc_id\": \"c\"", "the article 'a' is not there any more")]
    [InlineData("\"outlet\": \"Herald\"", "\"outlet\": \"Wire\"", "the article 'a' has another outlet, event or other column beside its text")]
    [InlineData("\"text\"", "\"event\": \"raid\", \"text\"", "the option events was 'grouped', and is 'none'")]
    public void WhatChangedIsNamed(string old, string changed, string difference)
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Herald + "\n" + Tribune + "\n");
        string manifest = folder.Write("manifest.json", CommandLine.Run("compare", articles, "--format", "json").Output);
        folder.Write("a.jsonl", Herald.Replace(old, changed, StringComparison.Ordinal) + "\n" + Tribune + "\n");
        (int code, string output, string error) = CommandLine.Run("compare", articles, "--format", "json", "--from", manifest);
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains($"can't be made again: {difference}.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed", "4", "--seed: found '4', and the result in {0} was made with '1'. Leave out --seed, or --from.")]
    [InlineData("--by", "date", "--by: found 'date', and the result in {0} was made with 'outlet'. Leave out --by, or --from.")]
    [InlineData("--measures", "tone", "--from: the result in {0} can't be made again: the option measures was 'all', and is 'tone'.")]
    [InlineData("--seed", "1", null)]
    [InlineData("--by", "outlet", null)]
    public void WhatIsTypedIsNotPassedOver(string option, string value, string? sentence)
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Herald + "\n" + Tribune + "\n");
        string manifest = folder.Write("manifest.json", CommandLine.Run("compare", articles, "--format", "json").Output);
        (int code, _, string error) = CommandLine.Run("compare", articles, "--from", manifest, option, value);
        Assert.Equal((sentence is null ? 0 : 2, sentence is null ? "" : string.Format(null, sentence, manifest) + "\n"), (code, error));
    }

    [Theory]
    [InlineData("""{"version": "1", "options": {"by": "outlet", "by": "event"}, "articles": [], "lexicons": []}""", "there is no manifest in it")]
    [InlineData("""{"options": {}, "articles": 4, "fingerprint": "a4"}""", "this is the manifest of a batch")]
    [InlineData("[]", "there is no manifest in it")]
    [InlineData("{", "there is no manifest in it")]
    public void AManifestThatIsNoneIsTold(string json, string sentence)
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Herald + "\n" + Tribune + "\n");
        (int code, _, string error) = CommandLine.Run("compare", articles, "--from", folder.Write("other.json", json));
        Assert.Equal(2, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("over", "fortnight")]
    [InlineData("over", "7")]
    [InlineData("copies", "twice")]
    [InlineData("agency", "1")]
    public void AnOptionThatIsNoneIsTold(string name, string value)
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Herald + "\n" + Tribune + "\n");
        JsonNode json = JsonNode.Parse(CommandLine.Run("compare", articles, "--format", "json").Output)!;
        json["manifest"]!["options"]![name] = value;
        string manifest = folder.Write("m.json", json.ToJsonString());
        (int code, _, string error) = CommandLine.Run("compare", articles, "--from", manifest);
        Assert.Equal((2, $"{manifest}: the manifest has no usable option '{name}'; expected what 'framing compare --format json' writes.\n"), (code, error));
    }

    [Fact]
    public void AFileWithoutManifestIsTold()
    {
        using TempFolder folder = new();
        string articles = folder.Write("a.jsonl", Herald + "\n" + Tribune + "\n");
        (int code, _, string error) = CommandLine.Run("compare", articles, "--from", folder.Write("other.json", "{}"));
        Assert.Equal(2, code);
        Assert.Contains("there is no manifest in it", error, StringComparison.Ordinal);
    }
}
