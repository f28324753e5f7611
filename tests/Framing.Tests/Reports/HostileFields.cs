using System.Collections.Immutable;

namespace Framing.Tests.Reports;

/// <summary>A comparison in which every field from outside tries to be markup, script, a formula or a terminal command.</summary>
internal static class HostileFields
{
    public const string Markup = "<script>hit(1)</script><img src=x onerror=hit(2)>\"'><svg/onload=hit(3)>&lt;b&gt;";
    public const string Terminal = "\u001b[31mred\u001b]0;title\u0007\u009b2J\u202Edesrever\0";
    public const string Link = "[go](javascript:hit(4)) `code` **bold** | cell\n# heading\n<!-- ";
    public const string Formula = "=HYPERLINK(\"http://example.org\")";
    public const string All = Markup + Terminal + Link + "\uD800";

    public static Comparison Comparison { get; } = Make();

    private static Comparison Make()
    {
        ImmutableArray<ConceptInfo> concepts = [new(All, "concept", All, [new("plain", All, -1, All), new("other", "x" + All, 1, null)])];
        ImmutableArray<Source> sources = [new() { Name = All, Category = All, Role = All, Named = true, Organization = All, Side = All }];
        Document[] documents = [.. new[] { All, Formula + All, "Plain" }.Select((outlet, i) => MarkedArticle.Read(
            new Article
            {
                Id = $"{All}{i}", Outlet = outlet, Title = "{concept.plain " + All.Replace("}", "", StringComparison.Ordinal) + "} and more", Event = All, Date = All, Author = All,
                Url = i == 0 ? "javascript:hit(5)" : "https://example.org/\"><script>hit(6)</script>",
                Text = $"A {{concept.plain {All}}} came. He {{!f0 {All}}} “{{d0 {All} said it}}.” Then {{concept.other word}} {{+{"Name"} {All}}}.\nEnd {All}.",
            }, concepts, sources))];
        Comparison comparison = Framing.Comparisons.ComparisonBuilder.Build(
            [.. documents.Select(d => new Profile(d, [.. HandMeasures.Choices(d, concepts), .. HandMeasures.Words(d, [All]), .. HandMeasures.Verbs(d)]))],
            new CompareOptions { Replicates = 10, Draws = 9 }, concepts, BuiltIn.Descriptions, [new ManifestEntry(All, All, All)], [KeyValuePair.Create(All, All)], Framing.Measures.BuiltInMeasures.Details);
        Passage[] passages = [.. documents.Take(2).Select(d => new Passage(d.Article.Id, d.Sentences[1], Position.Lead, Voice.Narrator))];
        return comparison with
        {
            Cautions = [All],
            StoryPoints = [new() { Event = All, Center = passages[0], Passages = [.. passages] }],
            SharedQuotes = [new() { Event = All, Versions = [.. documents.Take(2).Select((d, i) => new QuoteVersion
            {
                DocId = d.Article.Id, Quote = 0, Content = d.Quotes[0].Content, Relation = i == 0 ? QuoteRelation.Reference : QuoteRelation.Altered, Source = All, AttributionDiffers = i > 0,
                Diff = [new(EditKind.Kept, All), new(EditKind.LeftOut, All), new(EditKind.PutIn, All)],
            })] }],
        };
    }
}
