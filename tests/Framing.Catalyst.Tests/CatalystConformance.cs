using Framing.Tests.Conformance;

namespace Framing.Catalyst.Tests;

/// <summary>The suite that Framing's own annotator passes, for the adapter with Catalyst's English models.</summary>
public sealed class CatalystConformance : AnnotatorConformance
{
    private static readonly Lazy<CatalystAnnotator> Shared = new(() => CatalystAnnotator.CreateAsync().GetAwaiter().GetResult());

    protected override IAnnotator Annotator => Shared.Value;

    [Fact]
    public void Passives_and_quotations_are_found_on_its_words()
    {
        Document document = FramingAnalyzer.Create(b => b.Annotate(Annotator)).Annotate(
            Article.FromText("Three men were arrested on Oct. 12 in Harlow. “Nobody told us,” Mayor Ada Vale said. “Nobody.”"));
        Assert.Contains(document.Passives, p => document[p.Verb].EndsWith("arrested"));
        Assert.Contains(document.Quotes, q => q.SourceId is { } id && document.Sources[id].Name.EndsWith("Vale", StringComparison.Ordinal));
    }
}
