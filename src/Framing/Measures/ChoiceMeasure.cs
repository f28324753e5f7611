using System.Collections.Immutable;
using Framing.Lexicons;

namespace Framing.Measures;

/// <summary>
/// Which of a concept's names a text chooses, by voice: <c>choice</c>, a variant's mentions out of all mentions of the concept in that
/// voice, and <c>choice_negated</c>, the share of the concept's mentions that their sentence negates.
/// </summary>
internal sealed class ChoiceMeasure : IMeasure
{
    /// <summary>The names of its measurements.</summary>
    internal const string Share = "choice", Negated = "choice_negated";

    private readonly Lazy<ImmutableArray<(string Lexicon, LexiconConcept Concept)>> concepts;

    /// <summary>Makes one for the lexicons whose terms the documents carry; those of cues are passed over. They are enumerated on first use.</summary>
    public ChoiceMeasure(IEnumerable<Lexicon> lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        concepts = new(() => [.. lexicons.Where(l => l.Kind == LexiconKind.Terms).SelectMany(l => l.Concepts.Select(c => (l.Id, c)))]);
    }

    /// <inheritdoc/>
    public string Name => Share;

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Terms;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new(Share)
        {
            Label = "the name {variant} for {concept}",
            Clause = "{A:says|say} {forms} in {a} of {concept}; {B} in {b}[: {forms:B}].",
            Place = ReportPlace.Section,
            Finding = new("Word choice")
            {
                Per = ["lexicon", "concept"],
                Most = 3,
                Fewest = 2, // One mention against one is no finding.
                Caption = "Share of own-voice mentions of {concept} by the name {variant}",
                Beside = (VoiceGroups.OwnAndIndirect,
                    "With indirect speech counted too, where somebody else makes the claim and the outlet picks the word: {A} {a}, {B} {b}."),
                Cases = ("Own-voice mentions of {concept} by the name {variant}", ": a block says so, a dot another name"),
            },
            Evidence = new(Share, "{all} of {concept}") { Over = ["variant"] },
            Docs = "word-choice",
        },
        new(Negated) { Label = "{concept}, named under a negation", Docs = "word-choice" },
    ];

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
            foreach ((string voice, Func<Voice, bool> includes) in VoiceGroups.OfWords)
            {
                ImmutableArray<TermMatch> mentions = [.. byConcept[(lexicon, concept.Id)].Where(term => includes(term.Voice))];
                if (mentions.IsEmpty)
                    continue;
                // Every variant has its row, those at zero too: sums over articles need all denominators.
                foreach (LexiconVariant variant in concept.Variants)
                {
                    MeasureKey key = new(Share, ("lexicon", lexicon), ("concept", concept.Id), ("variant", variant.Id), ("voice", voice));
                    found.Add(ShareOf(key, document, mentions, term => term.Variant == variant.Id));
                }
                found.Add(ShareOf(new(Negated, ("lexicon", lexicon), ("concept", concept.Id), ("voice", voice)), document, mentions, term => term.Negated));
            }
        }
        return found.ToImmutable();
    }

    private static Measurement ShareOf(MeasureKey key, Document document, ImmutableArray<TermMatch> mentions, Func<TermMatch, bool> counts) => new()
    {
        Key = key,
        Unit = MeasureUnit.Share,
        Numerator = mentions.Count(counts),
        Denominator = mentions.Length,
        Evidence = [.. mentions.Select(term => new Evidence(document.Article.Id, term.Span, counts(term)))],
    };
}
