using System.Collections.Immutable;
using Framing.Learning;

namespace Framing.Tests.Learning;

/// <summary>Invented sentences with labels, made from parts with a fixed seed.</summary>
internal static class Teaching
{
    private static readonly string[] Who = ["The council", "A ferry company", "The mayor", "The port authority", "A school board", "The harbor union"];
    private static readonly string[] Calm = ["approved the plan", "will publish a report", "met on Tuesday", "opened a second office", "counted the votes", "repaired the bridge"];
    private static readonly string[] Loud = ["shamelessly wrecked the plan", "hid an outrageous scandal", "betrayed every voter again", "bungled the disastrous bridge", "peddled absurd lies", "smeared honest neighbors"];
    private static readonly string[] When = ["last week.", "in Harlow Bay.", "after the storm.", "on Friday morning.", "before the vote."];

    private static readonly FramingAnalyzer Analyzer = FramingAnalyzer.Create(b => b.AnyLanguage());

    public static ImmutableArray<LabeledDocument> Examples { get; } = [.. Rows(60).Select(row => Example(row.Text, row.Label, row.Article))];

    public static Classifier Classifier { get; } = Classifier.Train(Examples, ClassifierOptions.Default with { Group = "article" });

    public static IEnumerable<(string Text, string Label, string Article)> Rows(int count) => Enumerable.Range(0, count).Select(i =>
    {
        bool loud = i * 7 % 3 == 0;
        string[] verbs = loud ? Loud : Calm;
        return ($"{Who[i % Who.Length]} {verbs[i * 5 / 3 % verbs.Length]} {When[i * 3 % When.Length]}", loud ? "loud" : "calm", $"article {i / 4}");
    });

    public static Document Annotate(string text) => Analyzer.Annotate(Article.FromText(text), Classifier.Layers);

    public static LabeledDocument Example(string text, string label, string article) => new(
        Annotate(text), label, ImmutableSortedDictionary<string, string>.Empty.Add("article", article).Add("town", article[^1] < '5' ? "Harlow Bay" : "Westmark"));
}
