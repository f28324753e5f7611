using System.Collections.Immutable;
using System.Globalization;
using Framing.Measures.Concordances;
using Framing.Statistics;

namespace Framing.Measures.Precision;

/// <summary>How terms are drawn.</summary>
public readonly record struct TermSamplerOptions()
{
    /// <summary>As <c>new()</c>.</summary>
    public static TermSamplerOptions Default { get; } = new();

    /// <summary>How many to draw: of all, or of each variant. At least 1.</summary>
    public int Size { get; init; } = 100;

    /// <summary>Whether so many are drawn of each variant, and not of all terms together.</summary>
    public bool EachVariant { get; init; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many tokens of context to show on each side.</summary>
    public int Window { get; init; } = 40;

    /// <summary>
    /// Only terms of these, each <c>lexicon</c>, <c>lexicon/concept</c> or <c>lexicon/concept/variant</c>; all terms where none is named.
    /// Cues only where named.
    /// </summary>
    public ImmutableArray<string> Of { get; init; } = [];
}

/// <summary>
/// Draws terms at random while documents pass by, each as likely as any other of its stratum. Which are drawn depends on the seed and on the
/// terms alone: a term's place in the draw is a hash of where it stands, and the first ones are kept. Needs terms; cues where these are named.
/// </summary>
public sealed class TermSampler
{
    private readonly TermSamplerOptions options;
    private readonly ImmutableArray<TermScope> scopes;
    private readonly SortedDictionary<string, Stratum> strata = new(StringComparer.Ordinal);

    /// <summary>Makes one.</summary>
    public TermSampler(TermSamplerOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Size, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Window);
        this.options = options;
        scopes = [.. (options.Of.IsDefault ? [] : options.Of).Select(TermScope.Parse)];
    }

    /// <summary>How many terms there were to draw from.</summary>
    public long Found => strata.Values.Sum(stratum => stratum.Found);

    /// <summary>Takes a document's terms into the draw.</summary>
    public void Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (TermMatch term in scopes.IsEmpty ? document.Terms : [.. document.Terms, .. document.Cues])
        {
            if (scopes.IsEmpty || scopes.Any(scope => scope.Holds(term)))
                Add(document, term);
        }
    }

    /// <summary>The drawn terms in the order of the draw, so that the first of them are a sample too.</summary>
    public ImmutableArray<SampledTerm> Draw() =>
    [
        .. strata.Values.SelectMany(stratum => stratum.Kept.Select(pair => (pair.Key, Weight: (double)stratum.Found / stratum.Kept.Count, pair.Value)))
            .OrderBy(drawn => drawn.Key)
            .Select(drawn => new SampledTerm(drawn.Value.Term, drawn.Value.Line, drawn.Weight)),
    ];

    private void Add(Document document, TermMatch term)
    {
        string variant = $"{term.Lexicon}/{term.Concept}/{term.Variant}", name = options.EachVariant ? variant : "";
        if (!strata.TryGetValue(name, out Stratum? stratum))
            strata.Add(name, stratum = new());
        stratum.Found++;
        string place = string.Create(CultureInfo.InvariantCulture, $"{document.Article.Id}\n{term.Span.Field.Name()} {term.Span.Start} {term.Span.End}\n{variant}");
        DrawKey key = new(StableHash.Of(place, options.Seed), place);
        if (stratum.Kept.Count == options.Size && stratum.Kept.Keys[^1].CompareTo(key) < 0)
            return;
        if (stratum.Kept.TryAdd(key, (term, Concordance.Around(document, term.Span, options.Window, term.SourceId))) && stratum.Kept.Count > options.Size)
            stratum.Kept.RemoveAt(options.Size);
    }

    /// <summary>A place in the draw; the text breaks ties of the hash.</summary>
    private readonly record struct DrawKey(ulong Hash, string Place) : IComparable<DrawKey>
    {
        public int CompareTo(DrawKey other)
        {
            int order = Hash.CompareTo(other.Hash);
            return order != 0 ? order : string.CompareOrdinal(Place, other.Place);
        }
    }

    private sealed class Stratum
    {
        public long Found { get; set; }

        public SortedList<DrawKey, (TermMatch Term, ConcordanceLine Line)> Kept { get; } = [];
    }
}
