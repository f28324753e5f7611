using System.Collections.Immutable;
using Framing.Lexicons;

namespace Framing.Measures;

/// <summary>
/// Which of a concept's names a text chooses, by voice: <c>choice</c>, a variant's mentions out of all mentions of the concept in that
/// voice, and <c>choice_negated</c>, the share of the concept's mentions that their sentence negates.
/// </summary>
public sealed class ChoiceMeasure : IMeasure
{
    private readonly Lazy<ImmutableArray<(string Lexicon, LexiconConcept Concept)>> concepts;

    /// <summary>Makes one for the lexicons whose terms the documents carry; those of cues are passed over. They are enumerated on first use.</summary>
    public ChoiceMeasure(IEnumerable<Lexicon> lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        concepts = new(() => [.. lexicons.Where(l => l.Kind == LexiconKind.Terms).SelectMany(l => l.Concepts.Select(c => (l.Id, c)))]);
    }

    /// <inheritdoc/>
    public string Name => "choice";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Terms;

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        ILookup<(string, string), TermMatch> byConcept = document.Terms.ToLookup(term => (term.Lexicon, term.Concept));
        foreach ((string lexicon, LexiconConcept concept) in concepts.Value)
        {
            if (!byConcept.Contains((lexicon, concept.Id)))
                continue;
            foreach ((string voice, Func<Voice, bool> includes) in VoiceGroups.All)
            {
                ImmutableArray<TermMatch> mentions = [.. byConcept[(lexicon, concept.Id)].Where(term => includes(term.Voice))];
                if (mentions.IsEmpty)
                    continue;
                // Every variant has its row, those at zero too: sums over articles need all denominators.
                foreach (LexiconVariant variant in concept.Variants)
                {
                    MeasureKey key = new("choice", ("lexicon", lexicon), ("concept", concept.Id), ("variant", variant.Id), ("voice", voice));
                    found.Add(Share(key, document, mentions, term => term.Variant == variant.Id));
                }
                found.Add(Share(new("choice_negated", ("lexicon", lexicon), ("concept", concept.Id), ("voice", voice)), document, mentions, term => term.Negated));
            }
        }
        return found.ToImmutable();
    }

    private static Measurement Share(MeasureKey key, Document document, ImmutableArray<TermMatch> mentions, Func<TermMatch, bool> counts) => new()
    {
        Key = key,
        Unit = MeasureUnit.Share,
        Numerator = mentions.Count(counts),
        Denominator = mentions.Length,
        Evidence = [.. mentions.Select(term => new Evidence(document.Article.Id, term.Span, counts(term)))],
    };
}
