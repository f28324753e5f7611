using Framing.Tests.Conformance;
using Language = global::Mosaik.Core.Language;
using Pipeline = global::Catalyst.Pipeline;

namespace Framing.Catalyst.Tests;

/// <summary>The suite that Framing's own annotator passes, for the adapter with Catalyst's English models.</summary>
public sealed class CatalystConformance : AnnotatorConformance
{
    private static readonly Lazy<CatalystAnnotator> Shared = new(() =>
    {
        global::Catalyst.Models.English.Register();
        return new CatalystAnnotator(Pipeline.ForAsync(Language.English).GetAwaiter().GetResult());
    });

    protected override IAnnotator Annotator => Shared.Value;
}
