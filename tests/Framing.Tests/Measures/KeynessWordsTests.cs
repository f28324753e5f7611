using System.Collections.Immutable;
using Framing.Measures.Keyness;

namespace Framing.Tests.Measures;

/// <summary>Which words can be key words: proper names with the others, apart or nowhere, and none that a reader excludes.</summary>
public sealed class KeynessWordsTests
{
    private static readonly ImmutableArray<Document> Documents =
    [
        .. Enumerable.Range(0, 8).Select(i => FramingAnalyzer.Default.Annotate(Article.FromText(
            i % 2 == 0 ? "The mayor, Ada Marsh, met angry fishermen on the old pier. Mayor Marsh promised the fishermen a new pier."
                : "The council of Osterby met calm traders in the town hall. The council promised the traders of Osterby a lower fee.",
            outlet: i % 2 == 0 ? "Gazette" : "Lantern", id: $"{i}"))),
    ];

    private static ILookup<string, string> Features(KeynessNames names, params string[] excluded) => KeynessAnalysis
        .Compare(Documents, new KeynessOptions { Names = names, Exclude = new(excluded), Permutations = 0 }).Rows
        .ToLookup(row => row.Kind, row => row.Feature.ToLowerInvariant());

    [Fact]
    public void Kept_names_are_words_and_names()
    {
        ILookup<string, string> features = Features(KeynessNames.Keep);
        Assert.Contains("marsh", features["lemma"]);
        Assert.Contains("osterby", features["phrase"]);
        Assert.Contains("ada marsh", features["name"]);
    }

    [Fact]
    public void Names_apart_are_names_alone()
    {
        ILookup<string, string> features = Features(KeynessNames.Separate);
        Assert.DoesNotContain(features["lemma"].Concat(features["phrase"]), f => f.Contains("marsh", StringComparison.Ordinal) || f.Contains("osterby", StringComparison.Ordinal));
        Assert.Contains("ada marsh", features["name"]);
        Assert.Contains("fisherman", features["lemma"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Each_row_has_a_sentence_of_the_target_that_uses_it(ulong seed)
    {
        KeynessRow[] rows = [.. KeynessAnalysis.Compare(Documents, new() { Permutations = 0, Examples = true, Seed = seed }).Rows];
        KeynessRow pier = rows.Single(row => row is { Feature: "new pier", Target: "Gazette" });
        Assert.Equal("Mayor Marsh promised the fishermen a new pier.", pier.Example);
        Assert.Equal("The mayor, Ada Marsh, met angry fishermen on the old pier.", rows.Single(row => row is { Feature: "Ada Marsh", Target: "Gazette" }).Example);
        Assert.All(rows, row => Assert.Equal(row.TargetUses > 0, row.Example is not null));
        Assert.All(rows.Where(row => row.Example is not null), row => Assert.Equal(row.Target, Documents.Single(d => d.Article.Id == row.ExampleId).Article.Outlet));
        Assert.Equal(rows.Select(row => row.ExampleId),
            KeynessAnalysis.Compare(Documents.Reverse(), new() { Permutations = 0, Examples = true, Seed = seed }).Rows.Select(row => row.ExampleId));
    }

    [Fact]
    public void Another_seed_draws_other_articles_and_unasked_there_is_no_example()
    {
        IEnumerable<string?> Drawn(ulong seed) => KeynessAnalysis.Compare(Documents, new() { Permutations = 0, Examples = true, Seed = seed }).Rows.Select(row => row.ExampleId);
        Assert.NotEqual(Drawn(1), Drawn(2));
        Assert.All(KeynessAnalysis.Compare(Documents, new() { Permutations = 0 }).Rows, row => Assert.Null(row.Example));
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_word_between_characters()
    {
        string before = string.Concat(Enumerable.Repeat("boats 🛥 and ", 60)), after = string.Concat(Enumerable.Repeat(", nets 🎣", 60));
        Document[] documents = [.. new[] { "Gazette", "Lantern" }.SelectMany(outlet => Enumerable.Range(0, 2).Select(i => FramingAnalyzer.Default.Annotate(
            Article.FromText($"They saw {before}mackerel{(outlet == "Gazette" ? " again" : "")}{after}.", outlet: outlet, id: $"{outlet} {i}"))))];
        string example = KeynessAnalysis.Compare(documents, new() { Permutations = 0, Examples = true }).Rows.First(row => row is { Feature: "mackerel", Target: "Gazette" }).Example!;
        Assert.InRange(example.Length, 200, 304);
        Assert.Contains("mackerel", example, StringComparison.Ordinal);
        Assert.StartsWith("… ", example, StringComparison.Ordinal);
        Assert.EndsWith(" …", example, StringComparison.Ordinal);
        Assert.Equal(example, new string(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(example))));
    }

    [Fact]
    public void Dropped_names_are_nowhere() => Assert.Empty(Features(KeynessNames.Drop)["name"]);

    [Fact]
    public void Excluded_words_are_left_out_with_the_phrases_that_hold_them_and_others_that_begin_like_them_are_not()
    {
        ILookup<string, string> features = Features(KeynessNames.Keep, "Pier", "trade");
        Assert.DoesNotContain(features["phrase"], f => f.Split(' ').Contains("pier"));
        Assert.Contains("traders", features["phrase"]);
    }

    [Fact]
    public void A_file_holds_a_word_or_phrase_a_line_and_what_is_none_is_named()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder.File("words.txt"), "# pictures\n\nhide caption\nGetty\n");
        ExcludedWords words = ExcludedWords.Read(folder.File("words.txt"));
        Assert.True(words.Hold("getty images") && words.Hold("hide caption") && !words.Hold("caption") && !words.Hold("pictures"));
        File.WriteAllText(folder.File("long.txt"), new string('x', 300));
        Assert.StartsWith($"{folder.File("long.txt")}, line 1: found 300 characters; expected a word or phrase a line", Assert.Throws<InputException>(
            () => ExcludedWords.Read(folder.File("long.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("Name a file with a word or phrase a line.", Assert.Throws<InputException>(() => ExcludedWords.Read(folder.File("none.txt"))).Message, StringComparison.Ordinal);
    }
}
