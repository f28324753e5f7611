using System.Collections.Immutable;
using Framing.Lexicons;

namespace Framing.Measures;

/// <summary>
/// How often each class of cues of loaded language comes, by voice: <c>cues</c>, the cues of a class over the words in that voice.
/// A cue of several words counts once.
/// </summary>
internal sealed class CuesMeasure : IMeasure
{
    /// <summary>The classes of the shipped lexicon without the terms of linguistics.</summary>
    private static readonly ImmutableDictionary<string, string> PlainNames = new Dictionary<string, string>
    {
        ["distancers"] = "words that keep away from claims",
        ["hedges"] = "hedging words",
        ["boosters"] = "words that insist",
        ["factives"] = "verbs that take for granted what follows",
        ["implicatives"] = "verbs that tell what came of attempts",
        ["evaluation"] = "words that judge",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly Lazy<ImmutableArray<(string Lexicon, string Class)>> classes;

    /// <summary>Makes one for the lexicons whose cues the documents carry; those of terms are passed over. They are enumerated on first use.</summary>
    public CuesMeasure(IEnumerable<Lexicon> lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        classes = new(() => [.. lexicons.Where(l => l.Kind == LexiconKind.Cues).SelectMany(l => l.Concepts.Select(c => (l.Id, c.Id)))]);
    }

    /// <inheritdoc/>
    public string Name => "cues";

    /// <inheritdoc/>
    public DocumentLayers Needs => DocumentLayers.Cues | DocumentLayers.Words | DocumentLayers.Voices;

    /// <inheritdoc/>
    public ImmutableArray<MeasureDescription> Descriptions =>
    [
        new("cues")
        {
            Label = "{class:cues}",
            Values = PlainNames,
            Clause = "{A:uses|use} {class:cues} for {a}; {B} for {b}.",
            Place = ReportPlace.Manner,
            Docs = "cues-of-loaded-language",
        },
    ];

    /// <inheritdoc/>
    public ImmutableArray<Measurement> Measure(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Measurement>.Builder found = ImmutableArray.CreateBuilder<Measurement>();
        ILookup<(string, string), TermMatch> byClass = document.Cues.ToLookup(cue => (cue.Lexicon, cue.Concept));
        (int Words, int Sentences)[] sizes = Sizes(document);
        foreach ((string lexicon, string cueClass) in classes.Value)
        {
            foreach ((string voice, Func<Voice, bool> includes) in VoiceGroups.All)
            {
                int words = 0, sentences = 0;
                foreach (Voice one in Enum.GetValues<Voice>().Where(includes))
                    (words, sentences) = (words + sizes[(int)one].Words, sentences + sizes[(int)one].Sentences);
                if (words == 0)
                    continue;
                ImmutableArray<Evidence> evidence =
                    [.. byClass[(lexicon, cueClass)].Where(cue => includes(cue.Voice)).Select(cue => new Evidence(document.Article.Id, cue.Span))];
                found.Add(new()
                {
                    Key = new("cues", ("lexicon", lexicon), ("class", cueClass), ("voice", voice)),
                    Unit = MeasureUnit.Share,
                    // A word may be a cue twice over ("rather" inside "rather unlikely"), yet a share cannot exceed one.
                    Numerator = Math.Min(evidence.Length, words),
                    Denominator = words,
                    Noun = "words",
                    Passages = sentences,
                    Evidence = evidence,
                });
            }
        }
        return found.ToImmutable();
    }

    /// <summary>Words of each voice, and the sentences that they stand in: one that two voices share counts in both.</summary>
    private static (int Words, int Sentences)[] Sizes(Document document)
    {
        (int Words, int Sentences)[] sizes = new (int, int)[Enum.GetValues<Voice>().Length];
        TextSpan[] last = new TextSpan[sizes.Length];
        foreach (VoiceRun run in document.Voices)
        {
            foreach (Token token in document.TokensIn(run.Span))
            {
                if (!document.IsWord(token))
                    continue;
                ref (int Words, int Sentences) size = ref sizes[(int)run.Voice];
                ref TextSpan sentence = ref last[(int)run.Voice];
                if (size.Sentences == 0 || !sentence.Contains(token.Span))
                {
                    sentence = document.SentenceAt(token.Span);
                    size.Sentences++;
                }
                size.Words++;
            }
        }
        return sizes;
    }
}
